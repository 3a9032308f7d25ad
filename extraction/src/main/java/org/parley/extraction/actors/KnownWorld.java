package org.parley.extraction.actors;

import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.knowledge.Known;
import org.parley.knowledge.NameIndex;
import org.parley.knowledge.World;
import org.parley.language.KnownNames;
import org.parley.language.MentionKind;
import org.parley.language.Token;

/**
 * Hands the names of the knowledge module to the language analyser. Safe for use by many threads.
 */
public final class KnownWorld implements KnownNames {
  private final NameIndex names;

  /** The names of {@code world}. */
  public KnownWorld(World world) {
    this.names = world.names();
  }

  @Override
  public @Nullable KnownName longestAt(List<Token> tokens, int from) {
    NameIndex.Match match = names.longestAt(new Forms(tokens), from);
    if (match == null) {
      return null;
    }
    Known known = match.known().get(0);
    // A dictionary that does not say whether a name is a person's leaves it to the text.
    boolean open = known instanceof Known.UserName user && user.actor().person() == null;
    return new KnownName(match.length(), kind(known), match.certain() && !open);
  }

  private static MentionKind kind(Known known) {
    return switch (known) {
      case Known.CountryName name -> MentionKind.PLACE;
      case Known.Capital capital -> MentionKind.PLACE;
      case Known.Demonym demonym -> MentionKind.NATIONALITY;
      case Known.People people -> MentionKind.NATIONALITY;
      case Known.Seat seat -> MentionKind.ORGANISATION;
      case Known.OrganisationName organisation -> MentionKind.ORGANISATION;
      case Known.PersonName person -> MentionKind.PERSON;
      case Known.WeaponName weapon -> MentionKind.WEAPON;
      case Known.UserName user ->
          Boolean.TRUE.equals(user.actor().person())
              ? MentionKind.PERSON
              : MentionKind.ORGANISATION;
    };
  }

  /** The forms of tokens, without copying them. */
  private static final class Forms extends AbstractList<String> {
    private final List<Token> tokens;

    Forms(List<Token> tokens) {
      this.tokens = tokens;
    }

    @Override
    public String get(int index) {
      return tokens.get(index).form();
    }

    @Override
    public int size() {
      return tokens.size();
    }
  }
}
