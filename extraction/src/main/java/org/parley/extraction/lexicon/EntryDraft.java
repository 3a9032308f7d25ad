package org.parley.extraction.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.Meeting;
import org.parley.extraction.Quantity;
import org.parley.extraction.Status;
import org.parley.knowledge.EventType;

/** An entry while it is being read. */
final class EntryDraft {
  final String id;
  final int line;
  final List<Trigger> triggers = new ArrayList<>();
  @Nullable List<List<Slot>> actor;
  @Nullable List<List<Slot>> recipient;
  final List<List<Condition>> conditions = new ArrayList<>();
  @Nullable String mode;
  List<String> contexts = List.of();
  @Nullable String cameo;
  @Nullable Status status;
  final Map<Quantity.Kind, List<Slot>> counts = new EnumMap<>(Quantity.Kind.class);
  List<Slot> weapon = List.of();
  List<Slot> place = List.of();
  boolean reciprocal;
  Entry.@Nullable PositionRule position;
  @Nullable String implied;
  boolean drop;
  Meeting.@Nullable State meeting;
  final List<Example> examples = new ArrayList<>();

  /** Takes the place of {@link #examples} where they are read later. */
  @Nullable List<Example> laterExamples;

  EntryDraft(String id, int line) {
    this.id = id;
    this.line = line;
  }

  /**
   * The entry.
   *
   * @param type of its events, or null where it makes none
   * @param order how many entries were read before it
   */
  Entry entry(@Nullable EventType type, int order) {
    return new Entry(
        id,
        type,
        List.copyOf(triggers),
        new Entry.Roles(actor, recipient),
        List.copyOf(conditions),
        mode,
        contexts,
        cameo,
        status,
        Map.copyOf(counts),
        weapon,
        place,
        reciprocal,
        position,
        meeting,
        implied,
        laterExamples == null ? List.copyOf(examples) : laterExamples,
        order);
  }
}
