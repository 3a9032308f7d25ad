package org.parley.ingest;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The names in a folder, in their order, without holding all of them: a folder of millions is gone
 * through several times, and each time the next some ten thousand are taken. Hidden files are left
 * out. For one thread.
 */
final class FolderNames {
  private static final int HELD = 50_000;

  private final Path folder;
  private final int held;
  private final Deque<String> names = new ArrayDeque<>();
  private @Nullable String last;
  private boolean complete;

  FolderNames(Path folder) {
    this(folder, HELD);
  }

  /**
   * @param held how many names are held at most
   */
  FolderNames(Path folder, int held) {
    this.folder = folder;
    this.held = held;
  }

  /** The next name, null at the end. */
  @Nullable String next() throws IOException {
    if (names.isEmpty() && !complete) {
      fill();
    }
    String name = names.pollFirst();
    last = name == null ? last : name;
    return name;
  }

  private void fill() throws IOException {
    PriorityQueue<String> smallest = new PriorityQueue<>(Comparator.reverseOrder());
    complete = true;
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        Path fileName = entry.getFileName();
        String name = fileName == null ? "" : fileName.toString();
        if (name.isEmpty() || name.startsWith(".") || (last != null && name.compareTo(last) <= 0)) {
          continue;
        }
        smallest.add(name);
        if (smallest.size() > held) {
          smallest.poll();
          complete = false;
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    List<String> sorted = new ArrayList<>(smallest);
    sorted.sort(null);
    names.addAll(sorted);
  }
}
