package org.parley.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The files of a ZIP archive, as if it were a folder, streamed. Nothing is unpacked to disk, so a
 * path in it that leads elsewhere is but a name.
 */
final class ZipRecords implements Records {
  private final ZipInputStream zip;

  /** The file at hand, the ratio being that of the whole archive up to it. */
  private final InputStream unpacked;

  private final Origin origin;
  private final ReadingOptions options;
  private @Nullable Records open;
  private int entries;
  private boolean ended;

  ZipRecords(InputStream input, Origin origin, ReadingOptions options) {
    Unpacking.Counted packed = new Unpacking.Counted(input);
    this.zip = new ZipInputStream(packed);
    this.unpacked = Unpacking.bounded(zip, packed, options.bounds());
    this.origin = origin;
    this.options = options;
  }

  @Override
  public @Nullable Intake next() {
    while (!ended) {
      if (open != null) {
        Intake intake = open.next();
        if (intake != null) {
          return intake;
        }
        open = null;
      }
      Intake refused = enter();
      if (refused != null) {
        return refused;
      }
    }
    return null;
  }

  private @Nullable Intake enter() {
    String name = origin.name();
    try {
      drain();
      ZipEntry entry = zip.getNextEntry();
      if (entry == null) {
        ended = true;
        return entries > 0
            ? null
            : new Intake.Refused(name, "is a ZIP archive without a file that can be read");
      }
      entries++;
      String path = safe(entry.getName());
      if (entry.isDirectory() || isHidden(path)) {
        return null;
      }
      Origin inner = origin.entry(path);
      name = inner.name();
      open = OpenSource.of(entryOnly(), inner, options);
      return null;
    } catch (UnreadableException e) {
      return new Intake.Refused(name, e.reason());
    } catch (BoundExceededException e) {
      // What is left of a bomb is not worth a look.
      ended = true;
      return new Intake.Refused(name, Reasons.of(e));
    } catch (IOException | IllegalArgumentException e) {
      ended = true;
      return new Intake.Refused(
          name,
          e instanceof IOException io ? Reasons.of(io) : "is no ZIP archive: " + e.getMessage());
    }
  }

  /**
   * Reads what is left of the last file, which may be the most of a bomb; the archive's own way to
   * the next file would not count it.
   */
  private void drain() throws IOException {
    byte[] bytes = new byte[1 << 16];
    while (entries > 0 && unpacked.read(bytes) >= 0) {
      // Only the count matters, which ends it where it is a bomb.
    }
  }

  private InputStream entryOnly() {
    return new FilterInputStream(unpacked) {
      @Override
      public void close() {
        // The next entry follows in the same stream.
      }
    };
  }

  /** The path without what would lead out of the archive. */
  private static String safe(String path) {
    StringBuilder safe = new StringBuilder();
    for (String part : path.replace('\\', '/').split("/", -1)) {
      if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
        safe.append(safe.isEmpty() ? "" : "/").append(part);
      }
    }
    return safe.isEmpty() ? "unnamed" : safe.toString();
  }

  private static boolean isHidden(String path) {
    return path.startsWith(".") || path.contains("/.") || path.startsWith("__MACOSX/");
  }
}
