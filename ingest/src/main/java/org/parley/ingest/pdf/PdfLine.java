package org.parley.ingest.pdf;

/**
 * A line of a page.
 *
 * @param text its text, never blank
 * @param x distance from the left edge, in points
 * @param end where it ends, from the left edge
 * @param y distance from the top edge
 * @param size height of its letters
 * @param page number of its page, from 0
 * @param pageHeight height of the page
 */
record PdfLine(String text, float x, float end, float y, float size, int page, float pageHeight) {}
