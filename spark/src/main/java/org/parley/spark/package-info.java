/**
 * The reading of an archive as a Spark job: the same documents, the same findings, on many
 * machines.
 *
 * <p>In come files of any kind that {@code ingest} reads ({@link org.parley.spark.SourceDocuments})
 * or a table with a column {@code text}; out go reports as the JSON lines of {@code parley
 * annotate} ({@link org.parley.spark.ParleySpark#read}) and, parsed from these lines, typed tables
 * ({@link org.parley.spark.ReportTables}). The JSON is the one source of what a report holds, so a
 * laptop and a cluster give the same bytes.
 *
 * <p>Start at {@link org.parley.spark.ParleySpark}; {@link org.parley.spark.ParleyJob} is what
 * spark-submit runs, {@link org.parley.spark.ParleyExtensions} brings the functions to SQL.
 */
@NullMarked
package org.parley.spark;

import org.jspecify.annotations.NullMarked;
