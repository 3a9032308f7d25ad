package org.parley.ingest.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the character set of a page as browsers do (HTML standard, 13.2.3 "The input byte stream"):
 * a byte order mark, then what the server says, then what the page says of itself; without any,
 * UTF-8 where the bytes are, else windows-1252. Labels mean what the Encoding standard says: a page
 * that says "iso-8859-1" is in windows-1252.
 */
public final class PageEncoding {
  /** Browsers look at 1,024 bytes and start anew for a later one; pages put it as far as here. */
  private static final int SEARCHED = 1 << 16;

  private static final Pattern COMMENT = Pattern.compile("<!--.*?(?:-->|$)", Pattern.DOTALL);
  private static final Pattern META =
      Pattern.compile("<meta\\s[^>]{1,1000}", Pattern.CASE_INSENSITIVE);
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w.:-]{1,40})", Pattern.CASE_INSENSITIVE);
  private static final Pattern XML =
      Pattern.compile(
          "^\\s*<\\?xml[^>]{1,200}encoding\\s*=\\s*[\"']([\\w.:-]{1,40})",
          Pattern.CASE_INSENSITIVE);

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Labels that Java takes for something else than the Encoding standard does. */
  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("iso8859-1", "windows-1252"),
          Map.entry("iso_8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("latin-1", "windows-1252"),
          Map.entry("l1", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("x-user-defined", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("latin5", "windows-1254"),
          Map.entry("iso-8859-11", "x-windows-874"),
          Map.entry("tis-620", "x-windows-874"),
          Map.entry("gb2312", "GBK"),
          Map.entry("gb_2312-80", "GBK"),
          Map.entry("x-gbk", "GBK"),
          Map.entry("big5", "Big5-HKSCS"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("shift-jis", "windows-31j"),
          Map.entry("sjis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("ksc5601", "x-windows-949"),
          Map.entry("utf8", "UTF-8"),
          Map.entry("unicode-1-1-utf-8", "UTF-8"),
          Map.entry("x-mac-roman", "x-MacRoman"),
          Map.entry("macintosh", "x-MacRoman"));

  private PageEncoding() {}

  /**
   * The page's text.
   *
   * @param declared character set that the server gave with the page, or null
   */
  static String decode(byte[] page, @Nullable String declared) {
    Charset marked = byMark(page);
    if (marked != null) {
      int length = marked == StandardCharsets.UTF_8 ? 3 : 2;
      return new String(page, length, page.length - length, marked);
    }
    Charset charset = declared == null ? null : byLabel(declared);
    if (charset == null) {
      charset = byPage(page);
    }
    if (charset == null) {
      charset = isUtf8(page) ? StandardCharsets.UTF_8 : WINDOWS_1252;
    }
    return new String(page, charset);
  }

  private static @Nullable Charset byMark(byte[] page) {
    int first = page.length > 1 ? (page[0] & 0xff) << 8 | page[1] & 0xff : 0;
    return switch (first) {
      case 0xfeff -> StandardCharsets.UTF_16BE;
      case 0xfffe -> StandardCharsets.UTF_16LE;
      case 0xefbb -> page.length > 2 && (page[2] & 0xff) == 0xbf ? StandardCharsets.UTF_8 : null;
      default -> null;
    };
  }

  private static @Nullable Charset byPage(byte[] page) {
    int length = Math.min(page.length, SEARCHED);
    String start = new String(page, 0, length, StandardCharsets.ISO_8859_1);
    String head = COMMENT.matcher(start).replaceAll("");
    Matcher metas = META.matcher(head);
    while (metas.find()) {
      Matcher charset = CHARSET.matcher(metas.group());
      Charset found = charset.find() ? byLabel(charset.group(1)) : null;
      if (found != null) {
        return asSaidByThePage(found);
      }
    }
    Matcher xml = XML.matcher(head);
    Charset found = xml.find() ? byLabel(xml.group(1)) : null;
    return found == null ? null : asSaidByThePage(found);
  }

  /** Who can read "UTF-16" in single bytes is not reading UTF-16; the standard says UTF-8. */
  private static Charset asSaidByThePage(Charset charset) {
    return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")
        ? StandardCharsets.UTF_8
        : charset;
  }

  /** The character set that a label stands for, null where it stands for none. */
  public static @Nullable Charset byLabel(String label) {
    String plain = label.strip().toLowerCase(Locale.ROOT);
    try {
      return Charset.forName(LABELS.getOrDefault(plain, plain));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private static boolean isUtf8(byte[] page) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(page));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
