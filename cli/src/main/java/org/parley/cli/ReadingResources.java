package org.parley.cli;

import org.parley.extraction.ReportReader;
import org.parley.knowledge.World;
import org.parley.knowledge.user.UserLayer;
import picocli.CommandLine.Mixin;

/** What a command reads reports with: the shipped models and tables, and what the user adds. */
final class ReadingResources {
  @Mixin private UserFolder data;
  @Mixin private LexiconFolder lexicon;

  /** Loads all of it; takes some tenths of a second. */
  ReportReader load() {
    return ReportReader.load(World.load(UserLayer.of(data.path())), lexicon::load);
  }
}
