package org.parley.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.page.Page;
import org.parley.language.Document;

/**
 * A document as its source gives it, before what every document goes through: broken characters
 * mended, the language told, the date given by the user put in, odd characters pointed out.
 *
 * @param language that the source gives, or null
 */
record Draft(
    String id,
    @Nullable String title,
    String text,
    @Nullable LocalDate published,
    @Nullable String author,
    @Nullable String url,
    @Nullable String publisher,
    @Nullable String language) {

  /** What a page says, under {@code id}; an entry of a live blog has its own after {@code #}. */
  static Draft of(String id, Page page) {
    return new Draft(
        page.entry() == null ? id : id + "#" + page.entry(),
        page.title(),
        page.text(),
        page.published(),
        page.author(),
        page.url(),
        page.publisher(),
        page.language());
  }

  /** The document, with what had to be said of it. */
  Intake.Accepted finish(ReadingOptions options, List<String> warnings) {
    List<String> said = new ArrayList<>(warnings);
    String mended = Surrogates.paired(text);
    String name = Surrogates.paired(id);
    if (mended.isBlank()) {
      said.add(name + ": there is no text in it");
    }
    String odd = OddCharacters.describe(title == null ? mended : title + "\n" + mended);
    if (odd != null) {
      said.add(name + ": " + odd);
    }
    String tongue = TextLanguage.of(mended, language);
    return new Intake.Accepted(
        new Document(
            name,
            Surrogates.pairedOrNull(title),
            mended,
            published == null ? options.date() : published,
            Surrogates.pairedOrNull(url),
            Surrogates.pairedOrNull(publisher),
            tongue,
            Surrogates.pairedOrNull(author)),
        said);
  }
}
