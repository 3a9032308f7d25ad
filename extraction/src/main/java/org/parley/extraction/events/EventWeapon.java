package org.parley.extraction.events;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.grammar.Clauses;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.knowledge.Weapon;
import org.parley.knowledge.Weapons;

/** With what an event was done. Stateless over a sentence. */
final class EventWeapon {
  private final Clauses clauses;
  private final ParsedSentence sentence;
  private final Weapons weapons;

  EventWeapon(Clauses clauses, Weapons weapons) {
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.weapons = weapons;
  }

  /** The weapon used: in the entry's slots, else named in the clause; null where none is. */
  @Nullable Weapon weapon(Match match, List<Integer> slotHeads) {
    for (int head : slotHeads) {
      Weapon weapon = weaponAt(head);
      if (weapon != null) {
        return weapon;
      }
    }
    int trigger = match.head();
    int noun = match.noun();
    if (noun >= 0) {
      for (int modifier : clauses.modifiers(noun)) {
        Weapon weapon = weaponAt(modifier);
        if (weapon != null) {
          return weapon;
        }
      }
    }
    for (String preposition : List.of("with", "by", "from", "in", "using")) {
      for (int from : new int[] {trigger, noun}) {
        int head = from < 0 ? -1 : clauses.prepositional(from, preposition);
        Weapon weapon = head < 0 ? null : weaponAt(head);
        if (weapon != null) {
          return weapon;
        }
      }
    }
    int subject = match.verb() < 0 ? -1 : clauses.subject(trigger);
    return subject < 0 ? null : weaponAt(subject);
  }

  private @Nullable Weapon weaponAt(int head) {
    for (int each : clauses.coordinated(head)) {
      String lemma = sentence.lemma(each);
      Weapon weapon = null;
      if (each > 0) {
        weapon = weapons.find(sentence.lemma(each - 1) + " " + lemma);
      }
      if (weapon == null) {
        weapon = weapons.find(lemma);
      }
      if (weapon == null && each > 0 && sentence.relation(each - 1).equals("compound")) {
        weapon = weapons.find(sentence.lemma(each - 1));
      }
      if (weapon != null) {
        return weapon;
      }
    }
    return null;
  }
}
