package org.parley.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.parley.extraction.lexicon.Lexicon;
import org.parley.knowledge.EventType;
import org.parley.language.LanguageAnalyzer;

/**
 * Which program read a report: what a finding depends on besides the text.
 *
 * @param program version of the program, as "0.1.0"
 * @param models hash of the language models, 16 hexadecimal digits
 * @param lexicon hash of the lexicon, 16 hexadecimal digits
 */
public record Provenance(String program, String models, String lexicon) {
  /** Where it is not known which program read. */
  public static final Provenance UNKNOWN = new Provenance("unknown", "unknown", "unknown");

  private static final List<String> MODELS =
      List.of("lemmas", "names", "parser", "sentences", "tagger", "word-classes");

  /** The program of this version with the models and the lexicon that it ships. */
  public static Provenance of(String version) {
    Stream<String> lexicon =
        Stream.concat(
            Stream.of("classes.lex", "none.lex", "contexts.txt", "issues.txt"),
            Stream.of(EventType.values())
                .map(type -> type.name().toLowerCase(Locale.ROOT) + ".lex"));
    return new Provenance(
        version,
        hash(LanguageAnalyzer.class, MODELS.stream().map(name -> "models/" + name + ".bin")),
        hash(Lexicon.class, lexicon));
  }

  private static String hash(Class<?> beside, Stream<String> names) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String name : names.sorted().toList()) {
        try (InputStream stream = beside.getResourceAsStream(name)) {
          // What another version does not ship makes another hash, and no failure.
          if (stream != null) {
            digest.update(stream.readAllBytes());
          }
        }
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own files cannot be read; build it anew", e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
