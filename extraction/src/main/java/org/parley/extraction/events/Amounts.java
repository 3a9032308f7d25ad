package org.parley.extraction.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.Actor;
import org.parley.extraction.DocumentView;
import org.parley.extraction.Quantity;
import org.parley.extraction.grammar.Clauses;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.extraction.lexicon.Slot;
import org.parley.extraction.numbers.QuantityReader;
import org.parley.language.Span;

/**
 * How many people, troops and weapons and how much money an event counts: what its entry asks for,
 * and the troops that act. Counts that no entry asks for are the part of {@link CasualtyCounts}.
 * Serves one sentence.
 */
final class Amounts {
  private static final Set<String> COLLECTIVE =
      Set.of(
          "force",
          "army",
          "unit",
          "column",
          "militia",
          "faction",
          "group",
          "movement",
          "brigade",
          "battalion",
          "division",
          "regiment",
          "contingent",
          "garrison",
          "patrol",
          "squad",
          "team",
          "coalition",
          "navy",
          "alliance",
          "company",
          "platoon",
          "convoy",
          "organisation",
          "organization",
          "wing",
          "warplane",
          "helicopter",
          "drone",
          "tank",
          "jet",
          "aircraft");

  private final DocumentView view;
  private final Clauses clauses;
  private final ParsedSentence sentence;
  private final RoleReader roles;

  Amounts(DocumentView view, Clauses clauses, RoleReader roles) {
    this.view = view;
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.roles = roles;
  }

  /** What is counted, in the order of the text. */
  List<Quantity> of(Match match, RoleReader.Role actors) {
    List<Quantity> quantities = new ArrayList<>();
    if (!match.entry().counts().containsKey(Quantity.Kind.TROOPS)) {
      troops(actors, quantities);
    }
    for (Map.Entry<Quantity.Kind, List<Slot>> count : match.entry().counts().entrySet()) {
      for (int head : roles.heads(match, count.getValue())) {
        // "sent 400 soldiers and 12 helicopters": people are no weapons.
        boolean people =
            count.getKey() == Quantity.Kind.WEAPONS && view.actors().is(sentence, head, "@person");
        Quantity.Kind kind = people ? Quantity.Kind.TROOPS : count.getKey();
        Quantity quantity = QuantityReader.read(sentence, head, kind);
        // Of "the death toll of raids" no raid is counted.
        boolean act = head != match.noun() && view.actors().isEventOrWeapon(sentence, head);
        // Of "claimed the lives of ten" the ten are counted.
        act |= head == match.noun() && match.verb() >= 0;
        if (quantity == null && !act) {
          quantity = uncounted(head, kind);
        }
        if (quantity != null && !isCounted(quantities, quantity)) {
          quantities.add(quantity);
        }
      }
    }
    quantities.sort(Quantity::inOrder);
    return quantities;
  }

  /** "some 130 more were hurt": the number is one, whatever the tree hangs it on. */
  private static boolean isCounted(List<Quantity> quantities, Quantity quantity) {
    return quantities.stream()
        .anyMatch(other ->
            other.kind() == quantity.kind()
                && other.low() != null
                && other.low().equals(quantity.low())
                && other.span().overlaps(quantity.span()));
  }

  private boolean hasArticle(int noun) {
    int article = sentence.tree().child(noun, "det");
    return article >= 0 && sentence.lemma(article).equals("a");
  }

  /** "a dozen soldiers remained": how many troops act. */
  private void troops(RoleReader.Role actors, List<Quantity> quantities) {
    for (int head : actors.heads()) {
      Quantity count = QuantityReader.read(sentence, head, Quantity.Kind.TROOPS);
      Actor actor = count == null ? null : view.actors().identify(clauses, head);
      boolean armed =
          actor != null
              && actor.sector() != null
              && Set.of("MIL", "REB", "UAF").contains(actor.sector());
      // "a force" is no single soldier, and of "a car bomb" nobody is counted.
      boolean counted =
          count != null
              && (several(count)
                  || !COLLECTIVE.contains(sentence.lemma(head)) && !hasArticle(head));
      if (armed
          && counted
          && !sentence.tag(head).startsWith("NNP")
          && !quantities.contains(count)) {
        quantities.add(count);
      }
    }
  }

  private static boolean several(Quantity count) {
    return count.low() == null || count.low() > 1;
  }

  /** People without a number are at least one; a person by name is one. */
  private @Nullable Quantity uncounted(int head, Quantity.Kind kind) {
    if (kind == Quantity.Kind.MONEY
        || kind == Quantity.Kind.WEAPONS
        || kind == Quantity.Kind.TROOPS) {
      return null;
    }
    Span span = sentence.phraseSpan(head);
    boolean person =
        view.actors().is(sentence, head, "@person") || sentence.tag(head).equals("NNS");
    if (!person || sentence.tag(head).startsWith("PRP") && !sentence.tag(head).equals("PRP")) {
      return null;
    }
    boolean single = sentence.tag(head).equals("NNP") || sentence.tag(head).equals("NN");
    return new Quantity(
        kind, 1L, single ? 1L : null, single ? 1L : null, sentence.text(span), span);
  }
}
