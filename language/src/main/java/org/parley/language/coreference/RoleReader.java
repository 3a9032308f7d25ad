package org.parley.language.coreference;

import java.util.List;
import java.util.Locale;
import org.parley.language.DependencyTree;
import org.parley.language.MentionKind;
import org.parley.language.Token;
import org.parley.language.names.WordLists;

/**
 * Reads what a sentence says of somebody beside the name: a title before it, an apposition, a
 * predicate ("is the mayor"). From this come the nouns by which later sentences may call him, and
 * his gender.
 */
final class RoleReader {
  private final Scene scene;
  private final CoreferenceLists lists;
  private final WordLists words;

  RoleReader(Scene scene, CoreferenceLists lists, WordLists words) {
    this.scene = scene;
    this.lists = lists;
    this.words = words;
  }

  /** The gender that a person's name and title say. */
  Gender gender(int sentence, int from, int to) {
    List<Token> tokens = scene.tokens(sentence);
    if (from > 0) {
      Gender titled = titleGender(tokens.get(from - 1).form());
      if (titled != Gender.UNKNOWN) {
        return titled;
      }
    }
    String first = tokens.get(from).form();
    boolean female = words.isFemaleName(first);
    boolean male = words.isMaleName(first);
    if (to - from < 2 || female == male) {
      return Gender.UNKNOWN;
    }
    return female ? Gender.FEMALE : Gender.MALE;
  }

  private static Gender titleGender(String title) {
    return switch (title) {
      case "Mr", "Mr.", "Sir", "Lord", "King", "Prince", "Sheikh", "Ayatollah", "Pope", "Imam" ->
          Gender.MALE;
      case "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Dame", "Lady", "Queen", "Princess" -> Gender.FEMALE;
      default -> Gender.UNKNOWN;
    };
  }

  /** Adds to {@code referent} what its sentence says of it. */
  void read(Referent referent, Referent.Reference reference) {
    DependencyTree tree = scene.tree(reference.sentence());
    int head = reference.head();
    if (referent.kind() == MentionKind.PERSON) {
      before(referent, reference);
    } else if (reference.to() - reference.from() > 1) {
      String last = tree.token(reference.to() - 1).form();
      referent.roles().add(last.toLowerCase(Locale.ROOT));
    }
    if (referent.kind() == MentionKind.PLACE && words.isCountry(referent.name())) {
      referent.roles().add("country");
      referent.roles().add("nation");
    }
    for (int child : tree.children(head)) {
      if (tree.relation(child).equals("appos")) {
        role(referent, tree, child);
      }
    }
    String relation = tree.relation(head);
    if (relation.equals("appos") || relation.equals("nmod:desc")) {
      role(referent, tree, tree.head(head));
    } else if (relation.equals("nmod") && referent.kind() == MentionKind.PLACE) {
      int noun = tree.head(head);
      if (tree.token(noun).tag().equals("NN")
          && isCase(tree, head, "of")
          && isSettlement(tree.token(noun))) {
        role(referent, tree, noun);
      }
    } else if (relation.equals("nsubj") && tree.child(tree.head(head), "cop") >= 0) {
      role(referent, tree, tree.head(head));
    }
  }

  private static boolean isCase(DependencyTree tree, int word, String preposition) {
    int marker = tree.child(word, "case");
    return marker >= 0 && tree.token(marker).form().equals(preposition);
  }

  private static boolean isSettlement(Token noun) {
    return switch (noun.form()) {
      case "city",
          "town",
          "village",
          "capital",
          "port",
          "province",
          "region",
          "district",
          "state",
          "suburb",
          "island",
          "enclave" ->
          true;
      default -> false;
    };
  }

  /** Words before a name, up to what is neither noun nor adjective: "Turkish Foreign Minister". */
  private void before(Referent referent, Referent.Reference reference) {
    DependencyTree tree = scene.tree(reference.sentence());
    for (int i = reference.from() - 1; i >= Math.max(0, reference.from() - 6); i--) {
      Token token = tree.token(i);
      String word = token.form().toLowerCase(Locale.ROOT);
      boolean noun = token.tag().startsWith("NN");
      if (!noun && !token.tag().equals("JJ") && !word.equals("-")) {
        return;
      }
      boolean adjacent = i == reference.from() - 1 && token.tag().equals("NN");
      if (noun && (adjacent || words.isTitle(word) || lists.personNoun(word) != null)) {
        noun(referent, word);
      } else {
        referent.modifiers().add(word);
      }
    }
  }

  private void role(Referent referent, DependencyTree tree, int noun) {
    Token token = tree.token(noun);
    if (!token.tag().equals("NN") && !token.tag().equals("NNP")) {
      return;
    }
    noun(referent, token.form().toLowerCase(Locale.ROOT));
    for (int child : tree.children(noun)) {
      String relation = tree.relation(child);
      if (relation.equals("amod") || relation.equals("compound") || relation.equals("nmod:poss")) {
        referent.modifiers().add(tree.token(child).form().toLowerCase(Locale.ROOT));
      }
    }
  }

  private void noun(Referent referent, String noun) {
    referent.roles().add(noun);
    Gender gender = lists.personNoun(noun);
    if (gender != null && referent.kind() == MentionKind.PERSON) {
      referent.learn(gender);
    }
  }
}
