package org.parley.bench.mentions;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.language.Mention;
import org.parley.language.Mention.Form;
import org.parley.language.MentionKind;
import org.parley.language.Token;
import org.parley.language.coreference.Coreference;
import org.parley.language.training.EntityMention;
import org.parley.language.training.TreebankDocument;

/**
 * How many links from a mention to the one before it of the same entity agree with GUM's
 * annotation. A mention that GUM does not mark (as "Turkish") counts neither way. For recall: of
 * the marked mentions of that form whose entity has been named before, the share that is linked
 * rightly.
 */
final class LinkAccuracy {
  private final Map<Form, Counts> counts = new EnumMap<>(Form.class);
  private final Consumer<String> misses;

  /** Reports wrong links to {@code misses}. */
  LinkAccuracy(Consumer<String> misses) {
    this.misses = misses;
    for (Form form : Form.values()) {
      counts.put(form, new Counts());
    }
  }

  /** Adds one document. */
  void add(TreebankDocument document, Coreference found) {
    List<EntityMention> gold = document.mentions();
    Map<String, Mention> previous = new HashMap<>();
    Map<String, String> goldOfPrevious = new HashMap<>();
    Set<EntityMention> linked = new HashSet<>();
    for (Mention mention : found.mentions()) {
      EntityMention marked = marked(gold, mention);
      if (marked == null || mention.kind() == MentionKind.NATIONALITY) {
        continue;
      }
      String before = goldOfPrevious.put(mention.entity(), marked.entity());
      Mention antecedent = previous.put(mention.entity(), mention);
      if (before != null && antecedent != null) {
        boolean right = before.equals(marked.entity());
        counts(mention.form()).found(right);
        if (right) {
          linked.add(marked);
        } else {
          misses.accept(show(document, antecedent, mention));
        }
      }
    }
    recall(document, gold, linked);
  }

  private Counts counts(Form form) {
    return counts.computeIfAbsent(form, key -> new Counts());
  }

  private void recall(
      TreebankDocument document, List<EntityMention> gold, Set<EntityMention> linked) {
    Set<String> named = new HashSet<>();
    for (EntityMention mention : gold) {
      String tag =
          document
              .treebank()
              .get(mention.sentence())
              .words()
              .get(mention.minimal().getFirst())
              .tag();
      Form form = form(tag);
      if (form != null && named.contains(mention.entity())) {
        counts(form).wanted(linked.contains(mention));
      }
      if (form == Form.NAME) {
        named.add(mention.entity());
      }
    }
  }

  private static @Nullable Form form(String tag) {
    if (tag.startsWith("NNP")) {
      return Form.NAME;
    }
    return tag.startsWith("PRP") ? Form.PRONOUN : tag.equals("NN") ? Form.DESCRIPTION : null;
  }

  private static @Nullable EntityMention marked(List<EntityMention> gold, Mention mention) {
    EntityMention smallest = null;
    for (EntityMention one : gold) {
      boolean shares =
          one.sentence() == mention.sentence()
              && one.minimal().stream()
                  .anyMatch(word -> mention.from() <= word && word < mention.to())
              && one.from() <= mention.head()
              && mention.head() < one.to();
      if (shares && (smallest == null || one.to() - one.from() < smallest.to() - smallest.from())) {
        smallest = one;
      }
    }
    return smallest;
  }

  private static String show(TreebankDocument document, Mention antecedent, Mention mention) {
    return "link "
        + mention.form()
        + " ["
        + mention.span().in(document.document().text())
        + "] -> ["
        + antecedent.span().in(document.document().text())
        + "] | "
        + (antecedent.sentence() == mention.sentence()
            ? ""
            : text(document.sentences().get(antecedent.sentence()).tokens()) + " // ")
        + text(document.sentences().get(mention.sentence()).tokens());
  }

  /** Words with spaces between them. */
  static String text(List<Token> tokens) {
    return String.join(" ", tokens.stream().map(Token::form).toList());
  }

  /** Rows of a table in Markdown. */
  String rows() {
    StringBuilder rows = new StringBuilder();
    counts.forEach((form, count) -> rows.append(count.row(form.name().toLowerCase(Locale.ROOT))));
    return rows.toString();
  }
}
