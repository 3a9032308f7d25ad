package org.parley.knowledge.user;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parley.knowledge.Agent;
import org.parley.knowledge.Countries;

/**
 * Reads actors and nouns from the dictionaries of others: the TABARI and PETRARCH format, in which
 * the Phoenix data publishes its own, and CSV. What cannot be read is left out and said, line by
 * line.
 */
public final class ActorsImport {
  private ActorsImport() {}

  /**
   * What an import has read.
   *
   * @param actors named actors with their periods
   * @param agents nouns that tell a sector
   * @param skipped lines that could not be read
   */
  public record Result(List<UserActor> actors, List<Agent> agents, List<SkippedLine> skipped) {
    public Result {
      actors = List.copyOf(actors);
      agents = List.copyOf(agents);
      skipped = List.copyOf(skipped);
    }
  }

  /**
   * Reads a file; a first line with commas and a column "name" makes it a CSV file.
   *
   * @param countries codes that may stand in it
   * @throws IOException where the file cannot be read
   */
  public static Result read(Path file, Countries countries) throws IOException {
    // Bytes that are no UTF-8 become U+FFFD: dictionaries of the nineties are often Latin-1.
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    List<String> lines = text.lines().toList();
    Path name = file.getFileName();
    String shown = name == null ? file.toString() : name.toString();
    return isCsv(lines)
        ? new ActorCsv(shown, countries).read(lines)
        : new ActorDictionary(shown, countries).read(lines);
  }

  private static boolean isCsv(List<String> lines) {
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        return ActorCsv.isHeader(line);
      }
    }
    return false;
  }

  /** The actors as {@link UserLayer} reads them. */
  public static String actorsTable(Result result, String origin) {
    StringBuilder table = new StringBuilder(head("Actors", origin));
    table.append("name\taliases\tkind\tcountry\tsector\tfrom\tto\n");
    for (UserActor actor : result.actors()) {
      List<String> aliases = new ArrayList<>();
      actor.aliases().forEach(alias -> aliases.add(cell(alias)));
      boolean first = true;
      for (UserActor.Period period : actor.periods()) {
        table.append(cell(actor.name())).append('\t');
        table.append(first ? String.join("|", aliases) : "").append('\t');
        table.append(kind(actor)).append('\t');
        table.append(text(period.country())).append('\t');
        table.append(text(period.sector())).append('\t');
        table.append(text(period.from())).append('\t');
        table.append(text(period.to())).append('\n');
        first = false;
      }
    }
    return table.toString();
  }

  /** The nouns as {@link UserLayer} reads them. */
  public static String agentsTable(Result result, String origin) {
    StringBuilder table = new StringBuilder(head("Nouns", origin)).append("lemma\tsector\n");
    for (Agent agent : result.agents()) {
      table.append(cell(agent.lemma())).append('\t').append(agent.sector()).append('\n');
    }
    return table.toString();
  }

  private static String head(String what, String origin) {
    return "# "
        + what
        + " of a user, imported from "
        + cell(origin)
        + ". Import anew to change it.\n";
  }

  private static String kind(UserActor actor) {
    Boolean person = actor.person();
    return person == null ? "" : person ? "person" : "organisation";
  }

  private static String text(@org.jspecify.annotations.Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static String cell(String text) {
    String line = text.replaceAll("[\\p{Cntrl}|]+", " ").strip();
    return line.startsWith("#") ? line.substring(1) : line;
  }
}
