package org.parley.dossier.incidents;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * How much each {@link Trait} weighs, in thousandths of a natural logarithm of odds, for sightings
 * of two reports and for those of one. Whole numbers, so that sums do not depend on their order.
 * Immutable; read once from {@code trait-weights.tsv}, whose head says where the figures come from.
 */
public final class TraitWeights {
  private static final String TABLE = "trait-weights.tsv";

  /** The shipped table. */
  public static final TraitWeights SHIPPED = load();

  private final int[] across;
  private final int[] within;

  /**
   * @param across weight of each trait by its ordinal, between sightings of two reports
   * @param within the same, between sightings of one report
   */
  public TraitWeights(int[] across, int[] within) {
    this.across = across.clone();
    this.within = within.clone();
  }

  /** What a trait weighs between sightings of two reports. */
  public int across(Trait trait) {
    return across[trait.ordinal()];
  }

  /** These weights with another for a trait between sightings of two reports. */
  public TraitWeights withAcross(Trait trait, int weight) {
    int[] changed = across.clone();
    changed[trait.ordinal()] = weight;
    return new TraitWeights(changed, within);
  }

  /** Tells these weights from others. */
  String digest() {
    return Integer.toHexString(31 * Arrays.hashCode(across) + Arrays.hashCode(within));
  }

  /** A sum to which the traits of a pair are added. */
  Sum sum(boolean oneReport) {
    return new Sum(oneReport ? within : across);
  }

  /** The weights of a pair's traits, added up. */
  static final class Sum implements Consumer<Trait> {
    private final int[] weights;
    private int value;
    private boolean excludes;

    private Sum(int[] weights) {
      this.weights = weights;
    }

    @Override
    public void accept(Trait trait) {
      value += weights[trait.ordinal()];
      excludes |=
          trait == Trait.FAR_APART || trait == Trait.OTHER_COUNTRY || trait == Trait.OTHER_SPEECH;
    }

    int value() {
      return value;
    }

    /** True where a trait forbids that the two be one. */
    boolean excludes() {
      return excludes;
    }
  }

  private static TraitWeights load() {
    try (InputStream input = TraitWeights.class.getResourceAsStream(TABLE)) {
      if (input == null) {
        throw new FileNotFoundException(TABLE);
      }
      return parse(new String(input.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + TABLE, e);
    }
  }

  /** Reads lines of trait, weight across reports, weight within one; '#' begins a comment. */
  static TraitWeights parse(List<String> lines) {
    int[] across = new int[Trait.values().length];
    int[] within = new int[across.length];
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#") || line.startsWith("trait\t")) {
        continue;
      }
      String[] fields = line.split("\t");
      try {
        Trait trait = Trait.valueOf(fields[0].toUpperCase(Locale.ROOT).replace('-', '_'));
        across[trait.ordinal()] = Integer.parseInt(fields[1]);
        within[trait.ordinal()] = Integer.parseInt(fields[2]);
      } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
        throw new IllegalArgumentException(
            TABLE + ", line " + (i + 1) + ": expected a trait and two whole numbers", e);
      }
    }
    return new TraitWeights(across, within);
  }
}
