package org.parley.ingest;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.fetch.FetchException;
import org.parley.ingest.fetch.FetchOptions;
import org.parley.ingest.fetch.Fetched;
import org.parley.ingest.fetch.Fetcher;

/**
 * Walks through sources, folders depth first. Holds the names of the folders on the way down, and
 * one open file.
 */
final class SourceWalk implements IntakeIterator {
  /** Deeper than any archive, and short of what a chain of folders could do to memory. */
  private static final int DEEPEST = 128;

  private final InputStream standardInput;
  private final ReadingOptions options;

  /** Bytes of all sources, negative where they are not known. */
  private final long size;

  private final AtomicLong read = new AtomicLong();

  /** What is still to be read, next first. */
  private final Deque<Waiting> waiting = new ArrayDeque<>();

  /** The folders on the way down, innermost first. */
  private final Deque<Open> folders = new ArrayDeque<>();

  private @Nullable Records open;
  private @Nullable Intake next;

  /**
   * A file or folder that is still to be read.
   *
   * @param name as the user knows it
   * @param id of the document that it holds, should it hold one; for a folder, what stands before
   *     the ids of the documents below it
   * @param path null for the standard input
   * @param depth number of folders above it
   */
  private record Waiting(String name, String id, @Nullable Path path, int depth) {}

  /** A folder that is gone through. */
  private record Open(Waiting source, Path path, FolderNames names) {}

  SourceWalk(List<String> sources, InputStream standardInput, ReadingOptions options) {
    this.standardInput = standardInput;
    this.options = options;
    Map<String, Integer> names = new HashMap<>();
    for (String source : sources) {
      names.merge(lastName(source), 1, Integer::sum);
    }
    for (String source : sources) {
      waiting.addLast(given(source, sources.size() > 1, names.getOrDefault(lastName(source), 0)));
    }
    size = size(waiting);
  }

  private static long size(Iterable<Waiting> sources) {
    long size = 0;
    for (Waiting source : sources) {
      try {
        if (source.path() == null || !Files.isRegularFile(source.path())) {
          return -1;
        }
        size += Files.size(source.path());
      } catch (IOException e) {
        return -1;
      }
    }
    return size;
  }

  @Override
  public double done() {
    return size <= 0 ? -1 : Math.min(1, (double) read.get() / size);
  }

  /** Counts what is read of a file. */
  private InputStream counted(InputStream input) {
    return new FilterInputStream(input) {
      @Override
      public int read() throws IOException {
        int value = in.read();
        read.addAndGet(value < 0 ? 0 : 1);
        return value;
      }

      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = in.read(bytes, offset, length);
        read.addAndGet(Math.max(0, count));
        return count;
      }
    };
  }

  /** One open file. */
  SourceWalk(String id, InputStream content, ReadingOptions options) {
    this.standardInput = content;
    this.options = options;
    this.size = -1;
    waiting.add(new Waiting(id, id, null, 0));
  }

  @Override
  public boolean hasNext() {
    while (next == null) {
      if (open != null) {
        next = open.next();
        if (next == null) {
          close();
        }
      } else if (!folders.isEmpty()) {
        next = goOn(folders.getFirst());
      } else if (waiting.isEmpty()) {
        return false;
      } else {
        next = enter(waiting.removeFirst());
      }
    }
    return true;
  }

  @Override
  public Intake next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException("all sources are read");
    }
    Intake result = next;
    next = null;
    return result;
  }

  @Override
  public void close() {
    if (open != null) {
      open.close();
      open = null;
    }
  }

  private Waiting given(String source, boolean several, int sameName) {
    if (source.equals(DocumentReader.STANDARD_INPUT)) {
      return new Waiting("standard input", "standard-input", null, 0);
    }
    Path path;
    try {
      path = Path.of(source);
    } catch (InvalidPathException e) {
      return new Waiting(source, source, Path.of(""), 0);
    }
    if (Files.isDirectory(path)) {
      return new Waiting(source, several ? slashes(source) + "/" : "", path, 0);
    }
    return new Waiting(source, sameName > 1 ? slashes(source) : lastName(source), path, 0);
  }

  /** Opens a file, or puts what a folder holds before all that waits; a refusal, or null. */
  private @Nullable Intake enter(Waiting source) {
    Path path = source.path();
    try {
      if (path == null) {
        open =
            OpenSource.of(unclosed(standardInput), Origin.of(source.name(), source.id()), options);
        return null;
      }
      if (isUrl(source.name()) && source.depth() == 0 && !Files.exists(path)) {
        open = fetch(source);
        return null;
      }
      if (path.toString().isEmpty()) {
        return new Intake.Refused(source.name(), "this is no name a file can have");
      }
      if (Files.isDirectory(path)) {
        return enterFolder(source, path);
      }
      open =
          OpenSource.of(
              counted(Files.newInputStream(path)), Origin.of(source.name(), source.id()), options);
      return null;
    } catch (UnreadableException e) {
      return new Intake.Refused(source.name(), e.reason());
    } catch (IOException e) {
      return new Intake.Refused(source.name(), Reasons.of(e));
    }
  }

  private @Nullable Intake enterFolder(Waiting folder, Path path) throws IOException {
    if (folder.depth() > DEEPEST) {
      return new Intake.Refused(
          folder.name(), "lies more than " + DEEPEST + " folders deep; give it as a source itself");
    }
    folders.addFirst(new Open(folder, path, new FolderNames(path)));
    return null;
  }

  /** The next of a folder: opens it, or leaves the folder; a refusal, or null. */
  private @Nullable Intake goOn(Open folder) {
    try {
      String name = folder.names().next();
      if (name == null) {
        folders.removeFirst();
        return null;
      }
      Path child = folder.path().resolve(name);
      if (!isReadable(child)) {
        return null;
      }
      String id = folder.source().id() + name;
      return enter(
          new Waiting(
              child.toString(),
              Files.isDirectory(child) ? id + "/" : id,
              child,
              folder.source().depth() + 1));
    } catch (IOException e) {
      folders.removeFirst();
      return new Intake.Refused(folder.source().name(), Reasons.of(e));
    }
  }

  /** Leaves out pipes and devices, which could block, and links to a folder on the way down. */
  private boolean isReadable(Path entry) throws IOException {
    if (Files.isDirectory(entry)) {
      return !Files.isSymbolicLink(entry) || !leadsBack(entry.toRealPath());
    }
    return Files.isRegularFile(entry) || !Files.exists(entry);
  }

  /** True of a folder that is gone through already: two could else lead into each other. */
  private boolean leadsBack(Path folder) throws IOException {
    for (Open above : folders) {
      if (above.path().toRealPath().startsWith(folder)) {
        return true;
      }
    }
    return false;
  }

  /** An address that the user gave. */
  private Records fetch(Waiting source) throws IOException, UnreadableException {
    Bounds bounds = options.bounds();
    String host = Fetcher.host(source.name());
    FetchOptions limits =
        new FetchOptions(bounds.size(), bounds.time(), FetchOptions.DEFAULT_REDIRECTS);
    try {
      Fetched fetched =
          new Fetcher(limits, host == null ? Set.of() : Set.of(host)).get(source.name());
      byte[] body = fetched.body();
      Origin origin =
          new Origin(
              source.name(),
              source.name(),
              fetched.charset(),
              fetched.address().toString(),
              fetched.mediaType(),
              0);
      return OpenSource.of(
          new ByteArrayInputStream(body == null ? new byte[0] : body), origin, options);
    } catch (FetchException e) {
      throw new UnreadableException(e.reason());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnreadableException("was not fetched: the program was told to end");
    }
  }

  private static InputStream unclosed(InputStream input) {
    return new FilterInputStream(input) {
      @Override
      public void close() {
        // Opened by the caller, who may go on with it.
      }
    };
  }

  private static boolean isUrl(String source) {
    return source.startsWith("http://") || source.startsWith("https://");
  }

  private static String lastName(String source) {
    String path = slashes(source);
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The source with {@code /} between names, none at its end. */
  private static String slashes(String source) {
    String path = source.replace(File.separatorChar, '/');
    int end = path.length();
    while (end > 1 && path.charAt(end - 1) == '/') {
      end--;
    }
    return path.substring(0, end);
  }
}
