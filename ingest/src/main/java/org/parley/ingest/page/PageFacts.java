package org.parley.ingest.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.PublicationDate;

/** What a page says of its report beside the text: in JSON-LD, Open Graph, meta tags and marks. */
final class PageFacts {
  private static final List<String> DATE_METAS =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "datepublished",
          "parsely-pub-date",
          "sailthru.date",
          "pubdate",
          "publish-date",
          "publish_date",
          "publication_date",
          "published_time",
          "article.published",
          "article_date_original",
          "originalpublicationdate",
          "dc.date.issued",
          "dcterms.created",
          "dc.date",
          "dc.date.created",
          "dcterms.date",
          "cxenseparse:recs:publishtime",
          "bt:pubdate",
          "ptime",
          "date",
          "rnews:datepublished",
          "citation_publication_date");

  /** "/2019/11/18/" or "/2019-11-18". */
  private static final Pattern DATE_IN_URL =
      Pattern.compile(
          "(?:^|[/_-])((?:19|20)\\d\\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\\d|3[01])(?=[/_.-]|$)");

  private static final Pattern MONTH_IN_URL =
      Pattern.compile("/((?:19|20)\\d\\d)/([a-z]{3})/([0-3]?\\d)/");

  /** In a line that names the writer: where the day or another part of it begins. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?i)[|\u2022\u00b7@\\d\n"
              + "]|\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|published|updated|posted|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)\\b|(?:january|february|march|april|august|september|october|november|december)\\b");

  private final Document page;
  private final Map<String, String> metas = new HashMap<>();
  private final LinkedData data;
  private final @Nullable String address;

  /**
   * @param address where the page was found, or null
   */
  PageFacts(Document page, LinkedData data, @Nullable String address) {
    this.page = page;
    this.data = data;
    this.address = address;
    for (Element meta : page.select("meta[content]")) {
      String content = meta.attr("content").strip();
      for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
        String name = meta.attr(key);
        if (!name.isEmpty() && !content.isEmpty()) {
          metas.putIfAbsent(name.toLowerCase(Locale.ROOT), content);
        }
      }
    }
  }

  /** The headline. */
  @Nullable String title() {
    String said = firstOf(data.title(), meta("og:title"), meta("twitter:title"));
    if (said != null) {
      return withoutPublisher(said);
    }
    List<Element> headings = page.select("h1");
    if (headings.size() == 1 && !headings.getFirst().text().isBlank()) {
      return headings.getFirst().text().strip();
    }
    String title = page.title().strip();
    return title.isEmpty() ? null : withoutPublisher(title);
  }

  /** Everything that the page gives for its headline, so that it is not read as text too. */
  List<String> titles() {
    List<String> titles = new ArrayList<>();
    for (String title :
        new @Nullable String[] {title(), data.title(), meta("og:title"), page.title()}) {
      if (title != null) {
        titles.add(title);
      }
    }
    for (Element heading : page.select("h1")) {
      titles.add(heading.text());
    }
    return titles;
  }

  /**
   * "Talks resume | Lakeside Herald" without what stands after the bar, where that is the outlet.
   */
  private String withoutPublisher(String title) {
    int bar =
        Math.max(
            title.lastIndexOf(" | "),
            Math.max(title.lastIndexOf(" - "), title.lastIndexOf(" \u2013 ")));
    if (bar <= 0) {
      return title;
    }
    String rest = plain(title.substring(bar + 3));
    String publisher = publisher();
    String host = host(url());
    boolean outlet =
        (publisher != null && (plain(publisher).contains(rest) || rest.contains(plain(publisher))))
            || (host != null
                && rest.length() > 2
                && host.replaceAll("[^a-z0-9]", "").contains(rest));
    return outlet ? title.substring(0, bar).strip() : title;
  }

  /**
   * The day of publication.
   *
   * @param first the first blocks of the text, where a line of its own may say it
   */
  @Nullable LocalDate published(List<Block> first) {
    LocalDate date = said(first);
    LocalDate address = inUrl(url());
    // Data give the day of Greenwich, the address the publisher's own: it is his "Tuesday" that the
    // text means.
    return date != null && address != null && address.plusDays(1).equals(date) ? address : date;
  }

  private @Nullable LocalDate said(List<Block> first) {
    LocalDate date = parse(data.published());
    for (int i = 0; date == null && i < DATE_METAS.size(); i++) {
      date = parse(meta(DATE_METAS.get(i)));
    }
    if (date == null) {
      date = marked("[itemprop=datePublished]");
    }
    if (date == null) {
      date =
          marked(
              "time[pubdate], time.published, time.entry-date, time.dt-published,"
                  + " .published[datetime]");
    }
    if (date == null) {
      date = inUrl(url());
    }
    if (date == null) {
      date =
          marked(
              "article time[datetime], header time[datetime], main time[datetime], time[datetime]");
    }
    if (date == null) {
      date =
          marked(
              "[class*=dateline], [class*=byline], [class*=timestamp], [class*=publish],"
                  + " [class*=posted-on]");
    }
    for (int i = 0; date == null && i < Math.min(3, first.size()); i++) {
      date = first.get(i).text().length() <= 60 ? parse(first.get(i).text()) : null;
    }
    return date;
  }

  private @Nullable LocalDate marked(String selector) {
    for (Element element : page.select(selector)) {
      for (String value :
          List.of(
              element.attr("datetime"),
              element.attr("content"),
              element.ownText(),
              element.text())) {
        LocalDate date = value.length() > 100 ? null : parse(value);
        if (date != null) {
          return date;
        }
      }
    }
    return null;
  }

  /** The day that stands in an address, null where none does. */
  static @Nullable LocalDate inUrl(@Nullable String url) {
    if (url == null || url.length() > 2000) {
      return null;
    }
    Matcher figures = DATE_IN_URL.matcher(url);
    if (figures.find()) {
      return parse(figures.group(1) + "-" + figures.group(2) + "-" + figures.group(3));
    }
    Matcher month = MONTH_IN_URL.matcher(url.toLowerCase(Locale.ROOT));
    return month.find()
        ? parse(month.group(3) + " " + month.group(2) + " " + month.group(1))
        : null;
  }

  /** Who wrote it. */
  @Nullable String author() {
    String said =
        firstOf(
            data.author(),
            meta("author"),
            meta("article:author"),
            meta("parsely-author"),
            meta("dc.creator"),
            meta("byl"));
    if (said != null && !said.startsWith("http")) {
      return withoutBy(said);
    }
    for (Element element :
        page.select("[itemprop=author], [rel=author], .byline-name, .author-name, .byline")) {
      String name = withoutBy(NO_NAME.split(element.text().strip(), 2)[0].strip());
      if (!name.isEmpty() && name.length() <= 100) {
        return name;
      }
    }
    return null;
  }

  private static String withoutBy(String name) {
    return name.regionMatches(true, 0, "by ", 0, 3) ? name.substring(3).strip() : name;
  }

  /** The outlet. */
  @Nullable String publisher() {
    return firstOf(
        data.publisher(),
        meta("og:site_name"),
        meta("application-name"),
        meta("dc.publisher"),
        meta("publisher"));
  }

  /** The canonical address: absolute, of the web, or null. */
  @Nullable String url() {
    Element canonical = page.selectFirst("link[rel=canonical]");
    String said =
        firstOf(canonical == null ? null : canonical.attr("href"), meta("og:url"), page.location());
    for (String one : new @Nullable String[] {resolved(said), address}) {
      if (one != null && (one.startsWith("http://") || one.startsWith("https://"))) {
        return one;
      }
    }
    return null;
  }

  private @Nullable String resolved(@Nullable String url) {
    if (url == null || url.length() > 2000) {
      return null;
    }
    try {
      URI uri = new URI(url.strip());
      return uri.isAbsolute() || address == null
          ? uri.toString()
          : new URI(address).resolve(uri).toString();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }

  /** The language that the page gives for itself, as "en". */
  @Nullable String language() {
    Element html = page.selectFirst("html");
    String said =
        firstOf(
            html == null ? null : html.attr("lang"),
            html == null ? null : html.attr("xml:lang"),
            meta("content-language"),
            meta("og:locale"));
    if (said == null) {
      return null;
    }
    String primary = said.strip().split("[-_,; ]", 2)[0].toLowerCase(Locale.ROOT);
    return primary.matches("[a-z]{2,3}") ? primary : null;
  }

  private @Nullable String meta(String name) {
    return metas.get(name);
  }

  static @Nullable LocalDate parse(@Nullable String words) {
    return words == null ? null : PublicationDate.parse(words);
  }

  private static @Nullable String firstOf(@Nullable String... values) {
    for (String value : values) {
      if (value != null && !value.isBlank()) {
        return value.strip();
      }
    }
    return null;
  }

  private static @Nullable String host(@Nullable String url) {
    try {
      return url == null ? null : new URI(url).getHost();
    } catch (URISyntaxException e) {
      return null;
    }
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
