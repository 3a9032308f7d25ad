/**
 * PDF: its bytes in, its text in reading order out. Start reading at {@link
 * org.parley.ingest.pdf.PdfReader}.
 */
@NullMarked
package org.parley.ingest.pdf;

import org.jspecify.annotations.NullMarked;
