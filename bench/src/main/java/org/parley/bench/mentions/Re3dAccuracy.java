package org.parley.bench.mentions;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.parley.language.Document;
import org.parley.language.LanguageAnalyzer;
import org.parley.language.Mention;
import org.parley.language.Mention.Form;
import org.parley.language.MentionKind;

/**
 * How many names overlap with marked mentions of the same kind, on texts held out from training.
 */
final class Re3dAccuracy {
  private static final Map<String, List<MentionKind>> KINDS =
      Map.of(
          "Person", List.of(MentionKind.PERSON),
          "Organisation", List.of(MentionKind.ORGANISATION, MentionKind.UNIT),
          "Location", List.of(MentionKind.PLACE, MentionKind.FACILITY),
          "Nationality", List.of(MentionKind.NATIONALITY));

  private final Map<String, Counts> counts = new TreeMap<>();
  private final Consumer<String> misses;

  /** Reports wrong and missed names to {@code misses}. */
  Re3dAccuracy(Consumer<String> misses) {
    this.misses = misses;
    KINDS.keySet().forEach(type -> counts.put(type, new Counts()));
  }

  /** Adds documents. */
  void add(List<Re3dDocument> documents, LanguageAnalyzer analyzer) {
    for (Re3dDocument document : documents) {
      List<Mention> names =
          analyzer.analyze(Document.of(document.id(), document.text())).mentions().stream()
              .filter(mention -> mention.form() == Form.NAME)
              .toList();
      counts.forEach((type, count) -> count(document, names, type, count));
    }
  }

  private void count(Re3dDocument document, List<Mention> names, String type, Counts count) {
    List<MentionKind> kinds = KINDS.getOrDefault(type, List.of());
    List<Mention> found = names.stream().filter(name -> kinds.contains(name.kind())).toList();
    List<Re3dDocument.Marked> marked =
        document.mentions().stream().filter(mention -> mention.type().equals(type)).toList();
    for (Mention name : found) {
      boolean right = marked.stream().anyMatch(one -> one.span().overlaps(name.span()));
      count.found(right);
      if (!right) {
        misses.accept("found " + type + " [" + name.span().in(document.text()) + "]");
      }
    }
    for (Re3dDocument.Marked one : marked) {
      if (document.isNamed(one)) {
        boolean right = found.stream().anyMatch(name -> name.span().overlaps(one.span()));
        count.wanted(right);
        if (!right) {
          misses.accept("missed " + type + " [" + one.span().in(document.text()) + "]");
        }
      }
    }
  }

  /** Rows of a table in Markdown. */
  String rows() {
    StringBuilder rows = new StringBuilder();
    Counts all = new Counts();
    counts.forEach((type, count) -> {
      all.add(count);
      rows.append(count.row(type.toLowerCase(java.util.Locale.ROOT)));
    });
    return rows.append(all.row("all")).toString();
  }
}
