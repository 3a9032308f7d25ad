package org.parley.ingest.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.page.PageText;

/**
 * Reads feeds: RSS 0.9 to 2.0 and Atom through ROME, JSON Feed, and OPML lists. What ROME refuses,
 * since it is no XML or names a document type, is read leniently: entities that a document declares
 * are never expanded, and nothing is fetched. Immutable and thread-safe.
 */
public final class FeedReader {
  private final int deepest;

  /** It is no feed, or one that must not be read. */
  public static final class UnreadableFeedException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableFeedException(String reason) {
      super(reason);
    }
  }

  /**
   * @param deepest how deep elements may be nested
   */
  public FeedReader(int deepest) {
    this.deepest = deepest;
  }

  /**
   * Reads a feed.
   *
   * @param bytes the feed
   * @param charset character set that the server gave with it, or null
   * @throws UnreadableFeedException where it is none
   */
  public Feed read(byte[] bytes, @Nullable String charset) throws UnreadableFeedException {
    if (JsonFeed.looksLike(bytes)) {
      return JsonFeed.read(bytes);
    }
    String xml = FeedText.decode(bytes, charset);
    if (Nesting.isDeeperThan(xml, deepest)) {
      throw new UnreadableFeedException(
          "its elements are nested more than " + deepest + " deep (--max-depth)");
    }
    Feed lenient = LenientFeed.read(xml);
    if (!lenient.feeds().isEmpty()) {
      return lenient;
    }
    SyndFeed strict = strictly(xml);
    // ROME passes over what stands at an unexpected place; readers of feeds show it.
    if (strict == null || strict.getEntries().size() < lenient.items().size()) {
      if (lenient.items().isEmpty() && lenient.title() == null && !LenientFeed.isFeed(xml)) {
        throw new UnreadableFeedException("this is XML, but no feed that is known");
      }
      return lenient;
    }
    return merged(strict, lenient);
  }

  private static @Nullable SyndFeed strictly(String xml) {
    SyndFeedInput input = new SyndFeedInput(false, Locale.ROOT);
    input.setXmlHealerOn(true);
    input.setAllowDoctypes(false);
    try {
      return input.build(new StringReader(xml));
    } catch (FeedException | RuntimeException | StackOverflowError e) {
      return null;
    }
  }

  private static Feed merged(SyndFeed strict, Feed lenient) {
    List<FeedItem> items = new ArrayList<>();
    boolean sameItems = strict.getEntries().size() == lenient.items().size();
    for (int i = 0; i < strict.getEntries().size(); i++) {
      items.add(item(strict.getEntries().get(i), sameItems ? lenient.items().get(i) : null));
    }
    String title = PageText.line(strict.getTitle());
    return new Feed(
        title == null ? lenient.title() : title, language(strict, lenient), items, List.of());
  }

  private static @Nullable String language(SyndFeed strict, Feed lenient) {
    String language = strict.getLanguage();
    return language == null || language.isBlank() ? lenient.language() : primary(language);
  }

  /** "en" of "en-GB"; null where it is no language tag. */
  static @Nullable String primary(@Nullable String tag) {
    if (tag == null) {
      return null;
    }
    String primary = tag.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    return primary.matches("[a-z]{2,3}") ? primary : null;
  }

  /**
   * @param lenient the same item read leniently, whose day is as written; ROME's is that of
   *     Greenwich
   */
  private static FeedItem item(SyndEntry entry, @Nullable FeedItem lenient) {
    String text = "";
    for (SyndContent content : entry.getContents()) {
      String found = text(content);
      text = found.length() > text.length() ? found : text;
    }
    if (text.isEmpty()) {
      text = text(entry.getDescription());
    }
    LocalDate date =
        day(entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate());
    String author = PageText.line(entry.getAuthor());
    String link = orNull(entry.getLink());
    String title = PageText.line(entry.getTitle());
    String id = orNull(entry.getUri());
    if (lenient == null) {
      return new FeedItem(id, title, link, text, date, author);
    }
    return new FeedItem(
        id == null ? lenient.id() : id,
        title == null ? lenient.title() : title,
        link == null ? lenient.link() : link,
        text.isEmpty() ? lenient.text() : text,
        lenient.published() == null ? date : lenient.published(),
        author == null ? lenient.author() : author);
  }

  private static String text(@Nullable SyndContent content) {
    String value = content == null ? null : content.getValue();
    return value == null ? "" : PageText.paragraphs(value);
  }

  private static @Nullable LocalDate day(@Nullable Date date) {
    return date == null ? null : date.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
  }

  static @Nullable String orNull(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }
}
