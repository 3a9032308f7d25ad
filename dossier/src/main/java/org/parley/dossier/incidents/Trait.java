package org.parley.dossier.incidents;

import java.util.Locale;

/**
 * A way in which two sightings agree or differ. What one of the two does not say is no trait, and
 * counts neither for nor against.
 */
public enum Trait {
  /** Every pair has it: how seldom two sightings that share a key are one incident. */
  ANY_PAIR,

  OTHER_TYPE,
  SAME_MODE,
  OTHER_MODE,
  SAME_TRIGGER,
  OTHER_TRIGGER,
  SAME_WEAPON,
  /** Words of different speakers, or different acts of speech. */
  OTHER_SPEECH,
  OTHER_ASPECT,
  /** The one is only thought of, feared or usual. */
  ONLY_ONE_HAPPENED,

  SAME_PLACE,
  NEAR_PLACE,
  SAME_DIVISION,
  PLACE_IN_DIVISION,
  PLACE_IN_COUNTRY,
  SAME_COUNTRY,
  OTHER_PLACE_IN_DIVISION,
  OTHER_PLACE,
  OTHER_COUNTRY,

  /** The same, where at least one place is that of the scene. */
  SCENE_SAME_PLACE,
  SCENE_NEAR_PLACE,
  SCENE_SAME_DIVISION,
  SCENE_PLACE_IN_DIVISION,
  SCENE_PLACE_IN_COUNTRY,
  SCENE_SAME_COUNTRY,
  SCENE_OTHER_PLACE_IN_DIVISION,
  SCENE_OTHER_PLACE,
  SCENE_OTHER_COUNTRY,

  SAME_DAY,
  DAYS_OVERLAP,
  /** The same where one is a week or the like, in which much happens. */
  WITHIN_PERIOD,
  NEXT_DAY,
  NEXT_DAY_UNSURE,
  DAYS_APART,
  FAR_APART,
  /** No day is said; the reports are of one day, or of neighbouring ones, or not. */
  PUBLISHED_SAME_DAY,
  PUBLISHED_NEXT_DAY,
  PUBLISHED_APART,
  /** Nothing says the day of the one or of the other: the story alone must tell. */
  UNDATED,

  SAME_COUNT,
  SAME_SMALL_COUNT,
  COUNT_FITS,
  COUNT_NEAR,
  /** One is only "some" or "more than", and far below the other. */
  COUNT_ALLOWS,
  OTHER_COUNT,
  FAR_COUNT,
  /** The same, where the sentence of at least one counts them and not the event itself. */
  SCENE_SAME_COUNT,
  SCENE_OTHER_COUNT,

  ACTOR_SAME_NAME,
  ACTOR_SAME_PARTY,
  ACTOR_SAME_WORDS,
  ACTOR_OTHER_COUNTRY,
  ACTOR_OTHER_NAME,
  ACTOR_OTHER_WORDS,
  RECIPIENT_SAME_NAME,
  RECIPIENT_SAME_PARTY,
  RECIPIENT_SAME_WORDS,
  RECIPIENT_OTHER_COUNTRY,
  RECIPIENT_OTHER_NAME,
  RECIPIENT_OTHER_WORDS,
  /** Civilians and those who fight. */
  VICTIM_OTHER_KIND,
  /** Soldiers or police, and rebels. */
  VICTIM_OTHER_SIDE,

  WORDS_NONE,
  WORDS_FEW,
  WORDS_SOME,
  WORDS_MANY,
  WORDS_MOST,

  /** Both name what singles an incident out: the same thing, or other things. */
  SAME_MARK,
  OTHER_MARK,

  STORY_NONE,
  /** No name but a country. */
  STORY_COUNTRY,
  STORY_FEW,
  STORY_SOME,
  STORY_MANY,
  COPY,

  SAME_SENTENCE,
  NEXT_SENTENCE,
  SENTENCES_APART;

  /** The name used in the table of weights, as "same-place". */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The same trait of places, of which one is only that of the scene. */
  Trait ofScene() {
    return valueOf("SCENE_" + name());
  }
}
