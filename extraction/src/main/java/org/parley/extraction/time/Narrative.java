package org.parley.extraction.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.When.Precision;

/**
 * Where the telling stands in time: the publication date, and the last date that the text itself
 * fixed. A value; {@link #after} gives the next one.
 *
 * @param published day of publication, or null
 * @param history whether the text tells a past of its own rather than the news of its day, so that
 *     dates without a year follow the date before them
 * @param day the last day told, null where only a month or year is
 * @param month the last month told, null where only a year is
 * @param year the last year told, null where none is
 */
record Narrative(
    @Nullable LocalDate published,
    boolean history,
    @Nullable LocalDate day,
    @Nullable YearMonth month,
    @Nullable Integer year) {

  static Narrative begin(@Nullable LocalDate published, boolean history) {
    return new Narrative(published, history, null, null, null);
  }

  /**
   * The telling after {@code meaning} was told. A day within the month or year told stays; a year
   * named in passing, not {@code fronted}, moves nothing.
   */
  Narrative after(Meaning meaning, boolean fronted) {
    LocalDate from = meaning.from();
    LocalDate to = meaning.to();
    if (from == null || to == null) {
      return this;
    }
    if (from.equals(to)) {
      return new Narrative(published, history, from, YearMonth.from(from), from.getYear());
    }
    YearMonth one = YearMonth.from(from);
    boolean withinMonth = one.equals(YearMonth.from(to));
    if (meaning.precision() == Precision.WEEK || meaning.precision() == Precision.DAY) {
      return new Narrative(
          published, history, null, withinMonth ? one : YearMonth.from(to), to.getYear());
    }
    if (withinMonth) {
      return new Narrative(published, history, one.equals(month) ? day : null, one, one.getYear());
    }
    if (from.getYear() != to.getYear()) {
      boolean heading = fronted && meaning.precision() == Precision.YEAR;
      return heading ? new Narrative(published, history, null, null, from.getYear()) : this;
    }
    if (!fronted && month != null && meaning.precision() == Precision.YEAR) {
      return this;
    }
    boolean sameYear = year != null && year == from.getYear();
    return new Narrative(
        published, history, sameYear ? day : null, sameYear ? month : null, from.getYear());
  }

  /** The day that "today" means; null in a history, which has no day of its own. */
  @Nullable LocalDate today() {
    return history ? null : published;
  }

  /** The year that "the year" means. */
  @Nullable Integer thisYear() {
    return history ? year : published == null ? null : Integer.valueOf(published.getYear());
  }
}
