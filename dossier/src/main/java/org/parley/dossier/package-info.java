/**
 * Many {@link org.parley.extraction.Report reports} in; incidents that several sources report,
 * claims that disagree, and the tracks of a negotiation out.
 *
 * <p>Start reading at {@link org.parley.dossier.Dossier}, the front door. The packages {@code
 * incidents} and {@code tracks} are pure functions over what the reports say; {@code store} keeps
 * it in one SQLite file; {@code export} writes it for other tools.
 */
@NullMarked
package org.parley.dossier;

import org.jspecify.annotations.NullMarked;
