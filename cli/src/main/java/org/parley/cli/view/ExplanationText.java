package org.parley.cli.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.parley.extraction.Event;
import org.parley.extraction.Meeting;
import org.parley.extraction.Position;
import org.parley.extraction.Report;
import org.parley.extraction.Statement;
import org.parley.extraction.events.Contest;
import org.parley.language.DependencyTree;
import org.parley.language.Sentence;
import org.parley.language.Span;
import org.parley.language.Token;

/**
 * A sentence laid open: its words, its dependency tree from the root down, and what was found in it
 * by which entry of the lexicon.
 */
public final class ExplanationText {
  /** Deeper words are drawn at this depth, so that no line grows without bound. */
  private static final int DEEPEST = 40;

  private final StringBuilder out = new StringBuilder();
  private final Report report;
  private final boolean colours;

  private ExplanationText(Report report, boolean colours) {
    this.report = report;
    this.colours = colours;
  }

  /**
   * Explains one sentence.
   *
   * @param contest which entries of the lexicon matched in it
   * @param index of the sentence in the document
   * @param colours true for ANSI colours
   */
  public static String of(Report report, Contest contest, int index, boolean colours) {
    ExplanationText text = new ExplanationText(report, colours);
    text.explain(contest, index);
    return text.out.toString();
  }

  private void explain(Contest contest, int index) {
    Sentence sentence = report.analysis().sentences().get(index);
    String words = Printable.line(sentence.span().in(report.analysis().document().text()));
    out.append(Style.BOLD.apply("Sentence " + index, colours)).append("  ").append(words);
    out.append("\n\n");
    tree(new DependencyTree(sentence));
    out.append('\n');
    contest(contest);
    int found = events(index) + others(index);
    if (found == 0) {
      out.append("Nothing was found in this sentence.\n");
    }
    out.append('\n');
  }

  /** A word on its way to being drawn: its index, and what stands before it and its children. */
  private record Branch(int token, String before, String below, int depth) {}

  private void tree(DependencyTree tree) {
    List<String> shapes = new ArrayList<>();
    List<Integer> order = new ArrayList<>();
    Deque<Branch> open = new ArrayDeque<>();
    for (int i = tree.size() - 1; i >= 0; i--) {
      if (tree.head(i) < 0) {
        open.push(new Branch(i, "", "", 0));
      }
    }
    // A stack of its own: a tree may be deeper than the machine's.
    boolean[] seen = new boolean[tree.size()];
    while (!open.isEmpty()) {
      Branch branch = open.pop();
      if (seen[branch.token()]) {
        continue;
      }
      seen[branch.token()] = true;
      shapes.add(branch.before() + Printable.line(tree.token(branch.token()).form()));
      order.add(branch.token());
      int[] children = tree.children(branch.token());
      boolean deep = branch.depth() >= DEEPEST;
      for (int i = children.length - 1; i >= 0; i--) {
        boolean last = i == children.length - 1;
        String before = branch.below() + (last ? "└─ " : "├─ ");
        String below = deep ? branch.below() : branch.below() + (last ? "   " : "│  ");
        open.push(new Branch(children[i], before, below, branch.depth() + 1));
      }
    }
    draw(tree, shapes, order);
  }

  private void draw(DependencyTree tree, List<String> shapes, List<Integer> order) {
    int width = Math.min(60, shapes.stream().mapToInt(Columns::width).max().orElse(0));
    int relations = order.stream().mapToInt(i -> tree.token(i).relation().length()).max().orElse(0);
    for (int i = 0; i < shapes.size(); i++) {
      Token token = tree.token(order.get(i));
      out.append("  ").append(Columns.pad(shapes.get(i), width)).append("  ");
      out.append(Style.VERBAL_COOPERATION.apply(Columns.pad(token.relation(), relations), colours));
      out.append("  ").append(Columns.pad(token.tag(), 5));
      out.append(Style.FAINT.apply(Printable.line(token.lemma()), colours)).append('\n');
    }
  }

  /** Which entries wanted which words, who won, and where the winners looked for their roles. */
  private void contest(Contest contest) {
    String text = report.analysis().document().text();
    for (Contest.Rival rival : contest.rivals()) {
      String sense = rival.type() == null ? "no event" : rival.type();
      out.append(rival.won() ? "  ✓ " : "  ✗ ");
      out.append(Style.BOLD.apply(Printable.line(rival.entry()), colours)).append("  ");
      out.append(sense).append("  “").append(words(rival.words(), text)).append("”\n");
      String lost = rival.lostTo() == null ? "" : "lost to " + rival.lostTo() + ": ";
      detail("why", lost + rival.reason());
      if (rival.won() && rival.type() != null) {
        Span cue = rival.statusCue();
        detail("status", rival.status() + (cue == null ? "" : ", by “" + cue.in(text) + "”"));
        for (Contest.RolePath path : rival.roles()) {
          String found = path.found().isEmpty() ? "—" : words(path.found(), text);
          detail(path.role(), path.slot() + ": " + found);
        }
      }
    }
    if (!contest.rivals().isEmpty()) {
      out.append('\n');
    }
  }

  private static String words(List<Span> spans, String text) {
    return Printable.line(String.join(" … ", spans.stream().map(span -> span.in(text)).toList()));
  }

  private void detail(String name, String value) {
    out.append("      ").append(Columns.pad(name, 10)).append(Printable.line(value)).append('\n');
  }

  private int events(int index) {
    int found = 0;
    String text = report.analysis().document().text();
    for (Event event : report.events()) {
      if (event.evidence().sentence() != index) {
        continue;
      }
      found++;
      out.append(Style.of(event.type()).apply(Wording.type(event), colours));
      out.append("  ").append(event.status().label()).append('\n');
      field("entry", event.rule());
      if (event.evidence().trigger() != null) {
        field("trigger", event.evidence().trigger().in(text));
      }
      field("actor", Wording.actors(event.actors()));
      field("recipient", Wording.actors(event.recipients()));
      field("place", Wording.place(event.place()));
      field("when", String.join(" ", Wording.when(event.when(), text)));
      field("counts", String.join(", ", Wording.counts(event.quantities())));
      field("weapon", event.weapon() == null ? "" : event.weapon());
      field("sources", Wording.sources(event.attribution()));
      field("confidence", Double.toString(Math.round(event.confidence() * 1000) / 1000.0));
    }
    return found;
  }

  private int others(int index) {
    int found = 0;
    String text = report.analysis().document().text();
    for (Position position : report.positions()) {
      if (position.evidence().sentence() == index) {
        found++;
        out.append("Position\n");
        field("says", Wording.position(position));
        field("what", position.what());
      }
    }
    for (Meeting meeting : report.meetings()) {
      if (meeting.evidence().sentence() == index) {
        found++;
        out.append("Meeting\n");
        field("says", Wording.meeting(meeting));
      }
    }
    for (Statement statement : report.statements()) {
      if (statement.evidence().sentence() == index) {
        found++;
        out.append("Statement  ").append(statement.kind().label()).append('\n');
        field("source", statement.source() == null ? "" : Wording.actor(statement.source()));
        field("cue", statement.cue() == null ? "" : statement.cue().in(text));
        field("content", statement.content().in(text));
      }
    }
    return found;
  }

  private void field(String name, String value) {
    if (!value.isEmpty()) {
      out.append("  ").append(Columns.pad(name, 12)).append(Printable.line(value)).append('\n');
    }
  }
}
