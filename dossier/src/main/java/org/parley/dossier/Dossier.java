package org.parley.dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.export.Format;
import org.parley.dossier.tracks.Track;
import org.parley.extraction.Report;
import org.parley.extraction.ReportReader;

/**
 * Many reports, and the merged picture of them, in one SQLite file. What it holds is a function of
 * the set of reports and reviews: the order in which they came does not show. Safe for use by many
 * threads; several processes may read a file while one writes it.
 *
 * <p>Every method throws {@link DossierException} where the file cannot be read or written; what
 * was said to be added stays added.
 */
public final class Dossier implements AutoCloseable {
  private Dossier() {}

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
    throw new UnsupportedOperationException(file + " " + provenance);
  }

  /**
   * Opens a dossier for reading only. Reviews and additions are refused.
   *
   * @throws DossierException where there is no such file or it cannot be read
   */
  public static Dossier openReadOnly(Path file) {
    throw new UnsupportedOperationException(file.toString());
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
    throw new UnsupportedOperationException(reports.toString());
  }

  /**
   * Brings the incidents up to date with the reports. Reading methods do so themselves; calling it
   * after many additions only makes the first of them fast.
   */
  public void settle(ReadingListener listener) {
    throw new UnsupportedOperationException(listener.toString());
  }

  /** Incidents in order of their days, those without a day last. */
  public Page<ReviewedIncident> incidents(Filter filter, PageRequest page) {
    throw new UnsupportedOperationException(filter + " " + page);
  }

  /** An incident; null where there is none of that id. */
  public @Nullable ReviewedIncident incident(String id) {
    throw new UnsupportedOperationException(id);
  }

  /** Incidents in short, all that pass, in order of their days: for maps and timelines. */
  public void points(Filter filter, Consumer<IncidentPoint> taker) {
    throw new UnsupportedOperationException(filter + " " + taker);
  }

  /** Events of single reports, in order of reports and of their place in the text. */
  public Page<StoredEvent> events(Filter filter, PageRequest page) {
    throw new UnsupportedOperationException(filter + " " + page);
  }

  /** Claims in order of their incidents' days. */
  public Page<StoredClaim> claims(Filter filter, PageRequest page) {
    throw new UnsupportedOperationException(filter + " " + page);
  }

  /**
   * The negotiation between parties, and what belongs to it.
   *
   * @param parties names or ISO 3166-1 alpha-3 codes, at least one
   */
  public Track track(List<String> parties) {
    throw new UnsupportedOperationException(parties.toString());
  }

  /** Reports in order of publication, those without a day last. */
  public Page<ReportSummary> reports(Filter filter, PageRequest page) {
    throw new UnsupportedOperationException(filter + " " + page);
  }

  /** A report by its id, or by another id under which the same text came; null where unknown. */
  public @Nullable StoredReport report(String id) {
    throw new UnsupportedOperationException(id);
  }

  /**
   * An older text of a report.
   *
   * @param revision counted from 1
   */
  public @Nullable StoredReport report(String id, int revision) {
    throw new UnsupportedOperationException(id + " " + revision);
  }

  /**
   * Reports that hold words, best first.
   *
   * @param words several words must all stand in the report; words in double quotes must stand
   *     together; a star after a word stands for any ending. Nothing else has a meaning
   */
  public Page<SearchHit> search(String words, Filter filter, PageRequest page) {
    throw new UnsupportedOperationException(words + " " + filter + " " + page);
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
    throw new UnsupportedOperationException(incident + decision + who + when + why);
  }

  /** All reviews, oldest first, those taken back included; of one incident where one is named. */
  public List<Review> reviews(@Nullable String incident) {
    throw new UnsupportedOperationException(incident);
  }

  /**
   * Takes a review back. It stays listed.
   *
   * @throws IllegalArgumentException where there is no such review or it was taken back before
   */
  public Review undo(long review, String who, Instant when) {
    throw new UnsupportedOperationException(review + who + when);
  }

  /**
   * Reads the newest text of every report anew and keeps what is found now. Reviews are kept. May
   * be broken off at any moment and begun again.
   */
  public Reread reread(ReportReader reader, ReadingListener listener) {
    throw new UnsupportedOperationException(reader + " " + listener);
  }

  /** Writes what passes the filter; UTF-8 where the format is text. Leaves {@code out} open. */
  public void export(Format format, Filter filter, OutputStream out) throws IOException {
    throw new UnsupportedOperationException(format + " " + filter + " " + out);
  }

  /** How much it holds. */
  public Totals totals() {
    throw new UnsupportedOperationException();
  }

  /** The file. */
  public Path file() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {
    // Nothing is open yet.
  }
}
