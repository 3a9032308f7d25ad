package org.parley.extraction.lexicon;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.Meeting;
import org.parley.extraction.Position;
import org.parley.extraction.Quantity;
import org.parley.extraction.Status;
import org.parley.knowledge.EventType;

/**
 * An entry of the lexicon: what triggers it, where its roles stand, what comes of it.
 *
 * @param id file and name, as "assault/fire-at"
 * @param type PLOVER type; null for a sense that is no event
 * @param triggers any of which matches
 * @param roles where actor and recipient stand, for each form of trigger
 * @param conditions all must hold, each by one of its alternatives
 * @param mode PLOVER mode, or null
 * @param contexts PLOVER contexts
 * @param cameo CAMEO code of its own, or null
 * @param status status that the word itself says, or null
 * @param counts slots in which a count of each kind stands
 * @param weapon slots in which the weapon stands
 * @param place slots that hold the place
 * @param reciprocal true where those who take part are both actor and recipient
 * @param position the position in a negotiation that it expresses, or null
 * @param meeting what it says of a meeting, or null
 * @param implied sector of who must have acted where the words name nobody ("was arrested"), or
 *     null
 * @param examples its tests
 * @param order place among all entries, from 0
 */
public record Entry(
    String id,
    @Nullable EventType type,
    List<Trigger> triggers,
    Roles roles,
    List<List<Condition>> conditions,
    @Nullable String mode,
    List<String> contexts,
    @Nullable String cameo,
    @Nullable Status status,
    Map<Quantity.Kind, List<Slot>> counts,
    List<Slot> weapon,
    List<Slot> place,
    boolean reciprocal,
    @Nullable PositionRule position,
    Meeting.@Nullable State meeting,
    @Nullable String implied,
    List<Example> examples,
    int order) {

  /**
   * Where actor and recipient stand.
   *
   * @param actor alternatives in order of preference, each one or more slots taken together; null
   *     for the default of the trigger's form
   * @param recipient likewise; an empty list where there is none
   */
  public record Roles(@Nullable List<List<Slot>> actor, @Nullable List<List<Slot>> recipient) {}

  /**
   * A position that the entry expresses.
   *
   * @param stance how the party stands to the matter
   * @param matter slots in which the matter stands
   */
  public record PositionRule(Position.Stance stance, List<Slot> matter) {}

  private static final List<List<Slot>> VERB_ACTOR = slots("subject");
  private static final List<List<Slot>> VERB_RECIPIENT = slots("object");
  private static final List<List<Slot>> NOUN_ACTOR =
      slots("possessor", "by", "modifier", "between");
  private static final List<List<Slot>> NOUN_RECIPIENT =
      slots("against", "on", "upon", "at", "with", "of");
  private static final List<List<Slot>> ADJECTIVE_RECIPIENT = slots("of", "to", "with");
  private static final List<List<Slot>> LIGHT_ACTOR = slots("subject", "noun-by");
  private static final List<List<Slot>> LIGHT_RECIPIENT =
      slots("against", "on", "upon", "at", "with", "to", "of", "indirect");

  /** Where the actor stands for a trigger of the entry. */
  public List<List<Slot>> actorSlots(Trigger trigger) {
    if (roles.actor() != null) {
      return roles.actor();
    }
    return switch (trigger) {
      case Trigger.Verb v -> VERB_ACTOR;
      case Trigger.Adjective a -> VERB_ACTOR;
      case Trigger.Noun n -> NOUN_ACTOR;
      case Trigger.Light l -> LIGHT_ACTOR;
    };
  }

  /** Where the recipient stands for a trigger of the entry. */
  public List<List<Slot>> recipientSlots(Trigger trigger) {
    if (roles.recipient() != null) {
      return roles.recipient();
    }
    return switch (trigger) {
      case Trigger.Verb v -> VERB_RECIPIENT;
      case Trigger.Adjective a -> ADJECTIVE_RECIPIENT;
      case Trigger.Noun n -> NOUN_RECIPIENT;
      case Trigger.Light l -> LIGHT_RECIPIENT;
    };
  }

  /** True where a condition asks for a negation at the trigger: the refusal is the event then. */
  public boolean asksNegation() {
    return conditions.stream()
        .flatMap(List::stream)
        .anyMatch(condition ->
            condition.test() == Condition.Test.HAS
                && condition.slot().kind() == Slot.Kind.SELF
                && condition.lemmas().contains("not"));
  }

  /**
   * How specific a match of {@code trigger} is: more conditions win over fewer. A line that only
   * excludes words keeps a sense clean, but makes it no more special.
   */
  public int specificity(Trigger trigger) {
    int asked = 0;
    for (List<Condition> alternatives : conditions) {
      if (alternatives.stream().anyMatch(each -> each.test() != Condition.Test.NOT)) {
        asked++;
      }
    }
    return asked + trigger.specificity();
  }

  private static List<List<Slot>> slots(String... names) {
    List<List<Slot>> all = new java.util.ArrayList<>();
    for (String name : names) {
      Slot slot = Slot.parse(name);
      if (slot == null) {
        throw new IllegalArgumentException(name);
      }
      all.add(List.of(slot));
    }
    return List.copyOf(all);
  }
}
