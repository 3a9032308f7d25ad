package org.parley.language.training;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the bracketed annotation of entities that GUM keeps in the last column, as {@code
 * Entity=(3-person-giv:act-sssss-cf1-1,2-coref-Donald_Trump}: number, type, information status,
 * salience, centering, minimal words, link and, for named entities, the article on them. Brackets
 * nest, and several may open or close at one word.
 */
public final class EntityAnnotation {
  private static final int TYPE = 1;
  private static final int MINIMAL = 5;
  private static final int IDENTITY = 7;

  private final List<EntityMention> mentions = new ArrayList<>();
  private final Map<String, Deque<Opening>> open = new HashMap<>();

  private record Opening(int sentence, int word, String fields) {}

  private EntityAnnotation() {}

  /**
   * All mentions of a document in the order of their first words, the longer first. A mention that
   * does not close in its sentence, or is not continuous, is left out.
   *
   * @param document its sentences
   */
  public static List<EntityMention> mentions(List<TreebankSentence> document) {
    EntityAnnotation annotation = new EntityAnnotation();
    for (int s = 0; s < document.size(); s++) {
      annotation.open.clear();
      List<TreebankWord> words = document.get(s).words();
      for (int w = 0; w < words.size(); w++) {
        annotation.read(words.get(w).miscValue("Entity"), s, w);
      }
    }
    annotation.mentions.sort(
        Comparator.comparingInt(EntityMention::sentence)
            .thenComparingInt(EntityMention::from)
            .thenComparingInt(mention -> -mention.to()));
    return annotation.mentions;
  }

  private void read(String brackets, int sentence, int word) {
    int at = 0;
    while (at < brackets.length()) {
      if (brackets.charAt(at) == '(') {
        int end = at + 1;
        while (end < brackets.length() && "()".indexOf(brackets.charAt(end)) < 0) {
          end++;
        }
        Opening opening = new Opening(sentence, word, brackets.substring(at + 1, end));
        if (end < brackets.length() && brackets.charAt(end) == ')') {
          add(opening, word + 1);
          end++;
        } else {
          open.computeIfAbsent(number(opening.fields), key -> new ArrayDeque<>()).push(opening);
        }
        at = end;
      } else {
        int end = brackets.indexOf(')', at);
        end = end < 0 ? brackets.length() : end;
        Deque<Opening> openings = open.get(brackets.substring(at, end));
        if (openings != null && !openings.isEmpty()) {
          add(openings.pop(), word + 1);
        }
        at = end + 1;
      }
    }
  }

  private void add(Opening opening, int to) {
    String[] fields = opening.fields.split("-", IDENTITY + 1);
    if (fields.length <= MINIMAL || fields[0].indexOf('[') >= 0) {
      return;
    }
    List<Integer> minimal = new ArrayList<>();
    for (String index : fields[MINIMAL].split(",")) {
      minimal.add(opening.word + Integer.parseInt(index) - 1);
    }
    mentions.add(
        new EntityMention(
            opening.sentence,
            opening.word,
            to,
            fields[0],
            fields[TYPE],
            minimal,
            fields.length > IDENTITY ? fields[IDENTITY] : ""));
  }

  private static String number(String fields) {
    int dash = fields.indexOf('-');
    return dash < 0 ? fields : fields.substring(0, dash);
  }
}
