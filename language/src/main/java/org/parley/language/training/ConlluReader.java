package org.parley.language.training;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads treebanks in CoNLL-U format (universaldependencies.org/format.html). Empty nodes (ids such
 * as "8.1") and the enhanced dependencies are left out. An ill-formed line ends the reading with an
 * {@link IOException} that names the file and the line.
 */
public final class ConlluReader {
  private static final int COLUMNS = 10;

  private final String name;
  private final List<TreebankSentence> sentences = new ArrayList<>();
  private final List<String> comments = new ArrayList<>();
  private final List<TreebankWord> words = new ArrayList<>();
  private final List<MultiwordToken> multiwordTokens = new ArrayList<>();
  private @Nullable String id;
  private @Nullable String text;
  private @Nullable String document;
  private boolean newParagraph;
  private boolean spaceAfterMultiword;
  private int lineNumber;

  private ConlluReader(String name) {
    this.name = name;
  }

  /**
   * Reads a file, compressed by gzip or not (told by its name's ending).
   *
   * @throws IOException where the file cannot be read or a line is ill-formed
   */
  public static List<TreebankSentence> read(Path file) throws IOException {
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
        InputStream plain =
            file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
        Reader characters = new InputStreamReader(plain, StandardCharsets.UTF_8)) {
      return read(characters, file.toString());
    }
  }

  /**
   * Reads characters to their end.
   *
   * @param name what error messages call the source
   * @throws IOException where the source cannot be read or a line is ill-formed
   */
  public static List<TreebankSentence> read(Reader characters, String name) throws IOException {
    ConlluReader reader = new ConlluReader(name);
    BufferedReader lines = new BufferedReader(characters);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      reader.lineNumber++;
      reader.line(line);
    }
    reader.endSentence();
    return reader.sentences;
  }

  private void line(String line) throws IOException {
    if (line.isBlank()) {
      endSentence();
    } else if (line.startsWith("#")) {
      comment(line.substring(1).strip());
    } else {
      word(line);
    }
  }

  private void comment(String comment) {
    comments.add(comment);
    int equals = comment.indexOf('=');
    String key = equals < 0 ? comment : comment.substring(0, equals).strip();
    String value = equals < 0 ? "" : comment.substring(equals + 1).strip();
    switch (key) {
      case "sent_id" -> id = value;
      case "text" -> text = value;
      case "newpar", "newpar id" -> newParagraph = true;
      case "newdoc", "newdoc id" -> {
        document = value;
        newParagraph = true;
      }
      default -> {}
    }
  }

  private void word(String line) throws IOException {
    String[] columns = line.split("\t", -1);
    if (columns.length != COLUMNS) {
      throw malformed("expected " + COLUMNS + " columns, found " + columns.length);
    }
    String number = columns[0];
    boolean spaceAfter = !columns[9].contains("SpaceAfter=No");
    int dash = number.indexOf('-');
    if (dash > 0) {
      int from = parseIndex(number.substring(0, dash)) - 1;
      int to = parseIndex(number.substring(dash + 1));
      if (from != words.size() || to <= from) {
        throw malformed("range " + number + " does not begin at the next word");
      }
      multiwordTokens.add(new MultiwordToken(from, to, columns[1]));
      spaceAfterMultiword = spaceAfter;
    } else if (number.indexOf('.') < 0) {
      if (parseIndex(number) != words.size() + 1) {
        throw malformed("expected word " + (words.size() + 1) + ", found " + number);
      }
      words.add(word(columns, spaceAfter));
    }
  }

  private TreebankWord word(String[] columns, boolean spaceAfter) throws IOException {
    int index = words.size();
    boolean space = spaceAfter;
    MultiwordToken last = multiwordTokens.isEmpty() ? null : multiwordTokens.getLast();
    if (last != null && index < last.to()) {
      space = index == last.to() - 1 && spaceAfterMultiword;
    }
    return new TreebankWord(
        columns[1],
        columns[2],
        columns[3],
        columns[4],
        columns[5],
        columns[6].equals("_") ? -1 : parseIndex(columns[6]) - 1,
        columns[7],
        columns[9],
        space);
  }

  private void endSentence() throws IOException {
    if (words.isEmpty()) {
      return;
    }
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).head() >= words.size()) {
        throw malformed("the head of word " + (i + 1) + " is not in the sentence that ends here");
      }
    }
    sentences.add(
        new TreebankSentence(id, text, document, newParagraph, comments, words, multiwordTokens));
    comments.clear();
    words.clear();
    multiwordTokens.clear();
    id = null;
    text = null;
    document = null;
    newParagraph = false;
  }

  private int parseIndex(String number) throws IOException {
    try {
      return Integer.parseUnsignedInt(number);
    } catch (NumberFormatException notNumber) {
      throw malformed("expected the number of a word, found \"" + number + "\"");
    }
  }

  private IOException malformed(String problem) {
    return new IOException(name + ", line " + lineNumber + ": " + problem);
  }
}
