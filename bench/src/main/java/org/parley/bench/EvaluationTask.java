package org.parley.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The evaluation sets that extraction is scored on. */
enum EvaluationTask {
  PLOVER("plover-gsr.jsonl", "PLOVER gold-standard records: event type, actor, recipient"),
  CAMEO("cameo.jsonl", "CAMEO sentences of ConfliBERT: five classes, source and target"),
  PLACES("geo-trnews.jsonl", "TR-News: places and where they are"),
  DATES("dates.jsonl", "TimeBank, AQUAINT, WikiWars: time expressions and their days"),
  ATTRIBUTION("attribution-polnear.jsonl", "PolNeAR: who says what"),
  STATUS("status.jsonl", "UW and MEANTIME factuality: what is certain, open, denied"),
  POLICE("police-events.jsonl", "IndiaPoliceEvents: killings, arrests, force by police"),
  SEED("../seed/expected.jsonl", "The first report: its statements");

  private final String goldFile;
  private final String title;

  EvaluationTask(String goldFile, String title) {
    this.goldFile = goldFile;
    this.title = title;
  }

  /** The task that the scorer calls {@code name}. */
  static EvaluationTask named(String name) {
    return Arrays.stream(values())
        .filter(task -> task.scorerName().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no task is called " + name));
  }

  /** The names of all tasks. */
  static List<String> names() {
    return Arrays.stream(values()).map(EvaluationTask::scorerName).toList();
  }

  /** Its name on the scorer's command line. */
  String scorerName() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** What it measures, as a heading. */
  String title() {
    return title;
  }

  /** Where its gold answers stand, in the folder of the evaluation sets. */
  Path gold(Path evaluation) {
    return evaluation.resolve(goldFile).normalize();
  }
}
