package org.parley.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.page.Page;
import org.parley.ingest.page.PageReader;
import org.parley.ingest.pdf.PdfReader;
import org.parley.ingest.pdf.PdfReport;

/** Looks at the beginning of a source and opens it as what it is. */
final class OpenSource {
  /** An archive in an archive is read, one in that is not. */
  private static final int MOST_PACKED = 2;

  private final Origin origin;
  private final ReadingOptions options;

  private OpenSource(Origin origin, ReadingOptions options) {
    this.origin = origin;
    this.options = options;
  }

  /**
   * Opens {@code input}. Closing the records closes it; so does a failure here.
   *
   * @throws UnreadableException where the kind of content cannot be read
   */
  static Records of(InputStream input, Origin origin, ReadingOptions options)
      throws IOException, UnreadableException {
    try {
      return closing(new OpenSource(origin, options).open(input), input);
    } catch (IOException | UnreadableException e) {
      input.close();
      throw e;
    }
  }

  private Records open(InputStream input) throws IOException, UnreadableException {
    byte[] head = input.readNBytes(ContentKind.HEAD);
    ContentKind kind = ContentKind.of(head, origin.name());
    if (kind == ContentKind.TEXT && "text/html".equals(origin.mediaType())) {
      kind = ContentKind.HTML;
    }
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), input);
    return switch (kind) {
      case TEXT -> Records.of(List.of(text(whole, head)));
      case JSONL -> new JsonLines(whole, TextEncoding.of(head), origin, options);
      case CSV -> new CsvRecords(whole, TextEncoding.of(head), origin, options);
      case HTML -> Records.of(page(whole));
      case FEED -> Records.of(FeedDocuments.read(bytes(whole), origin, options));
      case PDF -> Records.of(List.of(pdf(whole)));
      case WARC -> new WarcRecords(whole, origin, options);
      case GZIP -> gzip(whole, head);
      case ZIP -> new ZipRecords(whole, packed(), options);
      case XML, OFFICE, COMPRESSED, BINARY ->
          throw new UnreadableException("this is " + kind.description() + "; " + advice(kind));
    };
  }

  private Records gzip(InputStream packed, byte[] head) throws IOException, UnreadableException {
    Origin inner = packed();
    InputStream start = Unpacking.gzip(new ByteArrayInputStream(head), options.bounds());
    // The name of an archive decides only where its first record is broken.
    if (ContentKind.of(prefix(start), "") == ContentKind.WARC
        || origin.name().endsWith(".warc.gz")) {
      return new WarcRecords(packed, origin, options);
    }
    return new OpenSource(inner, options).open(Unpacking.gzip(packed, options.bounds()));
  }

  /** What can be unpacked of the beginning of a file that is cut off here. */
  private static byte[] prefix(InputStream start) {
    byte[] bytes = new byte[16];
    int count = 0;
    try {
      while (count < bytes.length) {
        int read = start.read(bytes, count, bytes.length - count);
        if (read < 0) {
          break;
        }
        count += read;
      }
    } catch (IOException e) {
      // What was read before is enough to tell.
    }
    return java.util.Arrays.copyOf(bytes, count);
  }

  private Origin packed() throws UnreadableException {
    if (origin.packed() >= MOST_PACKED) {
      throw new UnreadableException(
          "is an archive within " + origin.packed() + " others; unpack it and give what it holds");
    }
    return origin.unpacked();
  }

  private byte[] bytes(InputStream input) throws IOException, UnreadableException {
    int largest = options.bounds().size();
    byte[] bytes = input.readNBytes(largest);
    if (bytes.length == largest && input.read() >= 0) {
      throw new UnreadableException(
          options.bounds().tooLarge() + "; split it into its reports, or give them as JSONL");
    }
    return bytes;
  }

  private Intake text(InputStream input, byte[] head) throws IOException, UnreadableException {
    TextEncoding.Decoded decoded = TextEncoding.of(head).decode(bytes(input));
    if (decoded.text().indexOf('\0') >= 0) {
      throw new UnreadableException("this is binary data, not text: there are zero bytes in it");
    }
    return PlainText.read(
        origin.id(), decoded.text(), options, JsonLines.warnings(origin.name(), decoded));
  }

  private List<Intake> page(InputStream input) throws IOException, UnreadableException {
    byte[] bytes = bytes(input);
    try {
      List<Page> pages =
          new PageReader(options.bounds().depth()).read(bytes, origin.charset(), origin.address());
      List<Intake> intakes = new ArrayList<>();
      for (Page page : pages) {
        intakes.add(Draft.of(origin.id(), page).finish(options, List.of()));
      }
      return intakes;
    } catch (PageReader.TooDeepException e) {
      throw new UnreadableException(e.getMessage() + " (--max-depth)");
    }
  }

  private Intake pdf(InputStream input) throws IOException, UnreadableException {
    try {
      PdfReport report = PdfReader.read(bytes(input), options.bounds().time());
      return new Draft(
              origin.id(),
              report.title(),
              report.text(),
              report.published(),
              report.author(),
              origin.address(),
              null,
              null)
          .finish(options, report.warnings());
    } catch (PdfReader.RefusedException e) {
      throw new UnreadableException(e.reason());
    }
  }

  private static Records closing(Records records, InputStream input) {
    return new Records() {
      @Override
      public @Nullable Intake next() {
        return records.next();
      }

      @Override
      public void close() {
        records.close();
        try {
          input.close();
        } catch (IOException e) {
          // Everything that could be read of it has been; nothing is lost.
        }
      }
    };
  }

  private static String advice(ContentKind kind) {
    return switch (kind) {
      case OFFICE -> "save the article's text in a .txt file";
      case BINARY -> "only text, pages, feeds, PDF and archives of them can be read";
      case COMPRESSED -> "unpack it, or pack it with gzip";
      default -> "give the reports as pages, text files or JSONL";
    };
  }

  /** A stream that looks ahead; closes with what is below. */
  static BufferedInputStream buffered(InputStream input) {
    return new BufferedInputStream(input, 1 << 16);
  }
}
