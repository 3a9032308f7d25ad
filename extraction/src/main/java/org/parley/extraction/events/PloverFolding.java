package org.parley.extraction.events;

import org.jspecify.annotations.Nullable;
import org.parley.extraction.Event;
import org.parley.extraction.Status;
import org.parley.knowledge.EventType;

/**
 * Folds the status of an event into its type as PLOVER codes it: PLOVER has no status, but types
 * for promised, demanded, refused and threatened acts (PLOVER codebook 0.8: AGREE "future or
 * promised", CONCEDE, REQUEST, REJECT, THREATEN).
 */
final class PloverFolding {
  private PloverFolding() {}

  /** The type and mode that PLOVER gives. */
  static Event.Folded fold(EventType type, @Nullable String mode, Status status, boolean refused) {
    return switch (status) {
      case PLANNED, ANNOUNCED -> future(type, mode);
      case DEMANDED ->
          new Event.Folded(isConflictual(type) ? type : EventType.REQUEST, demandMode(type, mode));
      case THREATENED -> new Event.Folded(EventType.THREATEN, threatMode(type, mode));
      case NEGATED, DENIED ->
          refused && !isConflict(type)
              ? new Event.Folded(EventType.REJECT, null)
              : new Event.Folded(type, mode);
      case OCCURRED, ONGOING, HABITUAL, FEARED, HYPOTHETICAL -> new Event.Folded(type, mode);
    };
  }

  private static Event.Folded future(EventType type, @Nullable String mode) {
    return switch (type) {
      case CONSULT, SUPPORT, COOPERATE, AID, AGREE -> new Event.Folded(EventType.AGREE, null);
      case RETREAT ->
          "withdraw".equals(mode) || "ceasefire".equals(mode)
              ? new Event.Folded(EventType.CONCEDE, null)
              : "resign".equals(mode)
                  ? new Event.Folded(type, mode)
                  : new Event.Folded(EventType.AGREE, null);
      case SANCTION, COERCE, ASSAULT, PROTEST ->
          new Event.Folded(EventType.THREATEN, threatMode(type, mode));
      case CONCEDE -> new Event.Folded(EventType.AGREE, null);
      case REQUEST, ACCUSE, REJECT, THREATEN, MOBILIZE -> new Event.Folded(type, mode);
    };
  }

  private static @Nullable String threatMode(EventType type, @Nullable String mode) {
    return switch (type) {
      case ASSAULT, MOBILIZE -> "violence";
      case COERCE -> "arrest".equals(mode) ? "arrest" : "restrict";
      case SANCTION -> "expel".equals(mode) ? "expel" : "relations";
      case PROTEST -> "restrict";
      default -> null;
    };
  }

  private static @Nullable String demandMode(EventType type, @Nullable String mode) {
    return switch (type) {
      case CONSULT -> "meet";
      case RETREAT, CONCEDE -> "yield";
      case AID, COOPERATE, SUPPORT -> "assist";
      default -> isConflictual(type) ? mode : "change";
    };
  }

  /** A demanded attack is no request in PLOVER's sense, nor is a demanded demand. */
  private static boolean isConflictual(EventType type) {
    return switch (type) {
      case REQUEST, ACCUSE, REJECT, THREATEN -> true;
      default -> false;
    };
  }

  private static boolean isConflict(EventType type) {
    return type.quad() == EventType.Quad.MATERIAL_CONFLICT
        || type.quad() == EventType.Quad.VERBAL_CONFLICT;
  }
}
