package org.parley.knowledge.places;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.knowledge.table.Row;
import org.parley.knowledge.table.Table;

/**
 * Places by name. Layers lie one above the other: the shipped table of settlements and divisions,
 * above it the table of regions, features and countries that the project keeps, above it what a
 * user adds. Load it once and share it: it is immutable and safe for use by many threads.
 */
public final class Gazetteer {
  /** No place name has more words: "Islamic Republic of Iran", "San Juan de los Morros". */
  public static final int LONGEST_NAME = 6;

  private static final String SHIPPED = "gazetteer.bin";
  private static final int MOST_CANDIDATES = 60;
  private static final int PIECE = 1 << 16;

  /** A sound shorter than this is shared by too many names to mean anything. */
  private static final int SHORTEST_SOUND = 5;

  /** A place is less often called by another name than by its own. */
  private static final double OTHER_NAME = 0.3;

  /** A division and its chief town often share a name; the town is meant more often. */
  private static final double DIVISION = 0.1;

  private final List<PlaceTable> layers;
  private final Map<String, GazetteerEntry> countries;

  private Gazetteer(List<PlaceTable> layers, Map<String, GazetteerEntry> countries) {
    this.layers = List.copyOf(layers);
    this.countries = Map.copyOf(countries);
  }

  /** The shipped tables, once for all who ask. */
  private static final class Shipped {
    static final Gazetteer GAZETTEER =
        new Gazetteer(List.of(FeatureTable.load(), shipped()), FeatureTable.countries());
  }

  /** The tables shipped with the program, loaded when they are first asked for. */
  public static Gazetteer load() {
    return Shipped.GAZETTEER;
  }

  private static PlaceTable shipped() {
    try (InputStream in = Gazetteer.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new IllegalStateException(
            "the program's gazetteer "
                + SHIPPED
                + " is missing; build it: bench/run build-gazetteer");
      }
      return new PlaceTable(bytes(in), reportedNames());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * All bytes of a large file, read in pieces into one array: to be put together of pieces, or read
   * at once through a buffer as large, takes twice the time and the memory.
   */
  static byte[] bytes(InputStream in) throws IOException {
    byte[] bytes = new byte[in.available()];
    int at = 0;
    while (at < bytes.length) {
      int read = in.read(bytes, at, Math.min(PIECE, bytes.length - at));
      if (read < 0) {
        return Arrays.copyOf(bytes, at);
      }
      at += read;
    }
    byte[] rest = in.readAllBytes();
    if (rest.length > 0) {
      bytes = Arrays.copyOf(bytes, at + rest.length);
      System.arraycopy(rest, 0, bytes, at, rest.length);
    }
    return bytes;
  }

  private static Map<Integer, String> reportedNames() {
    Map<Integer, String> names = new HashMap<>();
    for (Row row : Table.read(Gazetteer.class, "reported-names.tsv").rows()) {
      names.put(Integer.valueOf(row.required("geonameId")), row.required("name"));
    }
    return Map.copyOf(names);
  }

  /**
   * This gazetteer with a layer above it.
   *
   * @param table as {@link PlaceTableBuilder#toBytes} gives it
   */
  public Gazetteer with(byte[] table) {
    List<PlaceTable> more = new ArrayList<>();
    more.add(new PlaceTable(table));
    more.addAll(layers);
    return new Gazetteer(more, countries);
  }

  /** Number of places in all layers. */
  public int size() {
    int size = 0;
    for (PlaceTable layer : layers) {
      size += layer.size();
    }
    return size;
  }

  /**
   * The places that bear a name, in any case, with or without accents, hyphens and apostrophes; the
   * likeliest without any context first. Where no place has this name, those whose name sounds so.
   *
   * @return empty where nobody knows the name
   */
  public List<GazetteerEntry> candidates(CharSequence name) {
    NameMatch match = match(name, 1);
    return match == null ? List.of() : match.candidates();
  }

  /** As {@link #candidates}, with what else the name may be; null where nobody knows the name. */
  public @Nullable NameMatch match(CharSequence name) {
    return match(name, 1);
  }

  /**
   * The longest name that begins at a word.
   *
   * @param words the words of a sentence
   * @param from index of the first word of the name
   * @param to index after the last word that may belong to it
   * @return null where no name begins there; never a match by sound
   */
  public @Nullable NameMatch longestMatch(List<String> words, int from, int to) {
    int most = from;
    while (most < Math.min(from + LONGEST_NAME, Math.min(to, words.size()))
        && mayStandInName(words.get(most))) {
      most++;
    }
    PlaceKeys keys = PlaceKeys.of(words, from, most);
    for (int end = most; end > from; end--) {
      if (Character.isLetterOrDigit(lastOf(words.get(end - 1))) || end == from + 1) {
        NameMatch match = exact(keys.key(end), end - from);
        if (match != null) {
          return match;
        }
      }
    }
    return null;
  }

  /** A comma or bracket ends every name; hyphens, apostrophes and full stops may stand in one. */
  private static boolean mayStandInName(String word) {
    if (word.isEmpty()) {
      return false;
    }
    return Character.isLetterOrDigit(lastOf(word))
        || Character.isLetterOrDigit(word.charAt(0))
        || word.length() == 1 && "-'’‑–.".indexOf(word.charAt(0)) >= 0;
  }

  private static char lastOf(String word) {
    return word.isEmpty() ? ' ' : word.charAt(word.length() - 1);
  }

  private @Nullable NameMatch match(CharSequence name, int words) {
    NameMatch exact = exact(PlaceName.key(name), words);
    return exact != null ? exact : sounding(name, words);
  }

  private @Nullable NameMatch exact(@Nullable String key, int words) {
    if (key == null) {
      return null;
    }
    List<Ranked> found = new ArrayList<>(0);
    int flags = 0;
    for (PlaceTable layer : layers) {
      PlaceTable.Named named = layer.exact(key);
      if (named != null) {
        flags |= named.flags();
        collect(layer, named, found);
      }
    }
    return found.isEmpty() ? null : ranked(key, words, found, flags, false);
  }

  /** Names of the same sound, at least five letters long and not much unlike in length. */
  private @Nullable NameMatch sounding(CharSequence name, int words) {
    String key = PlaceName.key(name);
    if (key == null) {
      return null;
    }
    String sound = PlaceName.sound(key);
    if (sound.length() < SHORTEST_SOUND) {
      return null;
    }
    List<Ranked> found = new ArrayList<>();
    int flags = 0;
    for (PlaceTable layer : layers) {
      for (PlaceTable.Named named : layer.sounding(sound)) {
        if (isSpellingOf(key, named.key())) {
          flags |= named.flags();
          collect(layer, named, found);
        }
      }
    }
    boolean word = (flags & PlaceTable.ORDINARY_WORD) != 0;
    return found.isEmpty() || word ? null : ranked(key, words, found, flags, true);
  }

  private static boolean isSpellingOf(String key, String other) {
    return Math.abs(key.length() - other.length()) <= 4
        && PlaceName.sound(key.substring(0, 1)).equals(PlaceName.sound(other.substring(0, 1)))
            | key.startsWith("a")
            | key.startsWith("e");
  }

  private record Ranked(GazetteerEntry entry, double weight) {}

  private static void collect(PlaceTable layer, PlaceTable.Named named, List<Ranked> found) {
    int[] places = named.places();
    for (int i = 0; i < places.length; i++) {
      GazetteerEntry entry = layer.entry(places[i]);
      double weight = (entry.population() + 1.0) * (named.main()[i] ? 1 : OTHER_NAME);
      boolean division =
          entry.kind() == PlaceKind.FIRST_LEVEL || entry.kind() == PlaceKind.SECOND_LEVEL;
      found.add(new Ranked(entry, division ? weight * DIVISION : weight));
    }
  }

  private static NameMatch ranked(
      String key, int words, List<Ranked> found, int flags, boolean bySound) {
    found.sort((one, other) -> Double.compare(-one.weight(), -other.weight()));
    List<GazetteerEntry> entries = new ArrayList<>();
    for (Ranked ranked : found) {
      if (entries.size() < MOST_CANDIDATES && !entries.contains(ranked.entry())) {
        entries.add(ranked.entry());
      }
    }
    return new NameMatch(
        words,
        key,
        entries,
        bySound,
        (flags & PlaceTable.ORDINARY_WORD) != 0,
        (flags & PlaceTable.GIVEN_NAME) != 0,
        (flags & PlaceTable.SURNAME) != 0);
  }

  /**
   * Inhabited places of a size, in the order of the tables.
   *
   * @param smallest fewest inhabitants
   */
  public List<GazetteerEntry> settlements(long smallest) {
    List<GazetteerEntry> found = new ArrayList<>();
    for (PlaceTable layer : layers) {
      for (int i = 0; i < layer.size(); i++) {
        if (layer.population(i) >= smallest) {
          GazetteerEntry entry = layer.entry(i);
          if (entry.kind().isSettlement()) {
            found.add(entry);
          }
        }
      }
    }
    return found;
  }

  /** The place with a GeoNames id, or null. Countries are not among them. */
  public @Nullable GazetteerEntry byGeonameId(long geonameId) {
    for (PlaceTable layer : layers) {
      int index = geonameId <= 0 ? -1 : layer.indexOf(geonameId);
      if (index >= 0) {
        return layer.entry(index);
      }
    }
    return null;
  }

  /**
   * The country of this code, as a point on the map; its name is the code. Null where there is
   * none.
   *
   * @param country ISO 3166-1 alpha-3
   */
  public @Nullable GazetteerEntry country(String country) {
    return countries.get(country);
  }

  /**
   * The first-level division of this name in a country, with or without a word such as "Oblast".
   *
   * @param country ISO 3166-1 alpha-3
   */
  public @Nullable GazetteerEntry division(CharSequence name, String country) {
    GazetteerEntry division = exactDivision(name, country);
    String text = name.toString();
    int space = text.lastIndexOf(' ');
    return division != null || space < 0
        ? division
        : exactDivision(text.substring(0, space), country);
  }

  private @Nullable GazetteerEntry exactDivision(CharSequence name, String country) {
    for (GazetteerEntry entry : candidates(name)) {
      if (entry.kind() == PlaceKind.FIRST_LEVEL && country.equals(entry.country())) {
        return entry;
      }
    }
    return null;
  }
}
