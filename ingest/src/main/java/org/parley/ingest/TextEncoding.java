package org.parley.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** How a text is written in bytes: UTF-8, unless a byte order mark says UTF-16. */
enum TextEncoding {
  UTF_8(StandardCharsets.UTF_8, 0),
  UTF_8_MARKED(StandardCharsets.UTF_8, 3),
  UTF_16_BIG_ENDIAN(StandardCharsets.UTF_16BE, 2),
  UTF_16_LITTLE_ENDIAN(StandardCharsets.UTF_16LE, 2);

  private final Charset charset;
  private final int markLength;

  TextEncoding(Charset charset, int markLength) {
    this.charset = charset;
    this.markLength = markLength;
  }

  /**
   * A decoded text.
   *
   * @param text the characters, U+FFFD in the place of what is no character
   * @param firstError offset of the first byte that is no character of the encoding, -1 where all
   *     are
   */
  record Decoded(String text, long firstError) {}

  /** The character set. */
  Charset charset() {
    return charset;
  }

  /** Number of bytes of the byte order mark. */
  int markLength() {
    return markLength;
  }

  /** The encoding that the first bytes of a text show. */
  static TextEncoding of(byte[] head) {
    int first = head.length > 0 ? head[0] & 0xff : -1;
    int second = head.length > 1 ? head[1] & 0xff : -1;
    int third = head.length > 2 ? head[2] & 0xff : -1;
    if (first == 0xef && second == 0xbb && third == 0xbf) {
      return UTF_8_MARKED;
    }
    if (first == 0xfe && second == 0xff) {
      return UTF_16_BIG_ENDIAN;
    }
    if (first == 0xff && second == 0xfe) {
      return UTF_16_LITTLE_ENDIAN;
    }
    return UTF_8;
  }

  /** The beginning of a text, for a look at it; a character cut in two at its end is let pass. */
  String decodeHead(byte[] head) {
    return new String(head, markLength, head.length - markLength, charset);
  }

  /** The whole text without its byte order mark. */
  Decoded decode(byte[] bytes) {
    return decode(bytes, markLength, bytes.length);
  }

  /** The text that stands from {@code from} to {@code to} in {@code bytes}. */
  Decoded decode(byte[] bytes, int from, int to) {
    String text = new String(bytes, from, to - from, charset);
    // Only a text with a replacement character can have had an error: the second pass is rare.
    return new Decoded(text, text.indexOf('\ufffd') < 0 ? -1 : firstError(bytes, from, to));
  }

  private long firstError(byte[] bytes, int from, int to) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer input = ByteBuffer.wrap(bytes, from, to - from);
    CharBuffer output = CharBuffer.allocate(8192);
    while (true) {
      CoderResult result = decoder.decode(input, output, true);
      if (result.isError()) {
        return input.position();
      }
      if (result.isUnderflow()) {
        return -1;
      }
      output.clear();
    }
  }
}
