package org.parley.dossier.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Citation;
import org.parley.dossier.incidents.Sighting;
import org.parley.extraction.Actor;
import org.parley.extraction.Source;
import org.parley.extraction.Status;
import org.parley.knowledge.EventType;

/** Reads who claims what of one incident from its sightings. Pure functions. */
public final class ClaimReader {
  private ClaimReader() {}

  /** The claims on an incident, in order of who claims what. */
  public static List<Claim> of(String incident, Collection<Sighting> sightings) {
    Map<String, Draft> drafts = new TreeMap<>();
    for (Sighting sighting : sightings.stream().sorted().toList()) {
      Source voice =
          sighting.voices().stream()
              .filter(source -> source.kind() != Source.Kind.PUBLISHER)
              .findFirst()
              .orElse(null);
      Actor blamed = blamed(sighting);
      Claim.Kind kind = kind(sighting, blamed);
      String key =
          kind.label()
              + "|"
              + (voice == null ? "" : key(voice.actor()))
              + "|"
              + (blamed == null ? "" : key(blamed));
      drafts
          .computeIfAbsent(key, any -> new Draft(incident + "|" + key, incident, kind))
          .add(sighting, voice, blamed);
    }
    List<Claim> claims = drafts.values().stream().map(Draft::claim).toList();
    return claims.stream().map(claim -> contradicting(claim, claims)).toList();
  }

  private static Claim.Kind kind(Sighting sighting, @Nullable Actor blamed) {
    if (sighting.status() == Status.DENIED || sighting.status() == Status.NEGATED) {
      return Claim.Kind.DENIES;
    }
    return blamed == null ? Claim.Kind.ASSERTS : Claim.Kind.BLAMES;
  }

  private static @Nullable Actor blamed(Sighting sighting) {
    List<Actor> blamed =
        sighting.type() == EventType.ACCUSE ? sighting.recipients() : sighting.actors();
    boolean deed = sighting.type().quad() == EventType.Quad.MATERIAL_CONFLICT;
    return blamed.isEmpty() || !deed && sighting.type() != EventType.ACCUSE ? null : blamed.get(0);
  }

  private static Claim contradicting(Claim claim, List<Claim> claims) {
    List<String> ids =
        claims.stream().filter(other -> contradict(claim, other)).map(Claim::id).sorted().toList();
    return new Claim(
        claim.id(),
        claim.incident(),
        claim.kind(),
        claim.source(),
        claim.voice(),
        claim.blamed(),
        claim.date(),
        ids,
        claim.citations());
  }

  /** A denial contradicts what it denies; blaming one party contradicts blaming another's. */
  static boolean contradict(Claim one, Claim other) {
    if (one.kind() == Claim.Kind.DENIES && other.kind() == Claim.Kind.DENIES) {
      return false;
    }
    if (one.kind() == Claim.Kind.DENIES || other.kind() == Claim.Kind.DENIES) {
      return one.blamed() == null
          || other.blamed() == null
          || sameSide(one.blamed(), other.blamed());
    }
    return one.blamed() != null
        && other.blamed() != null
        && !sameSide(one.blamed(), other.blamed());
  }

  private static boolean sameSide(Actor one, Actor other) {
    if (one.country() == null || other.country() == null) {
      return true;
    }
    return one.country().equals(other.country());
  }

  private static String key(Actor actor) {
    if (actor.country() != null) {
      return actor.country() + ":" + actor.sector();
    }
    return Objects.requireNonNullElse(actor.name(), actor.text()).toLowerCase(Locale.ROOT);
  }

  /** A claim in the making. */
  private static final class Draft {
    private final String key;
    private final String incident;
    private final Claim.Kind kind;
    private @Nullable Source voice;
    private @Nullable Actor blamed;
    private @Nullable LocalDate date;
    private final List<Citation> citations = new ArrayList<>();

    Draft(String key, String incident, Claim.Kind kind) {
      this.key = key;
      this.incident = incident;
      this.kind = kind;
    }

    void add(Sighting sighting, @Nullable Source source, @Nullable Actor accused) {
      if (voice == null || source != null && fuller(source.actor(), voice.actor())) {
        voice = source;
      }
      if (blamed == null || accused != null && fuller(accused, blamed)) {
        blamed = accused;
      }
      LocalDate day = sighting.published();
      if (day != null && (date == null || day.isBefore(date))) {
        date = day;
      }
      citations.add(sighting.evidence());
    }

    private static boolean fuller(Actor one, Actor other) {
      return one.text().length() > other.text().length();
    }

    Claim claim() {
      return new Claim(
          org.parley.dossier.StableId.of(key),
          incident,
          kind,
          voice == null ? null : voice.actor(),
          voice == null ? null : voice.kind(),
          blamed,
          date,
          List.of(),
          citations);
    }
  }
}
