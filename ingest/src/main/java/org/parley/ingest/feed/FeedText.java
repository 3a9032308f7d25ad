package org.parley.ingest.feed;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.page.PageEncoding;

/**
 * Decodes a feed as feed readers do: a byte order mark, then what the XML declaration says where
 * the bytes bear it out, then what the server says, UTF-8, windows-1252. Takes out what XML
 * forbids.
 */
final class FeedText {
  private static final Pattern DECLARED =
      Pattern.compile("^\\s{0,100}<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([^\"']{1,40})[\"']");

  private FeedText() {}

  static String decode(byte[] feed, @Nullable String charset) {
    return clean(decoded(feed, charset));
  }

  private static String decoded(byte[] feed, @Nullable String charset) {
    String marked = byShape(feed);
    if (marked != null) {
      return marked;
    }
    String start = new String(feed, 0, Math.min(feed.length, 400), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(start);
    Charset said = declared.find() ? PageEncoding.byLabel(declared.group(1)) : null;
    Charset server = charset == null ? null : PageEncoding.byLabel(charset);
    for (Charset one : new @Nullable Charset[] {server, said, StandardCharsets.UTF_8}) {
      String text = one == null || one.name().startsWith("UTF-16") ? null : strictly(feed, one);
      if (text != null) {
        return text;
      }
    }
    Charset last =
        said != null && !said.name().startsWith("UTF") ? said : Charset.forName("windows-1252");
    return new String(feed, last);
  }

  /** By a byte order mark, or by where the zero bytes of the first two characters stand. */
  private static @Nullable String byShape(byte[] feed) {
    int first = word(feed, 0);
    int second = word(feed, 2);
    if (first == 0xefbb && feed.length > 2 && (feed[2] & 0xff) == 0xbf) {
      return new String(feed, 3, feed.length - 3, StandardCharsets.UTF_8);
    }
    if (first == 0 && second == 0xfeff || first == 0 && second == '<') {
      return new String(feed, Charset.forName("UTF-32BE"));
    }
    if (first == 0xfffe && second == 0 || first == ('<' << 8) && second == 0) {
      return new String(feed, Charset.forName("UTF-32LE"));
    }
    if (first == 0xfeff || first == '<') {
      return new String(feed, StandardCharsets.UTF_16BE);
    }
    if (first == 0xfffe || first == ('<' << 8)) {
      return new String(feed, StandardCharsets.UTF_16LE);
    }
    return null;
  }

  private static int word(byte[] bytes, int index) {
    return index + 1 < bytes.length ? (bytes[index] & 0xff) << 8 | bytes[index + 1] & 0xff : -1;
  }

  private static @Nullable String strictly(byte[] feed, Charset charset) {
    try {
      CharBuffer text = charset.newDecoder().decode(ByteBuffer.wrap(feed));
      return text.toString();
    } catch (CharacterCodingException | UnsupportedOperationException e) {
      return null;
    }
  }

  /** Without byte order mark, what stands before the first tag, and characters XML forbids. */
  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean allowed =
          c >= ' '
              ? c != '\ufffe' && c != '\uffff' && c != '\ufeff'
              : c == '\n' || c == '\t' || c == '\r';
      if (c >= '\u0080' && c <= '\u009f') {
        // Written by a program that took windows-1252 for Latin-1.
        clean.append(new String(new byte[] {(byte) c}, Charset.forName("windows-1252")));
      } else if (allowed) {
        clean.append(c);
      }
    }
    int start = clean.indexOf("<");
    return start < 0 ? clean.toString() : clean.substring(start);
  }
}
