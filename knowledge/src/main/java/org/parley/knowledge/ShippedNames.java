package org.parley.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.parley.knowledge.names.NameTableBuilder;

/**
 * The names of the shipped tables, packed while the module is built, so that a start need not read
 * seven thousand rows, of which a report names a few dozen. With each thing goes the text of its
 * rows, from which it is made when its name is met.
 */
enum ShippedNames {
  COUNTRIES("countries.names", Countries::fromText),
  ORGANISATIONS("organisations.names", Organisations::fromText),
  PEOPLE("people.names", People::fromText),
  WEAPONS("weapons.names", Weapons::fromText);

  private final String file;
  private final Supplier<NameTableBuilder> text;

  ShippedNames(String file, Supplier<NameTableBuilder> text) {
    this.file = file;
    this.text = text;
  }

  /**
   * Packs all of them.
   *
   * @param arguments the folder to write to
   */
  public static void main(String[] arguments) throws IOException {
    for (ShippedNames names : values()) {
      Files.write(Path.of(arguments[0], names.file), names.pack());
    }
  }

  /** The name of the packed file. */
  String file() {
    return file;
  }

  /** The packed table; packed from its text where the build has not done so. */
  byte[] load() {
    try (InputStream in = ShippedNames.class.getResourceAsStream(file)) {
      return in == null ? pack() : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the text of the table and packs its names. */
  byte[] pack() {
    return text.get().pack();
  }
}
