package org.parley.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.knowledge.names.NameTable;
import org.parley.knowledge.table.Row;
import org.parley.knowledge.table.Table;

/** International bodies, armed groups, bodies of states, parties, media, companies. Immutable. */
public final class Organisations {
  private static final Map<String, Organisation.Kind> FILES =
      Map.of(
          "international-bodies.tsv", Organisation.Kind.INTERNATIONAL,
          "non-governmental-bodies.tsv", Organisation.Kind.NON_GOVERNMENTAL,
          "armed-groups.tsv", Organisation.Kind.ARMED_GROUP,
          "government-bodies.tsv", Organisation.Kind.GOVERNMENT,
          "parties.tsv", Organisation.Kind.PARTY,
          "media.tsv", Organisation.Kind.MEDIA);

  /** The order in which a name that two bodies share is given. */
  private static final List<String> ORDER =
      List.of(
          "international-bodies.tsv",
          "government-bodies.tsv",
          "armed-groups.tsv",
          "parties.tsv",
          "non-governmental-bodies.tsv",
          "media.tsv");

  private final List<Organisation> all;
  private final Map<String, Organisation> byDomain;
  private final NameTable<Known> names;

  private Organisations(
      List<Organisation> all, Map<String, Organisation> byDomain, NameTable<Known> names) {
    this.all = all;
    this.byDomain = byDomain;
    this.names = names;
  }

  static Organisations load() {
    List<Organisation> all = new ArrayList<>();
    Map<String, Organisation> byDomain = new HashMap<>();
    NameTable.Builder<Known> names = new NameTable.Builder<>();
    for (String file : ORDER) {
      for (Row row : Table.read(Organisations.class, file).rows()) {
        Organisation organisation = organisation(row, FILES.get(file));
        all.add(organisation);
        Known known = new Known.OrganisationName(organisation);
        names.put(organisation.name(), known);
        organisation.aliases().forEach(alias -> names.put(alias, known));
        if (organisation.domain() != null) {
          byDomain.put(organisation.domain(), organisation);
        }
      }
    }
    return new Organisations(List.copyOf(all), byDomain, names.build());
  }

  private static Organisation organisation(Row row, Organisation.@Nullable Kind kind) {
    if (kind == null) {
      throw row.error("id", "belongs to a file that has no kind");
    }
    boolean media = kind == Organisation.Kind.MEDIA;
    return new Organisation(
        media ? row.required("domain") : row.required("id"),
        row.required("name"),
        row.list("aliases"),
        kind,
        media ? "MED" : row.required("sector"),
        row.textOrNull("country"),
        media ? row.required("domain") : null,
        media ? null : row.wholeOrNull("from"),
        media ? null : row.wholeOrNull("to"));
  }

  /** All of them. */
  public List<Organisation> all() {
    return all;
  }

  /**
   * An organisation by its exact name or an alias.
   *
   * @param date day of the report, which decides where several have shared a name; null where
   *     unknown
   * @return of those that existed in that year, or else of all, the first; null where none is
   *     called so
   */
  public @Nullable Organisation byName(CharSequence name, @Nullable LocalDate date) {
    Organisation first = null;
    for (Organisation organisation : allByName(name)) {
      if (date == null || organisation.existsIn(date.getYear())) {
        return organisation;
      }
      first = first == null ? organisation : first;
    }
    return first;
  }

  /** Every organisation of a name or alias; empty where there is none. */
  public List<Organisation> allByName(CharSequence name) {
    List<Organisation> found = new ArrayList<>(2);
    for (Known known : names.find(name)) {
      if (known instanceof Known.OrganisationName named) {
        found.add(named.organisation());
      }
    }
    return found;
  }

  /**
   * The medium that publishes at a host, as "www.nytimes.com" or "edition.cnn.com", or null.
   *
   * @param host of a URL, without scheme, port and path
   */
  public @Nullable Organisation byDomain(String host) {
    String domain = host.toLowerCase(Locale.ROOT);
    while (true) {
      Organisation found = byDomain.get(domain);
      int dot = domain.indexOf('.');
      if (found != null || dot < 0) {
        return found;
      }
      domain = domain.substring(dot + 1);
    }
  }

  NameTable<Known> names() {
    return names;
  }
}
