package org.parley.dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.export.Exporter;
import org.parley.dossier.export.Format;
import org.parley.dossier.export.OutputJson;
import org.parley.dossier.store.Census;
import org.parley.dossier.store.Counts;
import org.parley.dossier.store.Database;
import org.parley.dossier.store.IncidentQueries;
import org.parley.dossier.store.Incoming;
import org.parley.dossier.store.ReportQueries;
import org.parley.dossier.store.ReportWriter;
import org.parley.dossier.store.Rereading;
import org.parley.dossier.store.ReviewDesk;
import org.parley.dossier.store.Settler;
import org.parley.dossier.store.TextOffsets;
import org.parley.dossier.store.TrackQueries;
import org.parley.dossier.tracks.Track;
import org.parley.extraction.Report;
import org.parley.knowledge.Countries;
import org.parley.knowledge.Country;
import org.parley.knowledge.World;
import org.parley.language.Document;

/**
 * Many reports, and the merged picture of them, in one SQLite file. What it holds is a function of
 * the set of reports and reviews: the order in which they came does not show. Safe for use by many
 * threads; several processes may read a file while one writes it.
 *
 * <pre>{@code
 * try (Dossier dossier = Dossier.open(file, Provenance.of("1.0"))) {
 *   Document document =
 *       Document.of("report-1", "Rebels shelled the market of Goma and killed 12 people.");
 *   dossier.add(reader.read(document));
 *   Filter attacks = Filter.ALL.in("COD").ofTypes(Set.of(EventType.ASSAULT));
 *   for (ReviewedIncident one : dossier.incidents(attacks, PageRequest.first(10)).items()) {
 *     System.out.println(one.incident().type() + " " + one.incident().evidence().getFirst().words());
 *   }
 * }
 * }</pre>
 *
 * <p>Every method throws {@link DossierException} where the file cannot be read or written; what
 * was said to be added stays added.
 */
public final class Dossier implements AutoCloseable {
  private final Database database;
  private final Provenance provenance;
  private final Settler settler;
  private final World world = World.load();
  private final Counts counts = new Counts();

  private Dossier(Database database, Provenance provenance) {
    this.database = database;
    this.provenance = provenance;
    settler = new Settler(database);
  }

  /**
   * Opens a dossier for reading and writing, and makes it where there is none. A file of an older
   * version of the program is brought up to date, after a copy of it is kept beside it.
   *
   * @param file the database, as {@code parley.db}; two further files appear beside it while it is
   *     open
   * @param provenance which program reads the reports that will be added
   * @throws DossierException where the file is of a newer version, is no dossier, is broken, or
   *     cannot be written
   */
  public static Dossier open(Path file, Provenance provenance) {
    return new Dossier(Database.open(file), provenance);
  }

  /**
   * Opens a dossier for reading only. Reviews and additions are refused.
   *
   * @throws DossierException where there is no such file or it cannot be read
   */
  public static Dossier openReadOnly(Path file) {
    return new Dossier(Database.openReadOnly(file), Provenance.UNKNOWN);
  }

  /** Adds a report; when this returns it is on the disk, whatever happens after. */
  public AddResult add(Report report) {
    return addAll(List.of(report)).getFirst();
  }

  /**
   * Adds reports in one transaction: all of them or, where this throws, none. Faster than one by
   * one.
   *
   * @return what became of each, in their order
   */
  public List<AddResult> addAll(List<Report> reports) {
    List<Incoming> incoming = reports.stream().map(Incoming::of).toList();
    return database.write(connection -> {
      List<AddResult> results = new ArrayList<>();
      try (ReportWriter writer = new ReportWriter(connection, provenance)) {
        for (Incoming report : incoming) {
          results.add(writer.add(report));
        }
      }
      return results;
    });
  }

  /** True where adding a report of this document would change nothing. Reading it can be spared. */
  public boolean knows(Document document) {
    return database.read(connection -> ReportWriter.isKnown(connection, document));
  }

  /**
   * Brings the incidents up to date with the reports. Reading methods do so themselves; calling it
   * after many additions only makes the first of them fast.
   */
  public void settle(ReadingListener listener) {
    if (!database.isReadOnly()) {
      settler.settle(listener);
    }
  }

  /**
   * Incidents in order of their days, those without a day last. Those that a person rejected are
   * left out, unless the filter asks for them.
   */
  public Page<ReviewedIncident> incidents(Filter filter, PageRequest page) {
    return settled(connection -> {
      Page<IncidentQueries.Kept> kept = new IncidentQueries(connection, counts).page(filter, page);
      ReviewDesk desk = new ReviewDesk(connection);
      List<ReviewedIncident> items = new ArrayList<>();
      for (IncidentQueries.Kept one : kept.items()) {
        items.add(reviewed(one, desk));
      }
      return new Page<>(items, kept.next(), kept.total());
    });
  }

  /** An incident; null where there is none of that id. */
  public @Nullable ReviewedIncident incident(String id) {
    return settled(connection -> {
      IncidentQueries.Kept kept = new IncidentQueries(connection, counts).incident(id);
      return kept == null ? null : reviewed(kept, new ReviewDesk(connection));
    });
  }

  /** Incidents in short, all that pass, in order of their days: for maps and timelines. */
  public void points(Filter filter, Consumer<IncidentPoint> taker) {
    settled(connection -> {
      new IncidentQueries(connection, counts).points(filter, taker);
      return true;
    });
  }

  /** Events of single reports, in order of reports and of their place in the text. */
  public Page<StoredEvent> events(Filter filter, PageRequest page) {
    return settled(connection -> new ReportQueries(connection, counts).events(filter, page));
  }

  /** Claims in order of their incidents' days. */
  public Page<StoredClaim> claims(Filter filter, PageRequest page) {
    return settled(connection -> new IncidentQueries(connection, counts).claims(filter, page));
  }

  /**
   * The negotiation between parties, and what belongs to it.
   *
   * @param parties names or ISO 3166-1 alpha-3 codes, at least one
   */
  public Track track(List<String> parties) {
    List<String> codes = parties.stream().map(this::code).distinct().toList();
    return database.read(connection -> new TrackQueries(connection).track(codes));
  }

  /** Reports in order of publication, those without a day last. */
  public Page<ReportSummary> reports(Filter filter, PageRequest page) {
    return settled(connection -> new ReportQueries(connection, counts).page(filter, page));
  }

  /** A report by its id, or by another id under which the same text came; null where unknown. */
  public @Nullable StoredReport report(String id) {
    return report(id, 0);
  }

  /**
   * An older text of a report.
   *
   * @param revision counted from 1
   */
  public @Nullable StoredReport report(String id, int revision) {
    return database.read(connection -> new ReportQueries(connection, counts).report(id, revision));
  }

  /**
   * Reports that hold words, best first.
   *
   * @param words several words must all stand in the report; words in double quotes must stand
   *     together; a star after a word stands for any ending. Nothing else has a meaning
   */
  public Page<SearchHit> search(String words, Filter filter, PageRequest page) {
    return settled(connection -> new ReportQueries(connection, counts).search(words, filter, page));
  }

  /**
   * Keeps what a person decides on an incident.
   *
   * @param incident id of the incident
   * @param who name of the person
   * @param when when
   * @param why reason, or null
   * @throws IllegalArgumentException where there is no such incident or the decision does not fit
   *     it
   */
  public Review review(
      String incident, Decision decision, String who, Instant when, @Nullable String why) {
    settle(ReadingListener.SILENT);
    return database.write(
        connection -> new ReviewDesk(connection).decide(incident, decision, who, when, why));
  }

  /** All reviews, oldest first, those taken back included; of one incident where one is named. */
  public List<Review> reviews(@Nullable String incident) {
    return settled(connection -> new ReviewDesk(connection).reviews(incident));
  }

  /**
   * Takes a review back. It stays listed.
   *
   * @throws IllegalArgumentException where there is no such review or it was taken back before
   */
  public Review undo(long review, String who, Instant when) {
    settle(ReadingListener.SILENT);
    return database.write(connection -> new ReviewDesk(connection).undo(review, who, when));
  }

  /**
   * Reads the newest text of every report anew and keeps what is found now. Reviews are kept. May
   * be broken off at any moment and begun again.
   */
  public Reread reread(Function<Document, Report> reader, ReadingListener listener) {
    Totals before = totals();
    Rereading rereading = new Rereading(database, provenance, reader);
    rereading.run(listener);
    Totals after = totals();
    return new Reread(
        rereading.reports(),
        rereading.changed(),
        rereading.gained(),
        rereading.lost(),
        Math.toIntExact(before.incidents()),
        Math.toIntExact(after.incidents()),
        rereading.failed(),
        settled(connection -> new ReviewDesk(connection).loose()));
  }

  /** Writes what passes the filter; UTF-8 where the format is text. Leaves {@code out} open. */
  public void export(Format format, Filter filter, OutputStream out) throws IOException {
    settle(ReadingListener.SILENT);
    try {
      database.read(connection -> {
        export(format, filter, out, connection);
        return true;
      });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void export(Format format, Filter filter, OutputStream out, Connection connection)
      throws SQLException {
    IncidentQueries queries = new IncidentQueries(connection, counts);
    ReviewDesk desk = new ReviewDesk(connection);
    Exporter exporter = new Exporter(world, new TextOffsets(connection));
    try {
      exporter.write(
          format, taker -> queries.each(filter, kept -> taker.take(reviewed(kept, desk))), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Works with the dossier's records as JSON, as exports print them.
   *
   * @param work is given what writes them, good until it returns
   */
  public void print(Printing work) throws IOException {
    try {
      database.read(connection -> {
        try {
          work.with(new OutputJson(new TextOffsets(connection)));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
        return true;
      });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Prints records. */
  @FunctionalInterface
  public interface Printing {
    /** Prints with {@code json}. */
    void with(OutputJson json) throws IOException;
  }

  /** How much it holds. */
  public Totals totals() {
    return settled(Census::take);
  }

  /**
   * How many of its reports were read by another version of the program, other models or another
   * lexicon than this one's, so that {@link #reread} may find other things in them.
   */
  public long readOtherwise() {
    return database.read(connection -> Census.readOtherwise(connection, provenance));
  }

  /** The file. */
  public Path file() {
    return database.file();
  }

  @Override
  public void close() {
    database.close();
  }

  /** Reads the file when its incidents are up to date with its reports. */
  private <T extends @Nullable Object> T settled(Database.Work<T> work) {
    settle(ReadingListener.SILENT);
    return database.read(work);
  }

  private static ReviewedIncident reviewed(IncidentQueries.Kept kept, ReviewDesk desk)
      throws SQLException {
    List<Review> reviews =
        kept.verdict() == Verdict.UNREVIEWED ? List.of() : desk.holding(kept.incident().id());
    return new ReviewedIncident(kept.incident(), kept.verdict(), reviews);
  }

  /** The code of a country that is named; any other name as it stands. */
  private String code(String party) {
    String name = party.strip();
    Countries countries = world.countries();
    Country country = countries.byName(name);
    if (country == null && !name.isEmpty()) {
      country =
          countries.byName(
              name.substring(0, 1).toUpperCase(Locale.ROOT)
                  + name.substring(1).toLowerCase(Locale.ROOT));
    }
    if (country == null) {
      country = countries.byCode(name.toUpperCase(Locale.ROOT));
    }
    return country == null ? name : country.code();
  }
}
