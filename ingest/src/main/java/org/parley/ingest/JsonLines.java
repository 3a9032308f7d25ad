package org.parley.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records of JSONL, a line each. */
final class JsonLines implements Records {
  private final LineReader lines;
  private final Origin origin;
  private final ReadingOptions options;
  private int lineNumber;
  private boolean broken;

  JsonLines(InputStream input, TextEncoding encoding, Origin origin, ReadingOptions options)
      throws IOException, UnreadableException {
    if (encoding != TextEncoding.UTF_8 && encoding != TextEncoding.UTF_8_MARKED) {
      throw new UnreadableException("JSONL must be in UTF-8, and this is in UTF-16");
    }
    input.skipNBytes(encoding.markLength());
    this.lines = new LineReader(input, options.bounds().size());
    this.origin = origin;
    this.options = options;
  }

  @Override
  public @Nullable Intake next() {
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

  private @Nullable Intake record(byte @Nullable [] bytes) {
    if (bytes == null) {
      return new Intake.Refused(
          place(), "the line is longer than " + options.bounds().size() + " bytes (--max-size)");
    }
    TextEncoding.Decoded decoded = TextEncoding.UTF_8.decode(bytes);
    if (decoded.text().isBlank()) {
      return null;
    }
    return JsonRecord.read(
        place(),
        origin.id() + ":" + lineNumber,
        decoded.text(),
        options,
        warnings(place(), decoded));
  }

  private String place() {
    return origin.name() + ":" + lineNumber;
  }

  /** What is to be said of bytes that are no characters. */
  static List<String> warnings(String name, TextEncoding.Decoded decoded) {
    if (decoded.firstError() < 0) {
      return List.of();
    }
    return List.of(
        name
            + ": byte "
            + decoded.firstError()
            + " is not valid in the text's encoding; what could not be read is shown as \ufffd");
  }
}
