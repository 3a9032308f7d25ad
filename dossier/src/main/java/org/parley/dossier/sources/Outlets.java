package org.parley.dossier.sources;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.Source;
import org.parley.language.Document;

/** Whose knowledge the words of a report are. Pure functions. */
public final class Outlets {
  /** "KYIV, March 7 (Reuters) - …": the agency that wrote what an outlet prints. */
  private static final Pattern DATELINE = Pattern.compile("\\(([A-Z][\\w .-]{1,30})\\)\\s*[-–—]");

  private static final int DATELINE_WITHIN = 160;

  private Outlets() {}

  /**
   * The outlet that knows what a report says at some place.
   *
   * @param voices who claims it, nearest first
   * @return in lower case: the outlet that is quoted, else the agency of the dateline, else the
   *     publisher; null where none is known
   */
  public static @Nullable String sourceOf(Document document, List<Source> voices) {
    for (Source voice : voices) {
      if (voice.kind() == Source.Kind.PUBLISHER) {
        String name = voice.actor().name();
        return plain(name == null ? voice.actor().text() : name);
      }
    }
    String text = document.text();
    Matcher dateline =
        DATELINE.matcher(text.substring(0, Math.min(DATELINE_WITHIN, text.length())));
    if (dateline.find()) {
      return plain(dateline.group(1));
    }
    return document.publisher() == null || document.publisher().isBlank()
        ? null
        : plain(document.publisher());
  }

  /** A name by which the same outlet is known however it is written. */
  static String plain(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT).replace('-', ' ');
    return plain.startsWith("the ") ? plain.substring(4) : plain;
  }
}
