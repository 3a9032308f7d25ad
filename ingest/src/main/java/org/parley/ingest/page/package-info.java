/** A page's bytes in; its report's text, title, date and origin out. */
@NullMarked
package org.parley.ingest.page;

import org.jspecify.annotations.NullMarked;
