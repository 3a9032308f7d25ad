package org.parley.bench.mentions;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parley.language.Span;

/**
 * A document of the re3d data set (Dstl 2017) with the mentions that were marked in it by hand,
 * common nouns and pronouns among them.
 */
record Re3dDocument(String id, String text, List<Marked> mentions) {

  /** A marked mention; {@code type} is "Person", "Organisation", "Location" and so on. */
  record Marked(Span span, String type) {}

  /** Reads a file of one JSON object a line. */
  static List<Re3dDocument> read(Path file) throws IOException {
    List<Re3dDocument> documents = new ArrayList<>();
    try (JsonParser json = JsonFactory.builder().build().createParser(file.toFile())) {
      while (json.nextToken() == JsonToken.START_OBJECT) {
        documents.add(document(json));
      }
    }
    return documents;
  }

  private static Re3dDocument document(JsonParser json) throws IOException {
    String id = "";
    String text = "";
    List<Marked> mentions = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "id" -> id = json.getText();
        case "text" -> text = json.getText();
        case "entities" -> {
          while (json.nextToken() != JsonToken.END_ARRAY) {
            mentions.add(marked(json));
          }
        }
        default -> json.skipChildren();
      }
    }
    return new Re3dDocument(id, text, mentions);
  }

  private static Marked marked(JsonParser json) throws IOException {
    int begin = 0;
    int end = 0;
    String type = "";
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "begin" -> begin = json.getIntValue();
        case "end" -> end = json.getIntValue();
        case "type" -> type = json.getText();
        default -> json.skipChildren();
      }
    }
    return new Marked(new Span(begin, Math.max(begin, end)), type);
  }

  /**
   * True where the words hold a name: one of them has a capital and is not merely the pronoun or
   * the first word of a sentence.
   */
  boolean isNamed(Marked mention) {
    String words = mention.span().in(text);
    int at = 0;
    for (String word : words.split("[^\\p{L}\\p{N}.]+")) {
      at = Math.max(at, words.indexOf(word, at));
      if (!word.isEmpty()
          && Character.isUpperCase(word.charAt(0))
          && !word.equals("I")
          && (!beginsSentence(mention.span().start() + at)
              || word.length() > 1 && isCapital(word, 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCapital(String word, int at) {
    return Character.isUpperCase(word.charAt(at));
  }

  private boolean beginsSentence(int offset) {
    int i = offset - 1;
    while (i >= 0
        && (Character.isWhitespace(text.charAt(i)) || "\"“‘'(".indexOf(text.charAt(i)) >= 0)) {
      if (text.charAt(i) == '\n') {
        return true;
      }
      i--;
    }
    return i < 0 || ".!?:".indexOf(text.charAt(i)) >= 0;
  }
}
