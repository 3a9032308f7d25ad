package org.parley.knowledge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.knowledge.table.Row;
import org.parley.knowledge.table.Table;

/**
 * PLOVER 0.8 (types, modes, contexts, sectors, scores) and CAMEO (codes, Goldstein scores), and how
 * the one maps to the other. Immutable.
 */
public final class Ontology {
  private final Map<EventType, List<Mode>> modes;
  private final List<Context> contexts;
  private final List<Sector> sectors;
  private final Map<String, CameoCode> codes;

  private Ontology(
      Map<EventType, List<Mode>> modes,
      List<Context> contexts,
      List<Sector> sectors,
      Map<String, CameoCode> codes) {
    this.modes = modes;
    this.contexts = contexts;
    this.sectors = sectors;
    this.codes = codes;
  }

  static Ontology load() {
    Map<EventType, List<Mode>> modes = new EnumMap<>(EventType.class);
    for (Row row : Table.read(Ontology.class, "plover-modes.tsv").rows()) {
      EventType type = type(row, "type");
      modes
          .computeIfAbsent(type, t -> new ArrayList<>())
          .add(
              new Mode(
                  type,
                  row.textOrNull("mode"),
                  row.number("score"),
                  row.required("cameo"),
                  row.required("meaning")));
    }
    List<Context> contexts = new ArrayList<>();
    for (Row row : Table.read(Ontology.class, "plover-contexts.tsv").rows()) {
      contexts.add(new Context(row.required("context"), row.required("meaning")));
    }
    List<Sector> sectors = new ArrayList<>();
    for (Row row : Table.read(Ontology.class, "plover-sectors.tsv").rows()) {
      sectors.add(
          new Sector(row.required("sector"), row.required("name"), row.required("meaning")));
    }
    Map<String, CameoCode> codes = new LinkedHashMap<>();
    for (Row row : Table.read(Ontology.class, "cameo.tsv").rows()) {
      CameoCode code =
          new CameoCode(
              row.required("code"),
              row.required("name"),
              row.number("goldstein"),
              row.text("type").isEmpty() ? null : type(row, "type"),
              row.textOrNull("mode"),
              row.list("contexts"),
              row.text("nearest").isEmpty());
      codes.put(code.code(), code);
    }
    return new Ontology(modes, List.copyOf(contexts), List.copyOf(sectors), codes);
  }

  private static EventType type(Row row, String column) {
    try {
      return EventType.valueOf(row.text(column));
    } catch (IllegalArgumentException e) {
      throw row.error(column, "is no PLOVER type: " + row.text(column));
    }
  }

  /**
   * PLOVER's conflict-cooperation score.
   *
   * @param mode null, or a mode of the type; the type's own score stands in for an unknown one
   * @return -10 (conflict) to 10 (cooperation)
   */
  public double score(EventType type, @Nullable String mode) {
    Mode found = mode(type, mode);
    return found != null ? found.score() : modes(type).get(0).score();
  }

  /** A mode, or the type as a whole for null; null where the type has no such mode. */
  public @Nullable Mode mode(EventType type, @Nullable String mode) {
    for (Mode candidate : modes(type)) {
      if (mode == null ? candidate.mode() == null : mode.equals(candidate.mode())) {
        return candidate;
      }
    }
    return null;
  }

  /** The type as a whole, first, and its modes. */
  public List<Mode> modes(EventType type) {
    return List.copyOf(modes.getOrDefault(type, List.of()));
  }

  /** The contexts in the manual's order. */
  public List<Context> contexts() {
    return contexts;
  }

  /** The sectors of actors. */
  public List<Sector> sectors() {
    return sectors;
  }

  /** Every CAMEO code in the order of the codes. */
  public List<CameoCode> cameoCodes() {
    return List.copyOf(codes.values());
  }

  /** A CAMEO code, as "194", or null where there is none. */
  public @Nullable CameoCode cameoCode(String code) {
    return codes.get(code);
  }

  /**
   * The CAMEO code nearest to a PLOVER event: of the codes of this type and mode, the one that
   * shares most contexts with it and has fewest others; without a context in common, the code that
   * the table gives for the mode.
   *
   * @param mode null, or a mode of the type; an unknown one counts as null
   * @return null only where the tables have none
   */
  public @Nullable CameoCode cameo(EventType type, @Nullable String mode, List<String> contexts) {
    Mode known = mode(type, mode);
    known = known == null ? mode(type, null) : known;
    if (known == null) {
      return null;
    }
    CameoCode best = codes.get(known.cameo());
    int bestRank = best == null ? Integer.MIN_VALUE : Math.max(0, rank(best, contexts));
    for (CameoCode code : codes.values()) {
      if (code.nearest() && code.type() == type && Objects.equals(code.mode(), known.mode())) {
        int rank = rank(code, contexts);
        if (rank > bestRank) {
          best = code;
          bestRank = rank;
        }
      }
    }
    return best;
  }

  /** Above 0 where more contexts are shared than not. */
  private static int rank(CameoCode code, List<String> contexts) {
    int rank = 0;
    for (String context : code.contexts()) {
      rank += contexts.contains(context) ? 2 : -1;
    }
    return rank;
  }
}
