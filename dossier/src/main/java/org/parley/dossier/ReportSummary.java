package org.parley.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report in a list.
 *
 * @param id the report's id
 * @param title headline, or null
 * @param published day of publication, or null
 * @param publisher outlet, or null
 * @param url address, or null
 * @param revision number of its newest text, counted from 1
 * @param events number of events found in it
 */
public record ReportSummary(
    String id,
    @Nullable String title,
    @Nullable LocalDate published,
    @Nullable String publisher,
    @Nullable String url,
    int revision,
    int events) {}
