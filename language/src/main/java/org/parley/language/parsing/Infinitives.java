package org.parley.language.parsing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Infinitives that the tagger takes for nouns: "vowed to shell the port" has no bare noun "shell",
 * since an article or a name follows it and a verb goes before that asks for an infinitive.
 * Stateless.
 */
final class Infinitives {
  private static final Set<String> ASKING =
      Set.of(
          """
          threaten threatens threatened threatening vow vows vowed vowing pledge pledges
          pledged pledging promise promises promised promising refuse refuses refused refusing
          plan plans planned planning want wants wanted try tries tried trying intend intends
          intended agree agrees agreed decide decides decided decline declines declined fail
          fails failed attempt attempts attempted attempting offer offers offered hope hopes
          hoped seek seeks sought seeking manage manages managed
          """
              .split("\\s"));

  private Infinitives() {}

  /** True where the {@code index}-th word, tagged as a noun, must be an infinitive. */
  static boolean isAt(List<String> forms, int index, IntFunction<String> tags) {
    return index >= 2
        && index + 1 < forms.size()
        && tags.apply(index).equals("NN")
        && forms.get(index - 1).equals("to")
        && ASKING.contains(forms.get(index - 2).toLowerCase(Locale.ROOT))
        && switch (tags.apply(index + 1)) {
          case "DT", "PRP$", "PRP", "NNP", "CD" -> true;
          default -> false;
        };
  }
}
