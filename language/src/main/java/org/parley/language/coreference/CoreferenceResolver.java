package org.parley.language.coreference;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.parley.language.Entity;
import org.parley.language.Mention;
import org.parley.language.Mention.Form;
import org.parley.language.MentionKind;
import org.parley.language.Sentence;
import org.parley.language.Span;
import org.parley.language.Token;
import org.parley.language.names.Name;
import org.parley.language.names.WordLists;

/**
 * Makes entities of the names of a document and resolves the pronouns and descriptions that refer
 * to them, precision first: what is not safe stays unresolved. Time grows with the length of the
 * text. Immutable, safe for use by many threads.
 */
public final class CoreferenceResolver {
  private final WordLists words;
  private final CoreferenceLists lists = CoreferenceLists.load();

  /** A resolver that knows given names and titles by {@code words}. */
  public CoreferenceResolver(WordLists words) {
    this.words = words;
  }

  /**
   * Resolves a document.
   *
   * @param sentences with tags and trees
   * @param names of each sentence
   */
  public Coreference resolve(List<Sentence> sentences, List<List<Name>> names) {
    Scene scene = new Scene(sentences);
    NameClusters clusters = new NameClusters(lists);
    RoleReader roles = new RoleReader(scene, lists, words);
    for (int s = 0; s < sentences.size(); s++) {
      addNames(scene, s, names.get(s), clusters, roles);
    }
    addAnaphora(scene);
    return finish(sentences, clusters.referents());
  }

  private static void addNames(
      Scene scene, int sentence, List<Name> names, NameClusters clusters, RoleReader roles) {
    List<Token> tokens = scene.tokens(sentence);
    Name previous = null;
    Referent previousReferent = null;
    for (Name name : names) {
      boolean person = name.kind() == MentionKind.PERSON;
      Gender gender = person ? roles.gender(sentence, name.from(), name.to()) : Gender.UNKNOWN;
      Referent acronymOf =
          previous != null && isAcronym(tokens, previous, name) ? previousReferent : null;
      Referent referent = clusters.referent(tokens, name, gender, acronymOf);
      scene.refer(referent, sentence, name.from(), name.to(), Form.NAME);
      roles.read(referent, referent.references().getLast());
      previous = name;
      previousReferent = referent;
    }
  }

  /** True for the second of two names in "International Atomic Energy Agency (IAEA)". */
  private static boolean isAcronym(List<Token> tokens, Name full, Name acronym) {
    if (acronym.from() != full.to() + 1
        || acronym.length() != 1
        || full.length() < 2
        || acronym.to() >= tokens.size()
        || !tokens.get(full.to()).form().equals("(")
        || !tokens.get(acronym.to()).form().equals(")")) {
      return false;
    }
    List<String> words = new ArrayList<>();
    for (int i = full.from(); i < full.to(); i++) {
      words.add(tokens.get(i).form());
    }
    String letters = NameKeys.plain(tokens.get(acronym.from()).form());
    String initials = NameKeys.initials(words);
    return letters.length() > 1
        && !initials.isEmpty()
        && (initials.contains(letters) || letters.charAt(0) == initials.charAt(0));
  }

  private void addAnaphora(Scene scene) {
    Quotations quotations = new Quotations(scene);
    PronounResolver pronouns = new PronounResolver(scene, lists, quotations);
    DescriptionResolver descriptions = new DescriptionResolver(scene);
    for (int s = 0; s < scene.size(); s++) {
      for (int i = 0; i < scene.tokens(s).size(); i++) {
        boolean pronoun = isPronoun(scene, s, i);
        int from = pronoun ? i : descriptions.begin(s, i);
        if (from < 0 || from > i || scene.at(s, i) != null) {
          continue;
        }
        Referent referent = pronoun ? pronouns.resolve(s, i) : descriptions.resolve(s, i);
        if (referent != null) {
          scene.refer(referent, s, from, i + 1, pronoun ? Form.PRONOUN : Form.DESCRIPTION);
        }
      }
    }
    addSpeakers(scene, pronouns);
  }

  /** "I" and "we" come last: who speaks may itself be a pronoun after the quotation. */
  private static void addSpeakers(Scene scene, PronounResolver pronouns) {
    for (int s = 0; s < scene.size(); s++) {
      for (int i = 0; i < scene.tokens(s).size(); i++) {
        Referent speaker = isPronoun(scene, s, i) ? pronouns.speaker(s, i) : null;
        if (speaker != null) {
          scene.refer(speaker, s, i, i + 1, Form.PRONOUN);
        }
      }
    }
  }

  private static boolean isPronoun(Scene scene, int sentence, int token) {
    return scene.tokens(sentence).get(token).tag().startsWith("PRP");
  }

  private static Coreference finish(List<Sentence> sentences, List<Referent> referents) {
    List<Referent> ordered = new ArrayList<>(referents);
    ordered.sort((one, other) -> first(one).compareTo(first(other)));
    List<Entity> entities = new ArrayList<>();
    Map<Referent, String> ids = new IdentityHashMap<>();
    for (Referent referent : ordered) {
      String id = "e" + (entities.size() + 1);
      ids.put(referent, id);
      entities.add(new Entity(id, referent.name(), referent.kind()));
    }
    List<Mention> mentions = new ArrayList<>();
    for (Referent referent : ordered) {
      for (Referent.Reference reference : referent.references()) {
        mentions.add(mention(sentences, referent, reference, ids.getOrDefault(referent, "")));
      }
    }
    mentions.sort((one, other) -> one.span().compareTo(other.span()));
    return new Coreference(mentions, entities);
  }

  private static Span first(Referent referent) {
    Referent.Reference earliest = referent.references().getFirst();
    for (Referent.Reference reference : referent.references()) {
      boolean earlier =
          reference.sentence() < earliest.sentence()
              || reference.sentence() == earliest.sentence() && reference.from() < earliest.from();
      earliest = earlier ? reference : earliest;
    }
    return new Span(earliest.sentence(), earliest.sentence() + earliest.from());
  }

  private static Mention mention(
      List<Sentence> sentences, Referent referent, Referent.Reference reference, String id) {
    List<Token> tokens = sentences.get(reference.sentence()).tokens();
    Span span =
        new Span(
            tokens.get(reference.from()).span().start(),
            tokens.get(reference.to() - 1).span().end());
    return new Mention(
        span,
        reference.sentence(),
        reference.from(),
        reference.to(),
        reference.head(),
        referent.kind(),
        reference.form(),
        id);
  }
}
