package org.parley.language.names;

/** What a list says of a word; several may hold of one word. */
enum WordClass {
  FEMALE_NAME("given-names-female.txt"),
  MALE_NAME("given-names-male.txt"),
  TITLE("titles.txt"),
  ORGANISATION_WORD("organisation-words.txt"),
  ORGANISATION("organisations.txt"),
  FACILITY_WORD("facility-words.txt"),
  UNIT_WORD("unit-words.txt"),
  UNIT_MODIFIER("unit-modifiers.txt"),
  WEAPON("weapons.txt"),
  EVENT_WORD("event-words.txt"),
  NATIONALITY("nationalities.txt"),
  COUNTRY("countries.txt"),
  PLACE("places.txt"),
  PLACE_WORD("place-words.txt"),
  PARTICLE("particles.txt"),
  CALENDAR("calendar.txt");

  private final String file;

  WordClass(String file) {
    this.file = file;
  }

  /** Name of the list among the resources of this package. */
  String file() {
    return file;
  }

  /** The bit that stands for this class in a set of classes. */
  int bit() {
    return 1 << ordinal();
  }

  /** True where the set {@code classes} holds this class. */
  boolean in(int classes) {
    return (classes & bit()) != 0;
  }
}
