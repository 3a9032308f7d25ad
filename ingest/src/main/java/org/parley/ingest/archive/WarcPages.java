package org.parley.ingest.archive;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Gives the pages of a WARC stream, packed by gzip a record each or not packed: HTML that was
 * delivered with status 200. Everything else is passed over. A broken record is given with its
 * offset, and the search goes on at the next. Memory does not grow with the archive. For one
 * thread.
 */
public final class WarcPages implements Closeable {
  private static final byte[] RECORD = "WARC/1.".getBytes(StandardCharsets.US_ASCII);

  private final InputStream input;
  private final Window window;
  private final int largest;
  private final int expansion;
  private final Inflater inflater = new Inflater(true);

  private @Nullable WarcReader reader;

  /** What follows the page that was given last, where that is known already. */
  private @Nullable Optional<WarcRecord> ahead;

  /** Where the member, or the plain stream, of {@link #reader} begins. */
  private long begin;

  private boolean packed;

  /** True after a broken record: what looks like the next one may be chance. */
  private boolean searching;

  private boolean ended;

  /**
   * @param input closed with this
   * @param largest bytes of a page beyond which it is not read
   * @param expansion how many times its size a record may unpack to
   */
  public WarcPages(InputStream input, int largest, int expansion) {
    this.input = input;
    this.largest = largest;
    this.expansion = expansion;
    this.window = new Window(input, largest + (1 << 20));
  }

  /** The next page or broken record, null at the end. */
  public @Nullable ArchivedPage next() {
    while (!ended) {
      try {
        if (reader == null && !open()) {
          return null;
        }
        Optional<WarcRecord> record = following();
        if (record.isEmpty()) {
          close(packed);
          continue;
        }
        long offset = offset();
        if (!packed) {
          window.keepFrom(offset);
        }
        searching = false;
        ArchivedPage page = page(record.get(), offset);
        if (page != null) {
          // The checksum stands behind the record: what it does not bear out is not given.
          ahead = packed ? following() : null;
          return page;
        }
      } catch (GzipMember.TooMuchException e) {
        return recover(offset(), String.valueOf(e.getMessage()));
      } catch (EOFException e) {
        return recover(offset(), "the record ends in the middle; it is cut off");
      } catch (IOException | RuntimeException e) {
        ArchivedPage broken = recover(offset(), "the record is broken: " + brief(e));
        if (broken != null) {
          return broken;
        }
      }
    }
    return null;
  }

  private Optional<WarcRecord> following() throws IOException {
    Optional<WarcRecord> record = ahead;
    ahead = null;
    if (record != null) {
      return record;
    }
    return reader == null ? Optional.empty() : reader.next();
  }

  private long offset() {
    return packed || reader == null ? begin : begin + reader.position();
  }

  /** Begins the next member, or the stream where it is not packed; false at the end. */
  private boolean open() throws IOException {
    begin = window.position();
    window.keepFrom(begin);
    int first = window.read();
    if (first < 0) {
      ended = true;
      return false;
    }
    window.unread(1);
    packed = first == 0x1f;
    if (packed) {
      inflater.reset();
      reader =
          reader(new GzipMember(window, inflater, expansion, Math.max(16L << 20, 2L * largest)));
    } else {
      reader = reader(plain());
    }
    return true;
  }

  private static WarcReader reader(InputStream stream) throws IOException {
    WarcReader reader = new WarcReader(stream);
    reader.setLenient(true);
    return reader;
  }

  private InputStream plain() {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        return window.read();
      }

      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        return window.read(bytes, offset, length);
      }
    };
  }

  /** The record is at its end: goes on with the next member, where there are any. */
  private void close(boolean more) {
    reader = null;
    ended = !more;
  }

  /** Goes on at what looks like the next record; null where this one was but looked for. */
  private @Nullable ArchivedPage recover(long offset, String problem) {
    boolean chance = searching;
    reader = null;
    ahead = null;
    searching = true;
    try {
      window.rewind(offset + 1);
      ended = !window.find(packed ? GzipMember.MAGIC : RECORD);
    } catch (IOException e) {
      ended = true;
      return ArchivedPage.broken(offset, "cannot be read further: " + brief(e));
    }
    return chance ? null : ArchivedPage.broken(offset, problem);
  }

  private @Nullable ArchivedPage page(WarcRecord record, long offset) throws IOException {
    if (!(record instanceof WarcResponse response)
        || !response.contentType().base().toString().equalsIgnoreCase("application/http")) {
      return null;
    }
    HttpResponse http = response.http();
    if (http.status() != 200 || !isHtml(http)) {
      return null;
    }
    String address = response.headers().first("WARC-Target-URI").map(WarcPages::bare).orElse(null);
    String id = id(response, address);
    byte[] bytes = body(http);
    if (bytes.length > largest) {
      return new ArchivedPage(
          offset,
          id,
          address,
          null,
          null,
          "is larger than " + largest + " bytes (--max-size), which is too much for one document");
    }
    String charset = http.contentType().parameters().get("charset");
    return new ArchivedPage(offset, id, address, charset, bytes, null);
  }

  /** Decoded, and one byte more than may be read at most. */
  private byte[] body(HttpResponse http) throws IOException {
    String encoding =
        http.headers().first("Content-Encoding").orElse("").strip().toLowerCase(Locale.ROOT);
    // Archives of the Common Crawl are decoded already, with the header renamed.
    boolean coded = !encoding.isEmpty() && !encoding.equals("identity");
    InputStream stream = coded ? http.bodyDecoded().stream() : http.body().stream();
    return stream.readNBytes(largest + 1);
  }

  private static boolean isHtml(HttpResponse http) {
    String type = http.contentType().base().toString().toLowerCase(Locale.ROOT);
    return type.equals("text/html") || type.equals("application/xhtml+xml");
  }

  private static String id(WarcResponse response, @Nullable String address) {
    Optional<String> id = response.headers().first("WARC-Record-ID");
    if (id.isPresent() && !id.get().isBlank()) {
      String bare = bare(id.get());
      return bare.startsWith("urn:uuid:") ? bare.substring("urn:uuid:".length()) : bare;
    }
    return address + "@" + response.headers().first("WARC-Date").orElse("");
  }

  /** Older archives put addresses in angle brackets too. */
  private static String bare(String value) {
    String stripped = value.strip();
    return stripped.startsWith("<") && stripped.endsWith(">")
        ? stripped.substring(1, stripped.length() - 1)
        : stripped;
  }

  private static String brief(Exception e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    String line = message.strip().lines().findFirst().orElse("");
    return line.length() > 160 ? line.substring(0, 160) + "…" : line;
  }

  /** Bytes of the archive that are read so far. */
  public long position() {
    return window.position();
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    input.close();
  }
}
