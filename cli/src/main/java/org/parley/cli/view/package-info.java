/**
 * Reports as a person or another program wants them printed. A {@link
 * org.parley.cli.view.ReportView} turns a report into bytes; the table and the page say the same in
 * the same order. Text of a report goes through {@link org.parley.cli.view.Printable} or HTML
 * escaping before it is shown.
 */
@NullMarked
package org.parley.cli.view;

import org.jspecify.annotations.NullMarked;
