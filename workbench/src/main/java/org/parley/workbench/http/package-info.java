/** Lets in who may come in, and serves the files of the pages. */
@NullMarked
package org.parley.workbench.http;

import org.jspecify.annotations.NullMarked;
