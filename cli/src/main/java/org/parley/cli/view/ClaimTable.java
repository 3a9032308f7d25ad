package org.parley.cli.view;

import java.util.List;
import org.parley.dossier.IncidentPoint;
import org.parley.dossier.StoredClaim;
import org.parley.dossier.claims.Claim;

/** Claims for a terminal: when, who says what, in which words, of what. */
public final class ClaimTable {
  private static final int DATE = 10;

  private final Grid grid;
  private final int speakerWidth;
  private final int wordsWidth;
  private final int aboutWidth;

  /**
   * A table.
   *
   * @param width columns to fill, at least 60
   * @param colours true for ANSI colours
   */
  public ClaimTable(int width, boolean colours) {
    speakerWidth = Math.clamp(width / 4, 14, 28);
    aboutWidth = Math.clamp(width / 5, 12, 28);
    wordsWidth = width - DATE - speakerWidth - aboutWidth - 3 * Grid.GAP.length();
    grid = new Grid(colours, DATE, speakerWidth, wordsWidth, aboutWidth);
  }

  /** The names of the columns. */
  public String heads() {
    StringBuilder out = new StringBuilder();
    grid.heads(out, "SAID", "WHO", "SAYS WHAT, IN WHICH WORDS", "OF WHAT");
    return out.toString();
  }

  /** One claim and an empty line. */
  public String claim(StoredClaim stored) {
    Claim claim = stored.claim();
    Grid.Cell when =
        new Grid.Cell()
            .add(List.of(claim.date() == null ? "—" : claim.date().toString()), Style.PLAIN);
    String speaker = claim.source() == null ? "the report" : Wording.actor(claim.source());
    Grid.Cell who = new Grid.Cell().add(IncidentTable.wrap(speaker, speakerWidth, 3), Style.BOLD);
    Grid.Cell words = new Grid.Cell();
    String blamed = claim.blamed() == null ? "" : " " + Wording.actor(claim.blamed());
    Style style = claim.kind() == Claim.Kind.DENIES ? Style.UNREALISED : Style.PLAIN;
    words.add(IncidentTable.wrap(claim.kind().label() + blamed, wordsWidth, 2), style);
    if (!claim.citations().isEmpty()) {
      String quote = "“" + claim.citations().getFirst().words() + "”";
      words.add(IncidentTable.wrap(quote, wordsWidth, 2), Style.FAINT);
    }
    if (!claim.contradicts().isEmpty()) {
      int others = claim.contradicts().size();
      words.add(List.of("contradicts " + Wording.plural(others, "other claim")), Style.UNREALISED);
    }
    StringBuilder out = new StringBuilder();
    grid.row(List.of(when, who, words, about(stored.incident())), out);
    return out.append('\n').toString();
  }

  /** "3 claims". */
  public static String total(long claims) {
    return Wording.plural(Math.toIntExact(claims), "claim") + "\n";
  }

  private Grid.Cell about(IncidentPoint incident) {
    Grid.Cell cell =
        new Grid.Cell().add(List.of(incident.type().name()), Style.of(incident.type()));
    if (incident.from() != null) {
      cell.add(IncidentTable.days(incident.from(), incident.to()), Style.PLAIN);
    }
    if (incident.place() != null) {
      cell.add(IncidentTable.wrap(incident.place(), aboutWidth, 2), Style.PLAIN);
    }
    return cell;
  }
}
