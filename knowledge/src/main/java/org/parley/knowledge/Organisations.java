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
  /** In the order in which bodies that share a name are given: "AFP" is the news agency first. */
  private static final List<File> FILES =
      List.of(
          new File("international-bodies.tsv", Organisation.Kind.INTERNATIONAL),
          new File("media.tsv", Organisation.Kind.MEDIA),
          new File("government-bodies.tsv", Organisation.Kind.GOVERNMENT),
          new File("armed-groups.tsv", Organisation.Kind.ARMED_GROUP),
          new File("parties.tsv", Organisation.Kind.PARTY),
          new File("non-governmental-bodies.tsv", Organisation.Kind.NON_GOVERNMENTAL));

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
    List<Organisation> all = new ArrayList<>(1 << 11);
    Map<String, Organisation> byDomain = new HashMap<>(1 << 10);
    NameTable.Builder<Known> names = new NameTable.Builder<>();
    for (File file : FILES) {
      for (Row row : Table.read(Organisations.class, file.name).rows()) {
        Organisation organisation =
            file.kind == Organisation.Kind.MEDIA ? medium(row) : body(row, file.kind);
        all.add(organisation);
        Known known = new Known.OrganisationName(organisation);
        names.put(organisation.name(), known);
        names.putAll(organisation.aliases(), known);
        for (String domain : organisation.domains()) {
          byDomain.put(domain, organisation);
        }
      }
    }
    return new Organisations(List.copyOf(all), byDomain, names.build());
  }

  private static Organisation body(Row row, Organisation.Kind kind) {
    return new Organisation(
        row.required("id"),
        row.required("name"),
        row.list("aliases"),
        kind,
        row.required("sector"),
        row.textOrNull("country"),
        List.of(),
        row.wholeOrNull("from"),
        row.wholeOrNull("to"));
  }

  private static Organisation medium(Row row) {
    List<String> domains = row.list("domains");
    String name = row.required("name");
    return new Organisation(
        domains.isEmpty() ? name : domains.get(0),
        name,
        row.list("aliases"),
        Organisation.Kind.MEDIA,
        "MED",
        row.textOrNull("country"),
        domains,
        null,
        null);
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

  private record File(String name, Organisation.Kind kind) {}
}
