package org.parley.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * A file of an archive.
 *
 * @param path its address, with scheme
 * @param id what the ids of its documents are made of: its path below the folder given, its name
 *     where it was given itself
 * @param length bytes
 */
record SourceFile(String path, String id, long length) implements Serializable {

  /**
   * The files that paths stand for, in the order of the paths and below each in the order of names.
   * Hidden files and folders (names that begin with a dot or an underscore) are left out.
   *
   * @param paths files, folders or Hadoop patterns
   * @throws IOException where a path does not exist or cannot be listed, named in the message
   */
  static List<SourceFile> list(List<String> paths, Configuration configuration) throws IOException {
    List<SourceFile> files = new ArrayList<>();
    boolean several = paths.size() > 1;
    for (String path : paths) {
      Path pattern = new Path(path);
      FileSystem system = pattern.getFileSystem(configuration);
      FileStatus[] matches = system.globStatus(pattern);
      if (matches == null || matches.length == 0) {
        throw new IOException(path + ": there is no such file or folder");
      }
      for (FileStatus match : matches) {
        String folder = several || matches.length > 1 ? match.getPath().getName() + "/" : "";
        String id = match.isDirectory() ? folder : match.getPath().getName();
        add(match, id, system, files);
      }
    }
    return files;
  }

  private static void add(FileStatus status, String id, FileSystem system, List<SourceFile> files)
      throws IOException {
    if (!status.isDirectory()) {
      files.add(new SourceFile(status.getPath().toString(), id, status.getLen()));
      return;
    }
    List<FileStatus> children = new ArrayList<>(List.of(system.listStatus(status.getPath())));
    children.sort(Comparator.comparing(child -> child.getPath().getName()));
    for (FileStatus child : children) {
      String name = child.getPath().getName();
      if (!name.startsWith(".") && !name.startsWith("_")) {
        add(child, id + name + (child.isDirectory() ? "/" : ""), system, files);
      }
    }
  }
}
