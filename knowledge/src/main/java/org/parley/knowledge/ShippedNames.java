package org.parley.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.parley.knowledge.names.NameTableBuilder;

/**
 * The names of the shipped tables, packed while the module is built, so that a start need not read
 * seven thousand rows, of which a report names a few dozen. With each thing goes the text of its
 * rows, from which it is made when its name is met.
 */
final class ShippedNames {
  static final String COUNTRIES = "countries.names";
  static final String ORGANISATIONS = "organisations.names";
  static final String PEOPLE = "people.names";
  static final String WEAPONS = "weapons.names";

  private static final Map<String, Supplier<NameTableBuilder>> TABLES =
      Map.of(
          COUNTRIES, Countries::fromText,
          ORGANISATIONS, Organisations::fromText,
          PEOPLE, People::fromText,
          WEAPONS, Weapons::fromText);

  private ShippedNames() {}

  /**
   * Packs all of them.
   *
   * @param arguments the folder to write to
   */
  public static void main(String[] arguments) throws IOException {
    for (String file : TABLES.keySet()) {
      Files.write(Path.of(arguments[0], file), pack(file));
    }
  }

  /** A packed table; packed from its text where the build has not done so. */
  static byte[] load(String file) {
    try (InputStream in = ShippedNames.class.getResourceAsStream(file)) {
      return in == null ? pack(file) : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the text of a table and packs its names. */
  static byte[] pack(String file) {
    return TABLES.get(file).get().pack();
  }
}
