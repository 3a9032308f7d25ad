package org.parley.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.knowledge.names.NameTable;
import org.parley.knowledge.names.NameTableBuilder;
import org.parley.knowledge.table.Row;
import org.parley.knowledge.table.Table;

/** Weapons by noun and by name, with the PLOVER mode that an assault with them has. Immutable. */
public final class Weapons {
  private final List<Weapon> all;
  private final Map<String, Weapon> byLemma;
  private final NameTable<Known> names;

  private Weapons(List<Weapon> all, Map<String, Weapon> byLemma, NameTable<Known> names) {
    this.all = all;
    this.byLemma = byLemma;
    this.names = names;
  }

  static Weapons load() {
    List<Weapon> all = new ArrayList<>();
    Map<String, Weapon> byLemma = new HashMap<>(1 << 10);
    for (Row row : rows()) {
      Weapon weapon = weapon(row);
      all.add(weapon);
      for (String lemma : weapon.lemmas()) {
        if (byLemma.put(key(lemma), weapon) != null) {
          throw row.error("lemmas", "has a weapon that stands twice: " + lemma);
        }
      }
    }
    NameTable<Known> names =
        new NameTable<>(
            ShippedNames.WEAPONS.load(), number -> new Known.WeaponName(all.get(number)));
    return new Weapons(List.copyOf(all), byLemma, names);
  }

  /** The proper names of weapons; the number of each is its place in the table. */
  static NameTableBuilder fromText() {
    NameTableBuilder names = new NameTableBuilder();
    for (Row row : rows()) {
      int number = names.add("");
      for (String lemma : weapon(row).lemmas()) {
        if (properName(lemma)) {
          names.put(lemma, number);
        }
      }
    }
    return names;
  }

  private static List<Row> rows() {
    return Table.read(Weapons.class, "weapons.tsv").rows();
  }

  private static Weapon weapon(Row row) {
    return new Weapon(row.list("lemmas"), row.textOrNull("mode"), row.required("category"));
  }

  private static boolean properName(String lemma) {
    return Character.isUpperCase(lemma.charAt(0));
  }

  private static String key(CharSequence lemma) {
    return lemma.toString().replace('-', ' ').toLowerCase(Locale.ROOT);
  }

  /**
   * The weapon of a phrase of lemmas, as "rocket launcher"; case and hyphens do not matter.
   *
   * @return null where the phrase is not known as a whole
   */
  public @Nullable Weapon find(CharSequence lemmas) {
    return byLemma.get(key(lemmas));
  }

  /**
   * The weapon that ends a phrase of lemmas, the longest one: "homemade car bomb" gives "car bomb".
   *
   * @param lemmas of the noun and what stands before it, separated by spaces
   * @return null where not even the last word is known
   */
  public @Nullable Weapon atEndOf(CharSequence lemmas) {
    String key = key(lemmas);
    while (true) {
      Weapon weapon = byLemma.get(key);
      int space = key.indexOf(' ');
      if (weapon != null || space < 0) {
        return weapon;
      }
      key = key.substring(space + 1);
    }
  }

  /** All of them, in the order of the table. */
  public List<Weapon> all() {
    return all;
  }

  NameTable<Known> names() {
    return names;
  }
}
