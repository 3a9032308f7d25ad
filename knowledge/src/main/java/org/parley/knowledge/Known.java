package org.parley.knowledge;

import org.jspecify.annotations.Nullable;
import org.parley.knowledge.user.UserActor;

/** What a known name stands for. */
public sealed interface Known {
  /** Standard name. */
  String name();

  /** ISO 3166-1 alpha-3, or null for bodies of several countries and peoples without one. */
  @Nullable String country();

  /** PLOVER sector, or null for a country or people as a whole. */
  @Nullable String sector();

  /** A country by one of its names. */
  record CountryName(Country state) implements Known {
    @Override
    public String name() {
      return state.name();
    }

    @Override
    public String country() {
      return state.code();
    }

    @Override
    public @Nullable String sector() {
      return null;
    }
  }

  /**
   * A country by the adjective or noun for its people.
   *
   * @param person whether the word is a noun for one or several persons only, as "Turk", not an
   *     adjective
   */
  record Demonym(Country state, boolean person) implements Known {
    @Override
    public String name() {
      return state.name();
    }

    @Override
    public String country() {
      return state.code();
    }

    @Override
    public @Nullable String sector() {
      return null;
    }
  }

  /**
   * A people, ethnic or religious group that is no country of its own, as "Kurds" or "Rohingya".
   *
   * @param country the country where it is at home, or null where there are several
   */
  record People(String name, @Nullable String country) implements Known {
    @Override
    public @Nullable String sector() {
      return null;
    }
  }

  /**
   * A capital, which may stand for its government.
   *
   * @param country ISO 3166-1 alpha-3 of its country
   * @param latitude degrees north
   * @param longitude degrees east
   */
  record Capital(String name, String country, double latitude, double longitude) implements Known {
    @Override
    public @Nullable String sector() {
      return null;
    }
  }

  /**
   * A building, street or district that stands for a government, army or service, as "the Kremlin".
   *
   * @param country ISO 3166-1 alpha-3
   * @param sector PLOVER sector, as "GOV" or "MIL"
   */
  record Seat(String name, String country, String sector) implements Known {}

  /**
   * An organisation.
   *
   * @param organisation what is known of it
   */
  record OrganisationName(Organisation organisation) implements Known {
    @Override
    public String name() {
      return organisation.name();
    }

    @Override
    public @Nullable String country() {
      return organisation.country();
    }

    @Override
    public String sector() {
      return organisation.sector();
    }
  }

  /**
   * Somebody known for offices.
   *
   * @param officeholder the latest of the offices
   * @param surnameOnly whether only the family name or a short name was found
   */
  record PersonName(Officeholder officeholder, boolean surnameOnly) implements Known {
    @Override
    public String name() {
      return officeholder.name();
    }

    @Override
    public @Nullable String country() {
      return officeholder.country();
    }

    @Override
    public String sector() {
      return officeholder.sector();
    }
  }

  /**
   * A weapon that has a proper name, as "Kalashnikov" or "HIMARS".
   *
   * @param weapon what is known of it
   */
  record WeaponName(Weapon weapon) implements Known {
    @Override
    public String name() {
      return weapon.lemmas().get(0);
    }

    @Override
    public @Nullable String country() {
      return null;
    }

    @Override
    public @Nullable String sector() {
      return null;
    }
  }

  /**
   * An actor that the user has added, which stands above all others.
   *
   * @param actor what the user says of it
   */
  record UserName(UserActor actor) implements Known {
    @Override
    public String name() {
      return actor.name();
    }

    @Override
    public @Nullable String country() {
      return actor.periods().getLast().country();
    }

    @Override
    public @Nullable String sector() {
      return actor.periods().getLast().sector();
    }
  }
}
