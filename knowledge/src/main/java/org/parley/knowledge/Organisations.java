package org.parley.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.knowledge.names.NameTable;
import org.parley.knowledge.names.NameTableBuilder;
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

  private final NameTable<Known> names;

  private final Lazy<Map<String, Organisation>> byDomain = new Lazy<>(this::domains);

  private Organisations(byte[] packed) {
    names = new NameTable<>(packed, this::known);
  }

  static Organisations load() {
    return new Organisations(ShippedNames.ORGANISATIONS.load());
  }

  /** Every organisation with its names; its text is the name of its kind and its row. */
  static NameTableBuilder fromText() {
    NameTableBuilder names = new NameTableBuilder();
    for (File file : FILES) {
      for (Row row : Table.read(Organisations.class, file.name).rows()) {
        Organisation organisation = organisation(row, file.kind);
        int number = names.add(file.kind + "\n" + Table.text(List.of(row)));
        names.put(organisation.name(), number);
        names.putAll(organisation.aliases(), number);
      }
    }
    return names;
  }

  private Known known(int number) {
    String text = names.text(number);
    int end = text.indexOf('\n');
    Row row =
        Table.parse(ShippedNames.ORGANISATIONS.file(), text.substring(end + 1)).rows().getFirst();
    Organisation.Kind kind = Organisation.Kind.valueOf(text.substring(0, end));
    return new Known.OrganisationName(organisation(row, kind));
  }

  private static Organisation organisation(Row row, Organisation.Kind kind) {
    return kind == Organisation.Kind.MEDIA ? medium(row) : body(row, kind);
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

  /** All of them, in the order of the tables. */
  public List<Organisation> all() {
    List<Organisation> all = new ArrayList<>(names.things());
    for (int number = 0; number < names.things(); number++) {
      if (names.thing(number) instanceof Known.OrganisationName named) {
        all.add(named.organisation());
      }
    }
    return List.copyOf(all);
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
    Map<String, Organisation> media = byDomain.get();
    while (true) {
      Organisation found = media.get(domain);
      int dot = domain.indexOf('.');
      if (found != null || dot < 0) {
        return found;
      }
      domain = domain.substring(dot + 1);
    }
  }

  private Map<String, Organisation> domains() {
    Map<String, Organisation> byDomain = new HashMap<>(1 << 10);
    for (Organisation organisation : all()) {
      for (String domain : organisation.domains()) {
        byDomain.put(domain, organisation);
      }
    }
    return byDomain;
  }

  NameTable<Known> names() {
    return names;
  }

  private record File(String name, Organisation.Kind kind) {}
}
