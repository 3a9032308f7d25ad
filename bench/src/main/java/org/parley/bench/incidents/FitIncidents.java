package org.parley.bench.incidents;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.parley.bench.SharedFolder;
import org.parley.dossier.incidents.Trait;
import org.parley.dossier.incidents.TraitWeights;
import org.parley.extraction.ReportReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Fits the weights of joining, one after another, from the shipped ones: a weight is moved by the
 * step that betters the sum of the three figures most, where any betters it by as much as is asked.
 * Deterministic: the same texts and table give the same weights. Only headlines of every other
 * incident are fitted to; the others tell whether what is gained holds.
 */
@Command(
    name = "fit-incidents",
    description = "Fits the weights by which reports are joined, from the shipped ones.",
    mixinStandardHelpOptions = true)
public final class FitIncidents implements Callable<Integer> {
  private static final int[] STEPS = {-400, -150, 150, 400};

  @Mixin private SharedFolder shared = new SharedFolder();

  @Option(
      names = "--gain",
      description = "What a change must gain in the sum of the three F1. Default: ${DEFAULT-VALUE}")
  private double gain = 0.002;

  /** For picocli. */
  public FitIncidents() {}

  /** The three sets, of which the headlines are in halves. */
  private record Sets(
      List<Joined.ReadText> own,
      List<Joined.ReadText> mentions,
      List<Joined.ReadText> fitted,
      List<Joined.ReadText> others) {
    Figures figures(TraitWeights weights) {
      return new Figures(
          new Joined(own, weights).mentions(false, false).bCubed().f1(),
          new Joined(mentions, weights).mentions(true, false).bCubed().f1(),
          new Joined(fitted, weights).pairs().f1(),
          new Joined(others, weights).pairs().f1());
    }
  }

  private record Figures(double own, double mentions, double fitted, double others) {
    double sum() {
      return own + mentions + fitted;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "own %.4f, ECB+ %.4f, headlines fitted to %.4f, other headlines %.4f",
          own,
          mentions,
          fitted,
          others);
    }
  }

  @Override
  public Integer call() throws IOException {
    Sets sets = read();
    TraitWeights weights = TraitWeights.SHIPPED;
    Figures best = sets.figures(weights);
    System.out.println("shipped: " + best);
    for (Trait trait : Trait.values()) {
      TraitWeights from = weights;
      for (int step : STEPS) {
        TraitWeights tried = from.withAcross(trait, from.across(trait) + step);
        Figures figures = sets.figures(tried);
        if (figures.sum() >= best.sum() + gain) {
          best = figures;
          weights = tried;
        }
      }
      if (weights != from) {
        System.out.printf(
            Locale.ROOT,
            "%s: %d to %d: %s%n",
            trait.label(),
            from.across(trait),
            weights.across(trait),
            best);
      }
    }
    System.out.println("fitted:  " + best);
    return 0;
  }

  private Sets read() throws IOException {
    ReportReader reader = ReportReader.load();
    Path evaluation = shared.resolve("eval");
    List<Joined.ReadText> own;
    try (InputStream input = FitIncidents.class.getResourceAsStream(IncidentsAccuracy.OWN)) {
      if (input == null) {
        throw new FileNotFoundException(IncidentsAccuracy.OWN);
      }
      own = IncidentsAccuracy.read(reader, GoldText.read(input));
    }
    List<Joined.ReadText> headlines = read(reader, evaluation.resolve("incidents-ucdp.jsonl"));
    return new Sets(
        own,
        read(reader, evaluation.resolve("incidents-ecbplus.jsonl")),
        headlines.stream().filter(text -> isFitted(text.gold())).toList(),
        headlines.stream().filter(text -> !isFitted(text.gold())).toList());
  }

  private static List<Joined.ReadText> read(ReportReader reader, Path file) throws IOException {
    try (InputStream input = Files.newInputStream(file)) {
      return IncidentsAccuracy.read(reader, GoldText.read(input));
    }
  }

  /** Headlines of incidents with an even number are fitted to. */
  private static boolean isFitted(GoldText text) {
    String incident = text.incidents().getFirst();
    return (incident.charAt(incident.length() - 1) - '0') % 2 == 0;
  }
}
