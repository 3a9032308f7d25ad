package org.parley.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.archive.ArchivedPage;
import org.parley.ingest.archive.WarcPages;
import org.parley.ingest.page.Page;
import org.parley.ingest.page.PageReader;

/** The pages of a web archive as documents, by the ids of their records. */
final class WarcRecords implements Records {
  private final WarcPages pages;
  private final Origin origin;
  private final ReadingOptions options;
  private final PageReader reader;
  private final Deque<Intake> entries = new ArrayDeque<>();

  WarcRecords(InputStream input, Origin origin, ReadingOptions options) {
    this.pages = new WarcPages(input, options.bounds().size(), options.bounds().expansion());
    this.origin = origin;
    this.options = options;
    this.reader = new PageReader(options.bounds().depth());
  }

  @Override
  public @Nullable Intake next() {
    if (!entries.isEmpty()) {
      return entries.removeFirst();
    }
    ArchivedPage found = pages.next();
    if (found == null) {
      return null;
    }
    byte[] bytes = found.page();
    if (bytes == null) {
      return new Intake.Refused(place(found), String.valueOf(found.problem()));
    }
    try {
      for (Page page : reader.read(bytes, found.charset(), found.address())) {
        entries.add(Draft.of(found.id(), page).finish(options, List.of()));
      }
      return entries.removeFirst();
    } catch (PageReader.TooDeepException e) {
      return new Intake.Refused(place(found), e.getMessage() + " (--max-depth)");
    }
  }

  private String place(ArchivedPage found) {
    return origin.name()
        + ", byte "
        + found.offset()
        + (found.address() == null ? "" : " (" + found.address() + ")");
  }

  @Override
  public void close() {
    try {
      pages.close();
    } catch (IOException e) {
      // Everything that could be read of it has been; nothing is lost.
    }
  }
}
