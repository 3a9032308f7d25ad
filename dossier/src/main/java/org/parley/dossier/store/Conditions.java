package org.parley.dossier.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Filter;
import org.parley.dossier.Verdict;

/** A WHERE clause under construction: constant SQL, and the values to bind in its order. */
final class Conditions {
  private final List<String> clauses = new ArrayList<>();
  private final List<@Nullable Object> values = new ArrayList<>();

  /** What must hold of a row of {@code incident}. */
  static Conditions ofIncidents(Filter filter) {
    Conditions conditions = new Conditions();
    conditions.addTime(filter, "incident.day_from", "incident.day_to");
    conditions.addAmong("incident.type", names(filter.types()));
    conditions.addAmong("incident.status", labels(filter));
    conditions.addSetting(filter);
    conditions.addSources(filter);
    if (filter.report() != null) {
      conditions.add(
          "incident.key IN (SELECT member.incident FROM report JOIN finding ON finding.report ="
              + " report.key JOIN member ON member.finding = finding.key WHERE report.id = ?)",
          filter.report());
    }
    if (filter.words() != null) {
      conditions.add(
          "incident.key IN (SELECT member.incident FROM evidence_search JOIN member ON"
              + " member.finding = evidence_search.rowid WHERE evidence_search MATCH ?)",
          Words.match(filter.words()));
    }
    return conditions;
  }

  /** True where the filter asks for something that only incidents have. */
  static boolean asksForIncidents(Filter filter) {
    return filter.place() != null
        || filter.country() != null
        || filter.actor() != null
        || filter.box() != null
        || filter.contested() != null
        || filter.review() != null;
  }

  /** The part of a filter that only incidents have, without the rest. */
  static Filter onIncidents(Filter filter) {
    return Filter.ALL
        .at(filter.place())
        .in(filter.country())
        .with(filter.actor())
        .within(filter.box())
        .contested(filter.contested())
        .reviewed(filter.review());
  }

  private void addSetting(Filter filter) {
    if (filter.place() != null) {
      add(
          "(incident.place = ? COLLATE NOCASE OR incident.admin1 = ? COLLATE NOCASE)",
          filter.place(),
          filter.place());
    }
    if (filter.country() != null) {
      add("incident.country = ?", filter.country().toUpperCase(Locale.ROOT));
    }
    if (filter.box() != null) {
      Filter.Box box = filter.box();
      add("incident.latitude BETWEEN ? AND ?", box.south(), box.north());
      add("incident.longitude BETWEEN ? AND ?", box.west(), box.east());
    }
    if (filter.actor() != null) {
      addActor(filter.actor());
    }
  }

  private void addActor(String actor) {
    String party = "EXISTS (SELECT 1 FROM party WHERE party.incident = incident.key AND ";
    if (actor.length() > 2 && actor.startsWith("\"") && actor.endsWith("\"")) {
      add(party + "party.name = ? COLLATE NOCASE)", actor.substring(1, actor.length() - 1));
    } else {
      add(
          party + "(party.country = ? OR party.name LIKE ? ESCAPE '\\'))",
          actor.toUpperCase(Locale.ROOT),
          containing(actor));
    }
  }

  private void addSources(Filter filter) {
    if (filter.source() != null) {
      add(
          "EXISTS (SELECT 1 FROM incident_source s WHERE s.incident = incident.key"
              + " AND s.name LIKE ? ESCAPE '\\')",
          containing(filter.source()));
    }
    if (filter.contested() != null) {
      add("incident.contested = ?", filter.contested());
    }
    if (filter.review() != null) {
      add("incident.verdict = ?", filter.review());
    } else {
      add("incident.verdict <> ?", Verdict.REJECTED);
    }
  }

  void addTime(Filter filter, String first, String last) {
    if (filter.from() != null) {
      add(last + " >= ?", filter.from());
    }
    if (filter.to() != null) {
      add(first + " <= ?", filter.to());
    }
  }

  void addAmong(String column, Collection<String> among) {
    if (!among.isEmpty()) {
      clauses.add(
          column + " IN (" + String.join(", ", Collections.nCopies(among.size(), "?")) + ")");
      values.addAll(among);
    }
  }

  /** Adds a condition; {@code sql} is constant and holds a question mark for each value. */
  Conditions add(String sql, @Nullable Object... bound) {
    clauses.add(sql);
    Collections.addAll(values, bound);
    return this;
  }

  Conditions addAll(Conditions other) {
    clauses.addAll(other.clauses);
    values.addAll(other.values);
    return this;
  }

  /** The clause with its WHERE; empty where nothing is asked. */
  String where() {
    return clauses.isEmpty() ? "" : " WHERE " + String.join(" AND ", clauses);
  }

  /** The values to bind, and more after them. */
  @Nullable Object[] values(@Nullable Object... more) {
    List<@Nullable Object> all = new ArrayList<>(values);
    Collections.addAll(all, more);
    return all.toArray();
  }

  static List<String> names(Collection<? extends Enum<?>> constants) {
    return constants.stream().map(Enum::name).sorted().toList();
  }

  static List<String> labels(Filter filter) {
    return filter.statuses().stream().map(status -> status.label()).sorted().toList();
  }

  /** A LIKE pattern in which nothing of the text is a wild card. */
  static String containing(String text) {
    return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }
}
