package org.parley.knowledge.user;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.knowledge.Agent;
import org.parley.knowledge.table.Row;
import org.parley.knowledge.table.Table;

/**
 * What a user has added, read from a folder: {@code places/*.bin} are packed tables of places,
 * {@code actors/*.tsv} actors and {@code agents/*.tsv} nouns, all as the imports of this package
 * write them. Files count in the order of their names, the earlier one first. Immutable.
 *
 * @param placeTables packed tables of places
 * @param actors named actors
 * @param agents nouns that tell a sector
 */
public record UserLayer(List<byte[]> placeTables, List<UserActor> actors, List<Agent> agents) {
  /** Nothing added. */
  public static final UserLayer NONE = new UserLayer(List.of(), List.of(), List.of());

  static final String PLACES = "places";
  static final String ACTORS = "actors";
  static final String AGENTS = "agents";

  public UserLayer {
    placeTables = List.copyOf(placeTables);
    actors = List.copyOf(actors);
    agents = List.copyOf(agents);
  }

  /**
   * Reads a folder; one that does not exist adds nothing.
   *
   * @throws IllegalStateException where a table in it cannot be understood; the message names file
   *     and line
   * @throws UncheckedIOException where a file cannot be read
   */
  public static UserLayer of(Path folder) {
    try {
      List<byte[]> places = new ArrayList<>();
      for (Path file : files(folder.resolve(PLACES), ".bin")) {
        places.add(Files.readAllBytes(file));
      }
      List<UserActor> actors = new ArrayList<>();
      for (Path file : files(folder.resolve(ACTORS), ".tsv")) {
        actors.addAll(actors(table(file)));
      }
      List<Agent> agents = new ArrayList<>();
      for (Path file : files(folder.resolve(AGENTS), ".tsv")) {
        for (Row row : table(file).rows()) {
          agents.add(
              new Agent(
                  row.required("lemma"), row.required("sector"), Agent.Kind.valueOf("PERSON")));
        }
      }
      return new UserLayer(places, actors, agents);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    List<Path> files = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder, "*" + ending)) {
        listing.forEach(files::add);
      }
    }
    files.sort(null);
    return files;
  }

  private static Table table(Path file) throws IOException {
    return Table.parse(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
  }

  /** Rows of one name, wherever they stand in the file, are the periods of one actor. */
  static List<UserActor> actors(Table table) {
    Map<String, List<Row>> rows = new LinkedHashMap<>();
    for (Row row : table.rows()) {
      rows.computeIfAbsent(row.required("name"), name -> new ArrayList<>(1)).add(row);
    }
    List<UserActor> actors = new ArrayList<>(rows.size());
    rows.forEach((name, ofName) -> actors.add(actor(name, ofName)));
    return actors;
  }

  private static UserActor actor(String name, List<Row> rows) {
    List<String> aliases = new ArrayList<>();
    List<UserActor.Period> periods = new ArrayList<>();
    Boolean person = null;
    for (Row row : rows) {
      aliases.addAll(row.list("aliases"));
      person = person == null ? person(row) : person;
      periods.add(
          new UserActor.Period(
              row.textOrNull("country"),
              row.textOrNull("sector"),
              row.dayOrNull("from", false),
              row.dayOrNull("to", true)));
    }
    return new UserActor(name, aliases, person, periods);
  }

  private static @Nullable Boolean person(Row row) {
    return switch (row.text("kind")) {
      case "" -> null;
      case "person" -> true;
      case "organisation" -> false;
      default -> throw row.error("kind", "expects person or organisation");
    };
  }
}
