package org.parley.bench;

import org.parley.bench.articles.JudgeCommand;
import org.parley.bench.articles.WikiEventsAccuracy;
import org.parley.bench.fuzz.FuzzCommand;
import org.parley.bench.incidents.FitIncidents;
import org.parley.bench.incidents.IncidentsAccuracy;
import org.parley.bench.map.BuildMap;
import org.parley.bench.mentions.MentionsAccuracy;
import org.parley.bench.notes.NotesAccuracy;
import org.parley.bench.parsing.AccuracyParsing;
import org.parley.bench.parsing.BuildWordClasses;
import org.parley.bench.parsing.TrainParser;
import org.parley.bench.parsing.TrainTagger;
import org.parley.bench.places.BuildGazetteer;
import org.parley.bench.places.PlacesAccuracy;
import org.parley.bench.status.StatusAccuracy;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Front door of the measurements: one subcommand each. */
@Command(
    name = "bench/run",
    description = "Measures and trains Parley.",
    mixinStandardHelpOptions = true,
    subcommands = {
      AccuracyParsing.class, //
      AccuracyText.class, //
      ArchiveCommand.class, //
      BuildGazetteer.class, //
      BuildMap.class, //
      BuildWordClasses.class, //
      JudgeCommand.class, //
      DossierScale.class, //
      EverydayText.class, //
      IncidentsAccuracy.class, //
      FitIncidents.class, //
      FeedsCommand.class, //
      FuzzCommand.class, //
      LexiconCommand.class, //
      MentionsAccuracy.class, //
      PictureCommand.class, //
      PlacesAccuracy.class, //
      QuietText.class, //
      ScoreCommand.class, //
      SoakCommand.class, //
      SpeedCommand.class, //
      StartCommand.class, //
      NotesAccuracy.class, //
      StatusAccuracy.class, //
      TrainLemmas.class, //
      TrainNames.class, //
      TrainParser.class, //
      TrainSentences.class, //
      TrainTagger.class, //
      WikiEventsAccuracy.class, //
    })
public final class Bench implements Runnable {
  private Bench() {}

  /** Without a subcommand: lists them. */
  @Override
  public void run() {
    new CommandLine(this).usage(System.err);
  }

  /** Runs a subcommand and exits with its status. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Bench()).execute(arguments));
  }
}
