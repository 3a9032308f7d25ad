package org.parley.extraction.places;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.places.Toponym.Sort;
import org.parley.extraction.places.Toponym.Trust;
import org.parley.knowledge.places.GazetteerEntry;
import org.parley.knowledge.places.PlaceKind;
import org.parley.language.Analysis;
import org.parley.language.Token;

/** Joins a place to the one named directly after it that contains it: "Paris, Texas". */
final class Containers {
  private Containers() {}

  static List<Toponym> link(List<Toponym> toponyms, Analysis analysis) {
    List<Toponym> linked = new ArrayList<>(toponyms);
    for (int i = linked.size() - 2; i >= 0; i--) {
      Toponym place = linked.get(i);
      Toponym next = linked.get(i + 1);
      Toponym container = next;
      if (place.sort() == Sort.NAME || place.sort() == Sort.COUNTRY) {
        if (isJoined(place, next, analysis) && mayContain(next)) {
          if (contains(place, next)) {
            linked.set(i, place.inside(container));
          }
        }
      }
    }
    return linked;
  }

  private static boolean mayContain(Toponym next) {
    if (next.sort() == Sort.COUNTRY || next.sort() == Sort.ABBREVIATION) {
      return true;
    }
    return next.sort() == Sort.NAME
        && next.trust().compareTo(Trust.DOUBTFUL) > 0
        && division(next) != null;
  }

  /** The first candidate that is a division, or null. */
  static @Nullable GazetteerEntry division(Toponym toponym) {
    for (GazetteerEntry entry : toponym.candidates()) {
      if (entry.kind() == PlaceKind.FIRST_LEVEL || entry.kind() == PlaceKind.SECOND_LEVEL) {
        return entry;
      }
    }
    return null;
  }

  private static boolean contains(Toponym place, Toponym container) {
    for (GazetteerEntry entry : place.candidates()) {
      for (GazetteerEntry whole : container.candidates()) {
        if (isInside(entry, whole)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether one place lies in another, which is a country or division. */
  static boolean isInside(GazetteerEntry part, GazetteerEntry whole) {
    if (part.country() == null
        || !part.country().equals(whole.country())
        || part.kind() == PlaceKind.COUNTRY) {
      return false;
    }
    return switch (whole.kind()) {
      case COUNTRY -> true;
      case FIRST_LEVEL ->
          part.kind() != PlaceKind.FIRST_LEVEL && whole.name().equals(part.admin1());
      case SECOND_LEVEL ->
          part.kind().isSettlement() && part.kilometresTo(whole.latitude(), whole.longitude()) < 80;
      default -> false;
    };
  }

  /**
   * ", " or "(" or " in " or nothing between the two; a bracket of an agency may stand there too.
   */
  private static boolean isJoined(Toponym place, Toponym next, Analysis analysis) {
    if (place.sentence() != next.sentence() || next.from() - place.to() > 2) {
      return false;
    }
    StringBuilder between = new StringBuilder();
    List<Token> tokens = analysis.sentences().get(place.sentence()).tokens();
    for (int i = place.to(); i < next.from(); i++) {
      between.append(tokens.get(i).form()).append(' ');
    }
    return switch (between.toString().trim()) {
      case ",", "(", "", "in", ", in", "in the" -> true;
      default -> false;
    };
  }
}
