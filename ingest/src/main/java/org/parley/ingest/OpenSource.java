package org.parley.ingest;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One open file, or the standard input: a single document, or a record a line. */
final class OpenSource implements Closeable {
  private final InputStream input;
  private final String name;
  private final String id;
  private final ReadingOptions options;

  /** Reads the records; null where the source is a single document. */
  private final @Nullable LineReader lines;

  private @Nullable Intake single;
  private int lineNumber;
  private boolean broken;

  /** The source as a whole cannot be read. */
  static final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;
    private final String reason;

    UnreadableException(String reason) {
      super(reason);
      this.reason = reason;
    }

    String reason() {
      return reason;
    }
  }

  private OpenSource(
      InputStream input,
      String name,
      String id,
      ReadingOptions options,
      @Nullable LineReader lines,
      @Nullable Intake single) {
    this.input = input;
    this.name = name;
    this.id = id;
    this.options = options;
    this.lines = lines;
    this.single = single;
  }

  /**
   * Looks at the beginning of {@code input} and makes ready to read it.
   *
   * @param name of the source in messages
   * @param id of the document, where it is a single one; with the number of its line, of a record
   *     that has none
   * @throws UnreadableException where the kind of content cannot be read
   */
  static OpenSource of(InputStream input, String name, String id, ReadingOptions options)
      throws IOException, UnreadableException {
    try {
      byte[] head = input.readNBytes(ContentKind.HEAD);
      ContentKind kind = ContentKind.of(head, name);
      InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), input);
      return switch (kind) {
        case TEXT ->
            new OpenSource(input, name, id, options, null, text(whole, head, name, id, options));
        case JSONL ->
            new OpenSource(
                input, name, id, options, lines(whole, TextEncoding.of(head), options), null);
        default ->
            throw new UnreadableException(
                "this is " + kind.description() + ", which is not read yet; " + advice(kind));
      };
    } catch (IOException | UnreadableException e) {
      input.close();
      throw e;
    }
  }

  /** The next document or refusal, null at the end. */
  @Nullable Intake next() {
    if (lines == null) {
      Intake result = single;
      single = null;
      return result;
    }
    try {
      while (!broken) {
        LineReader.Line line = lines.next();
        if (line == null) {
          return null;
        }
        lineNumber++;
        Intake intake = record(line.bytes());
        if (intake != null) {
          return intake;
        }
      }
      return null;
    } catch (IOException e) {
      broken = true;
      return new Intake.Refused(place(), Reasons.of(e));
    }
  }

  @Override
  public void close() {
    try {
      input.close();
    } catch (IOException e) {
      // Everything that could be read of it has been; nothing is lost.
    }
  }

  private @Nullable Intake record(byte @Nullable [] bytes) {
    if (bytes == null) {
      return new Intake.Refused(
          place(), "the line is longer than " + options.largestDocument() + " bytes");
    }
    TextEncoding.Decoded decoded = TextEncoding.UTF_8.decode(bytes);
    if (decoded.text().isBlank()) {
      return null;
    }
    return JsonRecord.read(
        place(), id + ":" + lineNumber, decoded.text(), options, warnings(place(), decoded));
  }

  private String place() {
    return name + ":" + lineNumber;
  }

  private static LineReader lines(InputStream input, TextEncoding encoding, ReadingOptions options)
      throws IOException, UnreadableException {
    if (encoding != TextEncoding.UTF_8 && encoding != TextEncoding.UTF_8_MARKED) {
      throw new UnreadableException("JSONL must be in UTF-8, and this is in UTF-16");
    }
    input.skipNBytes(encoding.markLength());
    return new LineReader(input, options.largestDocument());
  }

  private static Intake text(
      InputStream input, byte[] head, String name, String id, ReadingOptions options)
      throws IOException, UnreadableException {
    int largest = options.largestDocument();
    byte[] bytes = input.readNBytes(largest);
    if (bytes.length == largest && input.read() >= 0) {
      throw new UnreadableException(
          "is larger than "
              + largest
              + " bytes, which is too much for one document; split it into its reports, or give"
              + " them as JSONL");
    }
    TextEncoding.Decoded decoded = TextEncoding.of(head).decode(bytes);
    if (decoded.text().indexOf('\0') >= 0) {
      throw new UnreadableException("this is binary data, not text: there are zero bytes in it");
    }
    return PlainText.read(id, Surrogates.paired(decoded.text()), options, warnings(name, decoded));
  }

  private static List<String> warnings(String name, TextEncoding.Decoded decoded) {
    if (decoded.firstError() < 0) {
      return List.of();
    }
    return List.of(
        name
            + ": byte "
            + decoded.firstError()
            + " is not valid in the text's encoding; what could not be read is shown as \ufffd");
  }

  private static String advice(ContentKind kind) {
    return switch (kind) {
      case HTML, PDF, OFFICE -> "save the article's text in a .txt file";
      case BINARY -> "only text can be";
      default -> "give the reports as text files or as JSONL";
    };
  }
}
