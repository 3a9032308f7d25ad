package org.parley.ingest.page;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Tells what on a page is not its text: menus, captions, share bars, banners, teasers, comments.
 * Told by the element, its role and the words of its class and id; an element that holds most of
 * the page's prose is never clutter, whatever it is called.
 */
final class Clutter {
  /** Elements that never hold a report's text. */
  private static final Set<String> NEVER_TEXT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "embed",
          "svg",
          "math",
          "canvas",
          "audio",
          "video",
          "button",
          "select",
          "textarea",
          "input",
          "datalist",
          "map",
          "head",
          "link",
          "meta",
          "nav",
          "dialog",
          "figcaption",
          "frameset",
          "applet",
          "progress");

  /** Elements that hold none where the page is built as the standard means it. */
  private static final Set<String> SELDOM_TEXT =
      Set.of("aside", "footer", "menu", "figure", "fieldset");

  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "complementary",
          "banner",
          "contentinfo",
          "search",
          "menu",
          "menubar",
          "toolbar",
          "dialog",
          "alertdialog",
          "tablist",
          "button",
          "alert",
          "tooltip");

  /** Words that name clutter wherever they stand in a class or id. */
  private static final Set<String> WORDS =
      Set.of(
          ("ad ads advert adverts advertisement advertising advertorial adslot adunit adsense dfp"
               + " gpt sponsor sponsored sponsors promo promos promoted promotion banner banners"
               + " breadcrumb breadcrumbs crumbs share shares sharing sharebar sharedaddy sharethis"
               + " addthis addtoany social socials sociable related relatedposts recirc"
               + " recirculation recommended recommendation recommendations recommends trending"
               + " popular mostread mostpopular newsletter newsletters signup subscribe"
               + " subscription subscriptions cookie cookies consent gdpr menu submenu nav navbar"
               + " navigation sidebar footer masthead toolbar tags taglist tagcloud topics outbrain"
               + " taboola zergnet revcontent popup modal overlay lightbox pager pagination"
               + " paginator hidden visuallyhidden screenreader caption captions wp-caption-text"
               + " credit credits copyright widget widgets teaser teasers rail toc byline bylines"
               + " authorbio bio dateline timestamp follow login register donate donation rating"
               + " ratings reaction reactions print printer email tooltip skip skiplink utility"
               + " jetpack infolinks shopping buybox slideshow gallery carousel readmore morelink"
               + " upnext playlist metabox postmeta inset pullquote disclosure disclaimer poll"
               + " survey feedback flag notification")
              .split(" "));

  /** Words that name what readers have written. It can be more than the report. */
  private static final Set<String> OTHERS =
      Set.of(
          "comment", "comments", "commenting", "disqus", "livefyre", "respond", "replies", "forum");

  /** Pairs of words that name clutter only where they stand side by side. */
  private static final Set<String> PAIRS =
      Set.of(
          ("read more|see also|sign up|also read|more from|more on|more stories|more news|you"
               + " may|sr only|screen reader|author box|author info|author bio|author meta|about"
               + " author|entry meta|post meta|article meta|post tags|entry tags|article tags|tag"
               + " list|story meta|post author|article author|entry footer|post footer|article"
               + " footer|site header|page header|site footer|post navigation|image credit|photo"
               + " credit|media caption|image caption|photo caption|video player|video caption|call"
               + " to|cta box|link list|story links|pull quote|most read|most popular|in"
               + " article|side bar|article info|article tools|story tools|page tools|key"
               + " points|last updated")
              .split("\\|"));

  /** An element with more than this share of the page's prose is no clutter. */
  private static final double MOST = 0.4;

  /** The same for what readers have written. */
  private static final double MOST_OF_OTHERS = 0.85;

  private final IdentityHashMap<Element, Double> prose;
  private final double all;
  private final IdentityHashMap<Element, Boolean> known = new IdentityHashMap<>();

  /**
   * @param blocks the blocks of the whole page
   */
  Clutter(List<Block> blocks) {
    prose = new IdentityHashMap<>();
    double sum = 0;
    for (Block block : blocks) {
      double weight = proseOf(block);
      if (weight > 0) {
        sum += weight;
        for (Element at = block.element(); at != null; at = at.parent()) {
          prose.merge(at, weight, Double::sum);
        }
      }
    }
    all = sum;
  }

  /** How much of a block is prose, in characters; 0 for short lines and lists of links. */
  static double proseOf(Block block) {
    if (block.text().length() < 60 || block.linkDensity() > 0.5) {
      return 0;
    }
    return block.text().length() - block.linked();
  }

  /** Share of the page's prose that stands in {@code element}, 0 to 1. */
  double share(Element element) {
    return all == 0 ? 0 : prose.getOrDefault(element, 0.0) / all;
  }

  /** Elements that can never hold text, and those that are hidden. */
  static boolean isNeverText(Element element) {
    return NEVER_TEXT.contains(element.normalName());
  }

  /** True where the element with all that is in it is no part of the text. */
  boolean is(Element element) {
    return known.computeIfAbsent(element, this::decide);
  }

  private boolean decide(Element element) {
    if (isNeverText(element)) {
      return true;
    }
    return (looksLikeClutter(element) && share(element) <= MOST)
        || (isOfOthers(element) && share(element) <= MOST_OF_OTHERS);
  }

  /** Comments of readers, and an article within an article, which the standard means for them. */
  private boolean isOfOthers(Element element) {
    if (element.normalName().equals("article")) {
      Element outer = enclosingArticle(element);
      return outer != null && share(outer) - share(element) > 0.05;
    }
    return element.attributesSize() > 0
        && !element.normalName().equals("body")
        && Names.of(element).stream().anyMatch(OTHERS::contains);
  }

  private static @Nullable Element enclosingArticle(Element element) {
    for (Element at = element.parent(); at != null; at = at.parent()) {
      if (at.normalName().equals("article")) {
        return at;
      }
    }
    return null;
  }

  private boolean looksLikeClutter(Element element) {
    String name = element.normalName();
    if (name.equals("body") || name.equals("html") || name.equals("main")) {
      return false;
    }
    if (SELDOM_TEXT.contains(name)
        || isHidden(element)
        || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))) {
      return true;
    }
    if (element.attributesSize() == 0 || name.equals("article")) {
      return false;
    }
    return namesClutter(Names.of(element));
  }

  private static boolean namesClutter(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (WORDS.contains(words.get(i))
          || (i > 0 && PAIRS.contains(words.get(i - 1) + " " + words.get(i)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHidden(Element element) {
    if (element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true") && !element.attr("class").contains("math")) {
      return true;
    }
    String style = element.attr("style");
    if (style.isEmpty() || style.length() > 2000) {
      return false;
    }
    String plain = style.replace(" ", "").toLowerCase(Locale.ROOT);
    return plain.contains("display:none") || plain.contains("visibility:hidden");
  }
}
