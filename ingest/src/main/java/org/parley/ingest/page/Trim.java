package org.parley.ingest.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Takes the last of what is no report from its blocks: the headline once more, "read more" lines,
 * invitations to share and subscribe, and what comes after "related stories".
 */
final class Trim {
  /** Longer blocks are never an invitation. */
  private static final int LONGEST = 240;

  /** A line that begins with one of these invites to read, hear or buy something else. */
  private static final Set<String> OPENERS =
      lines(
          """
          read more
          read also
          also read
          read next
          read:
          related:
          related stories
          related articles
          related posts
          related content
          related coverage
          see also
          more:
          more on this
          watch:
          watch now
          watch live
          listen:
          must read
          don't miss
          recommended:
          you may also like
          you might also like
          click here
          tap here
          advert
          advertisement
          article continues
          story continues
          continue reading
          share this
          share on
          share via
          follow us
          follow him
          follow her
          follow @
          like us on
          join our
          join the conversation
          sign up
          subscribe
          get the latest
          download the
          send us
          comments
          leave a reply
          leave a comment
          post a comment
          tags:
          filed under
          topics:
          categories:
          category:
          skip to
          loading
          image 1 of
          image 2 of
          image 3 of
          image 4 of
          image 5 of
          enlarge this image
          view gallery
          photo gallery
          we use cookies
          this site uses cookies
          this website uses cookies
          this article contains affiliate links
          copy link
          link copied
          print this
          email this
          leia mais
          leia também
          veja também
          lire aussi
          à lire aussi
          lire la suite
          lesen sie auch
          mehr zum thema
          lea también
          lea más
          ver también
          te puede interesar
          leggi anche
          lees ook
          читайте также
          читать также
          подробнее:
          теги:
          czytaj też
          czytaj także
          czytaj więcej
          """);

  /** A line that is nothing but one of these. */
  private static final Set<String> WHOLE =
      lines(
          """
          related
          share
          tweet
          email
          print
          save
          close
          facebook
          twitter
          whatsapp
          telegram
          linkedin
          pinterest
          reddit
          tags
          topics
          more
          menu
          home
          back
          next
          previous
          video
          photos
          gallery
          advertising
          sponsored
          sponsored content
          promoted stories
          about the author
          trending
          popular
          most read
          most popular
          latest news
          newsletter
          comment
          reply
          recommended
          """);

  /** A line that begins with one of these opens a part that is no report any more. */
  private static final Set<String> CLOSERS =
      lines(
          """
          related
          you may also like
          you might also like
          you may like
          more from
          more stories
          more news
          more in
          more on
          recommended
          recommended for you
          comments
          leave a reply
          leave a comment
          tags
          about the author
          trending
          popular
          most read
          most popular
          latest news
          latest stories
          up next
          share this
          sponsored
          promoted
          around the web
          from the web
          newsletter
          você pode gostar
          te puede interesar
          """);

  private final Set<String> titles = new HashSet<>();

  /**
   * @param titles what the page gives for its title, in any case
   */
  Trim(List<String> titles) {
    for (String title : titles) {
      this.titles.add(plain(title));
    }
  }

  /** The blocks that are left, in their order. */
  List<Block> apply(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    boolean prose = false;
    for (Block block : cutTail(blocks)) {
      if (isInvitation(block) || (!prose && isHead(block))) {
        continue;
      }
      prose |= Clutter.proseOf(block) > 0 && block.endsSentence();
      kept.add(block);
    }
    while (!kept.isEmpty() && isTail(kept.getLast())) {
      kept.removeLast();
    }
    return kept.isEmpty() ? blocks : kept;
  }

  private static List<Block> cutTail(List<Block> blocks) {
    double all = 0;
    for (Block block : blocks) {
      all += Clutter.proseOf(block);
    }
    double before = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (before > all * 0.65
          && block.text().length() < 60
          && !block.endsSentence()
          && closes(block)) {
        return blocks.subList(0, i);
      }
      before += Clutter.proseOf(block);
    }
    return blocks;
  }

  private static boolean closes(Block block) {
    String plain = plain(block.text());
    return CLOSERS.contains(plain)
        || ((block.kind() == Block.Kind.HEADING || block.linked() > 0) && begins(plain, CLOSERS));
  }

  private static boolean isInvitation(Block block) {
    if (block.text().length() > LONGEST) {
      return false;
    }
    String plain = plain(block.text());
    if (WHOLE.contains(plain) || (plain.isEmpty() && block.text().length() < 4)) {
      return true;
    }
    if (begins(plain, OPENERS)
        && (block.linked() > 0 || !block.endsSentence() || plain.length() < 40)) {
      return true;
    }
    return block.kind() == Block.Kind.PARAGRAPH
        && block.linkDensity() > 0.9
        && !block.endsSentence()
        && plain.length() > 12;
  }

  /** What stands before the first sentence: the headline again, the day, the writer. */
  private boolean isHead(Block block) {
    String plain = plain(block.text());
    if (titles.contains(plain)) {
      return true;
    }
    if (plain.length() > 80 || block.endsSentence()) {
      return false;
    }
    return plain.startsWith("by ")
        || plain.startsWith("published")
        || plain.startsWith("updated")
        || plain.startsWith("posted")
        || plain.endsWith("min read")
        || block.linkDensity() > 0.8
        || PageFacts.parse(block.text()) != null;
  }

  private static boolean isTail(Block block) {
    if (block.kind() == Block.Kind.HEADING && block.text().length() < 100) {
      return true;
    }
    return block.linkDensity() > 0.6 && block.text().length() < LONGEST;
  }

  private static boolean begins(String plain, Set<String> openers) {
    for (String opener : openers) {
      if (plain.startsWith(opener)
          && (plain.length() == opener.length()
              || !Character.isLetter(opener.charAt(opener.length() - 1))
              || !Character.isLetter(plain.charAt(opener.length())))) {
        return true;
      }
    }
    return false;
  }

  /** In lower case, without marks before and after. */
  private static String plain(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (end > start
        && !Character.isLetterOrDigit(text.charAt(end - 1))
        && text.charAt(end - 1) != ':') {
      end--;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static Set<String> lines(String text) {
    return Set.copyOf(text.strip().lines().toList());
  }
}
