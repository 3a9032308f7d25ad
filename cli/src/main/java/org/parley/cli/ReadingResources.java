package org.parley.cli;

import java.nio.file.Path;
import java.util.List;
import org.parley.extraction.ReportReader;
import org.parley.knowledge.World;
import org.parley.knowledge.user.UserLayer;
import picocli.CommandLine.Mixin;

/** What a command reads reports with: the shipped models and tables, and what the user adds. */
final class ReadingResources {
  @Mixin private UserFolder data;
  @Mixin private LexiconFolder lexicon;

  /** What a user has where he names no folder. */
  static ReadingResources ofUser() {
    ReadingResources resources = new ReadingResources();
    resources.data = new UserFolder();
    resources.lexicon = new LexiconFolder();
    return resources;
  }

  /** The folders of the user that have a say in what is read; they may not exist. */
  List<Path> layers() {
    Path own = lexicon.path();
    return own == null ? List.of(data.path()) : List.of(data.path(), own);
  }

  /** Loads all of it; takes some tenths of a second. */
  ReportReader load() {
    return ReportReader.load(World.load(UserLayer.of(data.path())), lexicon::load);
  }
}
