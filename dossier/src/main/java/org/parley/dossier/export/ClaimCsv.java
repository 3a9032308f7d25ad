package org.parley.dossier.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.IncidentPoint;
import org.parley.dossier.StoredClaim;
import org.parley.dossier.claims.Claim;
import org.parley.extraction.Actor;
import org.parley.extraction.output.CsvRow;

/** Claims as a table, one a row. */
public final class ClaimCsv {
  private static final List<String> COLUMNS =
      List.of(
          ("id,date,kind,source,source_country,source_sector,voice,blamed,blamed_country,"
                  + "contradicts,incident,incident_type,incident_from,incident_to,incident_place,"
                  + "reports,words")
              .split(",", -1));

  private ClaimCsv() {}

  /** The names of the columns. */
  public static String header() {
    CsvRow row = new CsvRow();
    COLUMNS.forEach(row::text);
    return row.end();
  }

  /** One claim. */
  public static String row(StoredClaim stored) {
    Claim claim = stored.claim();
    IncidentPoint about = stored.incident();
    Actor source = claim.source();
    Actor blamed = claim.blamed();
    return new CsvRow()
        .text(claim.id())
        .text(string(claim.date()))
        .text(claim.kind().label())
        .text(Parties.name(source))
        .text(source == null ? null : source.country())
        .text(source == null ? null : source.sector())
        .text(claim.voice() == null ? null : claim.voice().label())
        .text(Parties.name(blamed))
        .text(blamed == null ? null : blamed.country())
        .text(String.join("; ", claim.contradicts()))
        .text(about.id())
        .text(about.type().name())
        .text(string(about.from()))
        .text(string(about.to()))
        .text(about.place())
        .text(
            String.join(
                "; ", claim.citations().stream().map(one -> one.report()).distinct().toList()))
        .text(claim.citations().isEmpty() ? null : claim.citations().getFirst().words())
        .end();
  }

  private static @Nullable String string(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
