package org.parley.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * @param lexicon hash of the lexicon and of whatever the user lays over it and over the shipped
 *     places and actors, 16 hexadecimal digits
 */
public record Provenance(String program, String models, String lexicon) {
  /** Where it is not known which program read. */
  public static final Provenance UNKNOWN = new Provenance("unknown", "unknown", "unknown");

  private static final List<String> MODELS =
      List.of("lemmas", "names", "parser", "sentences", "tagger", "word-classes");

  /** The program of this version with the models and the lexicon that it ships. */
  public static Provenance of(String version) {
    return of(version, List.of());
  }

  /**
   * The same, with what a user lays over what the program ships.
   *
   * @param layers folders whose files decide what is read; one that is not there counts as empty
   */
  public static Provenance of(String version, List<Path> layers) {
    MessageDigest models = sha256();
    MODELS.forEach(name -> add(models, LanguageAnalyzer.class, "models/" + name + ".bin"));
    MessageDigest lexicon = sha256();
    Stream.concat(
            Stream.of("classes.lex", "none.lex", "contexts.txt", "issues.txt"),
            Stream.of(EventType.values())
                .map(type -> type.name().toLowerCase(Locale.ROOT) + ".lex"))
        .sorted()
        .forEach(name -> add(lexicon, Lexicon.class, name));
    layers.forEach(layer -> add(lexicon, layer));
    return new Provenance(version, hex(models), hex(lexicon));
  }

  private static void add(MessageDigest digest, Class<?> beside, String name) {
    try (InputStream stream = beside.getResourceAsStream(name)) {
      // What another version does not ship makes another hash, and no failure.
      if (stream != null) {
        digest.update(stream.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own files cannot be read; build it anew", e);
    }
  }

  /** Adds the files of a folder: a file that is renamed can count otherwise, so its name does. */
  private static void add(MessageDigest digest, Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        digest.update((folder.relativize(file) + "\n").getBytes(UTF_8));
        digest.update(Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(folder + ": it cannot be read; mend its permissions", e);
    }
  }

  private static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest(), 0, 8);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
