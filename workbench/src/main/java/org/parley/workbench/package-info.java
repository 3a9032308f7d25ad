/**
 * A {@link org.parley.dossier.Dossier} in, pages for an analyst and a REST API out.
 *
 * <p>Start reading at {@link org.parley.workbench.Workbench}, which starts the server. {@code http}
 * lets in who may come in and serves the pages' files, {@code api} answers under {@code /api/v1} as
 * {@code web/openapi.json} promises, {@code add} takes new reports, {@code review} measures how far
 * reviewers agree. The pages are plain ES modules under {@code resources/org/parley/workbench/web}.
 * How text is read is known to nobody here: whoever starts the workbench brings a {@link
 * org.parley.workbench.ReadingDesk}.
 */
@NullMarked
package org.parley.workbench;

import org.jspecify.annotations.NullMarked;
