package org.parley.knowledge;

import org.parley.knowledge.places.Gazetteer;
import org.parley.knowledge.user.UserLayer;

/**
 * The front door: every table of this module, each loaded when first asked for. Immutable to its
 * callers and safe for use by many threads. Load it once and keep it.
 */
public final class World {
  private final Lazy<Ontology> ontology = new Lazy<>(Ontology::load);
  private final Lazy<Countries> countries = new Lazy<>(Countries::load);
  private final Lazy<Organisations> organisations = new Lazy<>(Organisations::load);
  private final Lazy<People> people = new Lazy<>(People::load);
  private final Lazy<Agents> agents;
  private final Lazy<Weapons> weapons = new Lazy<>(Weapons::load);
  private final Lazy<Gazetteer> gazetteer;
  private final Lazy<UserActors> userActors;
  private final Lazy<NameIndex> names = new Lazy<>(() -> NameIndex.of(this));

  private World(UserLayer layer) {
    agents = new Lazy<>(() -> Agents.load(layer.agents()));
    gazetteer = new Lazy<>(() -> gazetteer(layer));
    userActors = new Lazy<>(() -> UserActors.of(layer.actors()));
  }

  private static Gazetteer gazetteer(UserLayer layer) {
    Gazetteer gazetteer = Gazetteer.load();
    // The first file lies on top.
    for (byte[] table : layer.placeTables().reversed()) {
      gazetteer = gazetteer.with(table);
    }
    return gazetteer;
  }

  /** The world as the shipped tables know it. */
  public static World load() {
    return load(UserLayer.NONE);
  }

  /** The shipped tables with what a user has added above them. */
  public static World load(UserLayer layer) {
    return new World(layer);
  }

  /** PLOVER's types, modes, contexts and sectors, and CAMEO's codes. */
  public Ontology ontology() {
    return ontology.get();
  }

  /** Countries, their peoples, capitals and seats of government. */
  public Countries countries() {
    return countries.get();
  }

  /** International bodies, armed groups, government bodies, parties, media. */
  public Organisations organisations() {
    return organisations.get();
  }

  /** Leaders, ministers, envoys and spokespeople in time. */
  public People people() {
    return people.get();
  }

  /** Nouns that tell a sector without a name. */
  public Agents agents() {
    return agents.get();
  }

  /** Weapons and the PLOVER modes they give. */
  public Weapons weapons() {
    return weapons.get();
  }

  /** Places by name. */
  public Gazetteer gazetteer() {
    return gazetteer.get();
  }

  /** Actors that the user has added. */
  public UserActors userActors() {
    return userActors.get();
  }

  /** All proper names of these tables, to scan text with. */
  public NameIndex names() {
    return names.get();
  }
}
