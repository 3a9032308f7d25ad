package org.parley.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.parley.language.coreference.Coreference;
import org.parley.language.coreference.CoreferenceResolver;
import org.parley.language.lemmas.Lemmatizer;
import org.parley.language.names.NameFinder;
import org.parley.language.parsing.Parser;
import org.parley.language.parsing.TreeReader;
import org.parley.language.tagging.Tagger;
import org.parley.language.tokens.SentenceSplitter;

/**
 * Reads the language of a document: sentences, tokens, tags, lemmas, trees, mentions, entities.
 * Load it once and share it: it is immutable and safe for use by many threads.
 */
public final class LanguageAnalyzer {
  private final Tagger tagger = Shipped.TAGGER;
  private final SentenceSplitter splitter = SentenceSplitter.load(tagger);
  private final Parser parser = Shipped.PARSER;
  private final Lemmatizer lemmatizer = Lemmatizer.load(tagger.wordClasses());
  private final NameFinder names;
  private final CoreferenceResolver coreference;

  private LanguageAnalyzer(KnownNames knownNames) {
    names = NameFinder.load(knownNames);
    coreference = new CoreferenceResolver(names.lists());
  }

  /** The largest of the shipped models, once for all analyzers. */
  private static final class Shipped {
    static final Parser PARSER = Parser.load();
    static final Tagger TAGGER = Tagger.load();
  }

  /**
   * Loads the largest of the shipped models, which all analyzers share, for whoever has something
   * else to do until he needs one.
   */
  public static void preload() {
    Objects.requireNonNull(Shipped.TAGGER);
  }

  /**
   * Loads the models shipped with the program.
   *
   * @param knownNames names known beforehand, {@link KnownNames#NONE} for none
   */
  public static LanguageAnalyzer load(KnownNames knownNames) {
    return new LanguageAnalyzer(knownNames);
  }

  /** Analyses one document. Never fails on any text, however odd. */
  public Analysis analyze(Document document) {
    Reading reading = new Reading(document.text());
    List<Sentence> sentences = new ArrayList<>();
    for (List<Span> tokens : splitter.split(document.text())) {
      sentences.add(reading.sentence(tokens));
    }
    Coreference found = coreference.resolve(sentences, names.find(sentences));
    return new Analysis(document, sentences, found.mentions(), found.entities());
  }

  /** One document being read, with the room that its sentences share. */
  private final class Reading {
    private final String text;
    private final TreeReader trees = new TreeReader(tagger, parser);

    Reading(String text) {
      this.text = text;
    }

    Sentence sentence(List<Span> spans) {
      List<String> forms = spans.stream().map(span -> span.in(text)).toList();
      trees.read(forms);
      List<Token> tokens = new ArrayList<>(forms.size());
      for (int i = 0; i < forms.size(); i++) {
        String tag = trees.tag(i);
        String form = forms.get(i);
        String lemma = lemmatizer.lemma(form, tag);
        tokens.add(new Token(spans.get(i), form, lemma, tag, trees.head(i), trees.relation(i)));
      }
      return new Sentence(new Span(spans.getFirst().start(), spans.getLast().end()), tokens);
    }
  }
}
