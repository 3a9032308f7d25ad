package org.parley.language.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.language.DependencyTree;
import org.parley.language.MentionKind;
import org.parley.language.Token;

/**
 * Resolves pronouns of the third person where that is safe: the antecedent stands in the same or
 * the previous sentence, agrees, and is either the only one that does or the only subject among
 * them.
 */
final class PronounResolver {
  private final Scene scene;
  private final CoreferenceLists lists;
  private final Quotations quotations;

  PronounResolver(Scene scene, CoreferenceLists lists, Quotations quotations) {
    this.scene = scene;
    this.lists = lists;
    this.quotations = quotations;
  }

  /** Whom a pronoun refers to, or null where that is not safe to say. */
  @Nullable Referent resolve(int sentence, int token) {
    String form = scene.tokens(sentence).get(token).form().toLowerCase(Locale.ROOT);
    return switch (form) {
      case "he", "him", "his", "himself" -> person(sentence, token, Gender.MALE);
      case "she", "her", "hers", "herself" -> person(sentence, token, Gender.FEMALE);
      case "it", "its", "itself" -> thing(sentence, token);
      default -> null;
    };
  }

  /**
   * Who says "I" or "we" in a direct quotation, or null. "We" stands for the side that the speaker
   * speaks for.
   */
  @Nullable Referent speaker(int sentence, int token) {
    String form = scene.tokens(sentence).get(token).form().toLowerCase(Locale.ROOT);
    return switch (form) {
      case "i", "me", "my", "myself", "we", "us", "our", "ourselves" ->
          quotations.speaker(sentence, token);
      default -> null;
    };
  }

  private @Nullable Referent person(int sentence, int token, Gender gender) {
    List<Scene.Appearance> candidates = new ArrayList<>();
    Referent speaker = quotations.speaker(sentence, token);
    int competitors = 0;
    for (int s = sentence; s >= Math.max(0, sentence - 1); s--) {
      int end = s == sentence ? token : scene.tokens(s).size();
      for (Scene.Appearance appearance : scene.appearances(s)) {
        Referent referent = appearance.referent();
        if (appearance.from() < end
            && referent != speaker
            && referent.kind() == MentionKind.PERSON
            && referent.gender().agrees(gender)
            && !sameClauseObject(s, appearance, sentence, token)) {
          candidates.add(appearance);
        }
      }
      competitors += unnamed(s, end, gender);
    }
    Referent chosen = choose(candidates, sentence, token, competitors);
    if (chosen != null) {
      chosen.learn(gender);
    }
    return chosen;
  }

  private @Nullable Referent choose(
      List<Scene.Appearance> candidates, int sentence, int token, int competitors) {
    Referent only = only(candidates);
    if (only != null && competitors == 0) {
      return only;
    }
    List<Scene.Appearance> near =
        candidates.stream().filter(one -> one.reference().sentence() == sentence).toList();
    List<Scene.Appearance> pool = near.isEmpty() ? candidates : near;
    List<Scene.Appearance> subjects =
        pool.stream()
            .filter(one -> scene.isSubject(one.reference().sentence(), one.head()))
            .toList();
    Referent subject = only(subjects);
    if (subject == null || competitors > 0 && !near.isEmpty() && !governs(subjects, token)) {
      return null;
    }
    return competitors > 0 && near.isEmpty() ? null : subject;
  }

  /** True where one of the subjects is the subject of a clause around the token. */
  private boolean governs(List<Scene.Appearance> subjects, int token) {
    for (Scene.Appearance subject : subjects) {
      DependencyTree tree = scene.tree(subject.reference().sentence());
      int verb = tree.head(subject.head());
      if (verb >= 0 && tree.dominates(verb, token)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Referent only(List<Scene.Appearance> appearances) {
    Referent only = null;
    for (Scene.Appearance appearance : appearances) {
      if (only != null && only != appearance.referent()) {
        return null;
      }
      only = appearance.referent();
    }
    return only;
  }

  /** "Putin told him": the object of a clause is not its subject. */
  private boolean sameClauseObject(
      int otherSentence, Scene.Appearance other, int sentence, int token) {
    if (otherSentence != sentence) {
      return false;
    }
    DependencyTree tree = scene.tree(sentence);
    String relation = tree.relation(token);
    boolean object =
        relation.startsWith("obj") || relation.startsWith("iobj") || relation.startsWith("obl");
    String form = tree.token(token).form();
    return object && !form.endsWith("self") && tree.head(other.head()) == tree.head(token);
  }

  /** Number of persons without name before {@code end} whom the pronoun could mean. */
  private int unnamed(int sentence, int end, Gender gender) {
    DependencyTree tree = scene.tree(sentence);
    int count = 0;
    for (int i = 0; i < end; i++) {
      Token token = tree.token(i);
      if (!token.tag().equals("NN")) {
        continue;
      }
      Gender noun = lists.personNoun(token.lemma().toLowerCase(Locale.ROOT));
      String relation = tree.relation(i);
      boolean ofNamed =
          relation.equals("appos")
              || relation.equals("nmod:desc")
              || relation.equals("compound")
              || tree.child(i, "cop") >= 0
              || tree.child(i, "appos") >= 0
              || scene.at(sentence, i) != null;
      if (noun != null && noun.agrees(gender) && !ofNamed) {
        count++;
      }
    }
    return count;
  }

  /** "Hamas said it had fired", "Russia withdrew its troops": only the subject of the clause. */
  private @Nullable Referent thing(int sentence, int token) {
    DependencyTree tree = scene.tree(sentence);
    String relation = tree.relation(token);
    int clause = scene.clause(sentence, token);
    int subject = -1;
    if (relation.equals("nmod:poss")) {
      subject = scene.subjectOf(sentence, clause);
      if (subject > token || subject == tree.head(token)) {
        subject = -1;
      }
    } else if (relation.startsWith("nsubj")) {
      int verb = tree.head(token);
      if (verb >= 0 && tree.relation(verb).equals("ccomp")) {
        subject = scene.subjectOf(sentence, tree.head(verb));
      }
    }
    if (subject < 0 || subject >= token) {
      return null;
    }
    Scene.Appearance appearance = scene.at(sentence, subject);
    return appearance != null && isBody(appearance.referent().kind())
        ? appearance.referent()
        : null;
  }

  private static boolean isBody(MentionKind kind) {
    return kind == MentionKind.ORGANISATION
        || kind == MentionKind.PLACE
        || kind == MentionKind.UNIT;
  }
}
