package org.parley.extraction.actors;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.knowledge.Countries;
import org.parley.knowledge.Country;
import org.parley.knowledge.Known;
import org.parley.knowledge.Officeholder;
import org.parley.knowledge.Organisation;
import org.parley.knowledge.World;
import org.parley.knowledge.user.UserActor;
import org.parley.language.MentionKind;

/**
 * Looks names up in the tables of the knowledge module. Immutable, safe for use by many threads.
 */
public final class WorldNames {
  private static final Set<MentionKind> BODIES =
      Set.of(MentionKind.ORGANISATION, MentionKind.UNIT, MentionKind.FACILITY);

  private final World world;

  /** Names of {@code world}. */
  public WorldNames(World world) {
    this.world = world;
  }

  /**
   * A country, people, capital, organisation by name.
   *
   * @param kind what the text takes it for, or null where it is not known
   * @param date day of the report, or null
   * @return null where the name is not known
   */
  @Nullable Identity lookup(String name, @Nullable MentionKind kind, @Nullable LocalDate date) {
    String bare = withoutArticle(name);
    Identity users = ofUser(bare, date);
    if (users != null) {
      return users;
    }
    if (kind == MentionKind.PERSON) {
      return person(bare, date);
    }
    if (kind != null && BODIES.contains(kind)) {
      Identity organisation = organisation(bare, date);
      return organisation == null ? state(bare) : organisation;
    }
    Identity state = state(bare);
    return state == null ? organisation(bare, date) : state;
  }

  /** What the user's own layer says, which goes above the shipped tables. */
  private @Nullable Identity ofUser(String name, @Nullable LocalDate date) {
    UserActor actor = world.userActors().byName(name);
    UserActor.Period period = actor == null ? null : actor.on(date);
    return actor == null || period == null
        ? null
        : new Identity(actor.name(), period.country(), period.sector());
  }

  private @Nullable Identity state(String name) {
    Countries countries = world.countries();
    Country country = countries.byName(name);
    if (country == null) {
      country = countries.byDemonym(name);
    }
    if (country != null) {
      return new Identity(country.name(), country.code(), null);
    }
    Known.Seat seat = countries.bySeat(name);
    if (seat != null) {
      return new Identity(seat.name(), seat.country(), seat.sector());
    }
    Known.Capital capital = countries.byCapital(name);
    if (capital != null) {
      return new Identity(null, capital.country(), "GOV");
    }
    Known.People people = countries.people(name);
    return people == null ? null : new Identity(people.name(), people.country(), null);
  }

  private @Nullable Identity organisation(String name, @Nullable LocalDate date) {
    Organisation organisation = world.organisations().byName(name, date);
    if (organisation != null) {
      return new Identity(organisation.name(), organisation.country(), organisation.sector());
    }
    return byWords(name, date);
  }

  /**
   * "Mali Foreign Ministry", "Zambian Union of Teachers", "United Nations Relief Coordinator": the
   * country or body that begins a name, and the sector of its nouns.
   */
  private @Nullable Identity byWords(String name, @Nullable LocalDate date) {
    String[] words = name.split(" ");
    if (words.length < 2 || isStreet(words)) {
      return null;
    }
    Identity owner = owner(words, date);
    String sector = null;
    for (int i = words.length - 1; i >= 0 && sector == null; i--) {
      sector = sectorOfNoun(words[i].toLowerCase(java.util.Locale.ROOT));
    }
    if (owner != null && owner.sector() != null) {
      return new Identity(name, owner.country(), owner.sector());
    }
    return owner == null && sector == null
        ? null
        : new Identity(name, owner == null ? null : owner.country(), sector);
  }

  private static final Set<String> STREETS =
      Set.of("Road", "Street", "Avenue", "Boulevard", "Lane", "Highway", "Rue", "Drive");

  /** "Bishop Street": where something is, whoever gave it the name. */
  private static boolean isStreet(String[] words) {
    return isStreetWord(words[words.length - 1]) || isStreetWord(words[0]);
  }

  /** True for "Street", "Rue" and the like, as they stand in names. */
  public static boolean isStreetWord(String word) {
    return STREETS.contains(word);
  }

  private @Nullable String sectorOfNoun(String word) {
    String sector = agentSector(word);
    return sector != null || !word.endsWith("s")
        ? sector
        : agentSector(word.substring(0, word.length() - 1));
  }

  /** The country anywhere in a name, or the international body that begins it. */
  private @Nullable Identity owner(String[] words, @Nullable LocalDate date) {
    for (int from = 0; from < words.length; from++) {
      StringBuilder part = new StringBuilder();
      for (int to = from; to < Math.min(words.length, from + 3); to++) {
        part.append(to == from ? "" : " ").append(words[to]);
        Country country = world.countries().byDemonym(part);
        // "Air France" is no state of France; "Bank of Ghana" and "Mali Army" are.
        boolean begins = from == 0 || words[from - 1].equals("of");
        country = country == null && begins ? world.countries().byName(part) : country;
        if (country != null) {
          return new Identity(null, country.code(), null);
        }
        Organisation body = from > 0 ? null : world.organisations().byName(part, date);
        if (body != null && body.kind() == Organisation.Kind.INTERNATIONAL) {
          return new Identity(null, null, body.sector());
        }
      }
    }
    return null;
  }

  /** A person in office by full name or surname; null where not known or where several fit. */
  @Nullable Identity person(String name, @Nullable LocalDate date) {
    Identity users = ofUser(name, date);
    if (users != null) {
      return users;
    }
    Officeholder holder = world.people().byName(name, date);
    if (holder == null) {
      holder = onlyOne(bySurname(name, date));
    }
    return holder == null ? null : new Identity(holder.name(), holder.country(), holder.sector());
  }

  /** The country of everybody whom a surname may mean on a day; null where they differ. */
  @Nullable String countryOfSurname(String surname, @Nullable LocalDate date) {
    String country = null;
    for (Officeholder holder : bySurname(surname, date)) {
      if (holder.country() == null || country != null && !country.equals(holder.country())) {
        return null;
      }
      country = holder.country();
    }
    return country;
  }

  /** Years after an office in which a report may still call its holder by the surname alone. */
  private static final int REMEMBERED = 3;

  /** Those whom a surname alone may mean on a day: in office then, or else not long before. */
  private List<Officeholder> bySurname(String surname, @Nullable LocalDate date) {
    List<Officeholder> all = world.people().bySurname(surname, date);
    if (date == null) {
      return all;
    }
    List<Officeholder> inOffice = all.stream().filter(holder -> holder.holdsOn(date)).toList();
    return !inOffice.isEmpty()
        ? inOffice
        : all.stream().filter(holder -> isRemembered(holder, date)).toList();
  }

  private static boolean isRemembered(Officeholder holder, LocalDate date) {
    return holder.to() != null
        && holder.to().isBefore(date)
        && holder.to().plusYears(REMEMBERED).isAfter(date);
  }

  /** A surname alone tells a person only where no other in the tables has it. */
  private static @Nullable Officeholder onlyOne(List<Officeholder> holders) {
    if (holders.isEmpty()) {
      return null;
    }
    String name = holders.get(0).name();
    return holders.stream().allMatch(holder -> holder.name().equals(name)) ? holders.get(0) : null;
  }

  /**
   * PLOVER sector of a common noun or phrase of lower-case lemmas, as "foreign minister"; or null.
   */
  @Nullable String agentSector(String lemmas) {
    return world.agents().sector(lemmas);
  }

  /** True where a lower-case lemma or phrase names a weapon. */
  boolean isWeapon(String lemmas) {
    return world.weapons().find(lemmas) != null;
  }

  private static String withoutArticle(String name) {
    return name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
  }
}
