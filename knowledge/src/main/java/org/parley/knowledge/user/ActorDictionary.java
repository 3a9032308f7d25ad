package org.parley.knowledge.user;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.knowledge.Agent;
import org.parley.knowledge.Countries;

/**
 * Reads a dictionary in the format of TABARI and PETRARCH. A line is a name with its codes ({@code
 * BILL_CLINTON_ [USAGOV 930120-010120][USAELI >010120] ; comment}), {@code +} and another name of
 * the same actor, further codes alone, {@code !MACRO! = ONE, TWO} for a part of names that stands
 * for several, or a comment after {@code #} or {@code ;}. A code after {@code ~} makes the name a
 * noun; {@code {PLURAL}} gives the noun's plural, which the lemmas here make needless. Serves one
 * file, one thread.
 */
final class ActorDictionary {
  private static final Pattern CODE = Pattern.compile("\\[([^\\]]*)\\]");
  private static final Pattern MACRO = Pattern.compile("^!([A-Z0-9_]+)!\\s*=\\s*(.+)$");

  /** Words that names write small. */
  private static final Set<String> SMALL =
      Set.of("OF", "THE", "AND", "FOR", "IN", "ON", "TO", "DE", "LA", "EL", "AL", "BIN", "IBN");

  /** In years of two digits, the last of this century; the format is of the year 1990. */
  private static final int PIVOT = 40;

  private final String file;
  private final Countries countries;
  private final Map<String, List<String>> macros = new LinkedHashMap<>();
  private final List<UserActor> actors = new ArrayList<>();
  private final Map<String, Agent> agents = new LinkedHashMap<>();
  private final List<SkippedLine> skipped = new ArrayList<>();

  private final List<String> names = new ArrayList<>();
  private final List<UserActor.Period> periods = new ArrayList<>();
  private @Nullable String agentSector;
  private int start;
  private boolean refused;

  ActorDictionary(String file, Countries countries) {
    this.file = file;
    this.countries = countries;
  }

  ActorsImport.Result read(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      line(lines.get(i), i + 1);
    }
    finish();
    return new ActorsImport.Result(actors, List.copyOf(agents.values()), skipped);
  }

  private void line(String full, int number) {
    String line = withoutComment(full);
    if (line.isBlank()) {
      return;
    }
    Matcher macro = MACRO.matcher(line.strip());
    if (macro.matches()) {
      macros.put(macro.group(1), List.of(macro.group(2).strip().split("\\s*,\\s*")));
      return;
    }
    String text = line.strip();
    if (text.startsWith("&") || text.startsWith("<")) {
      skip(number, "sets of synonyms and mark-up are not read");
      return;
    }
    if (text.startsWith("+")) {
      synonym(text.substring(1), number);
    } else if (text.startsWith("[")) {
      further(text, number);
    } else {
      finish();
      start = number;
      entry(text, number);
    }
  }

  private static String withoutComment(String line) {
    if (line.startsWith("#")) {
      return "";
    }
    int comment = line.indexOf(';');
    return comment < 0 ? line : line.substring(0, comment);
  }

  private void synonym(String text, int number) {
    if (names.isEmpty()) {
      skip(number, "a synonym stands before any name");
      return;
    }
    name(text, number);
    codes(text, number);
  }

  private void further(String text, int number) {
    if (names.isEmpty()) {
      skip(number, "a code stands before any name");
      return;
    }
    codes(text, number);
  }

  private void entry(String text, int number) {
    name(text, number);
    codes(text, number);
  }

  private void name(String text, int number) {
    int end = text.length();
    for (char mark : new char[] {'[', '{'}) {
      int at = text.indexOf(mark);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    String raw = text.substring(0, end).replace('_', ' ').replace("*", "").strip();
    if (raw.chars().noneMatch(Character::isLetter)) {
      skip(number, "there is no name");
      return;
    }
    names.addAll(unfolded(raw, number));
  }

  /** Every reading of a name with macros: "CHAIR!PERSON!" */
  private List<String> unfolded(String raw, int number) {
    int from = raw.indexOf('!');
    int to = from < 0 ? -1 : raw.indexOf('!', from + 1);
    if (to < 0) {
      return List.of(raw);
    }
    List<String> parts = macros.get(raw.substring(from + 1, to));
    if (parts == null) {
      skip(number, "there is no macro !" + raw.substring(from + 1, to) + "! above");
      return List.of();
    }
    List<String> names = new ArrayList<>();
    for (String part : parts) {
      String filled = raw.substring(0, from) + part.replace('_', ' ') + raw.substring(to + 1);
      names.addAll(unfolded(filled.strip(), number));
    }
    return names;
  }

  private void codes(String text, int number) {
    Matcher code = CODE.matcher(text);
    int open = text.indexOf('[');
    if (open >= 0 && text.indexOf(']', open) < 0) {
      skip(number, "a bracket is not closed");
    }
    while (code.find()) {
      code(code.group(1).strip(), number);
    }
  }

  private void code(String text, int number) {
    if (text.startsWith("~")) {
      ActorCode code = ActorCode.of(text.substring(1).strip(), countries);
      if (code == null || code.sector() == null) {
        skip(number, "the code " + text + " is of no sector that is known");
      } else {
        agentSector = code.sector();
      }
      return;
    }
    int space = text.indexOf(' ');
    String letters = space < 0 ? text : text.substring(0, space);
    ActorCode code = ActorCode.of(letters, countries);
    if (code == null) {
      skip(number, "the code " + letters + " is of no country and no sector that are known");
      return;
    }
    LocalDate[] range = range(space < 0 ? "" : text.substring(space).strip());
    if (range == null) {
      skip(number, "expected are dates as <930120, >930120 or 930120-010120, not " + text);
      return;
    }
    periods.add(new UserActor.Period(code.country(), code.sector(), range[0], range[1]));
  }

  /** First and last day, each null where open; null where there are no dates that can be. */
  private static LocalDate @Nullable [] range(String text) {
    if (text.isEmpty()) {
      return new LocalDate[2];
    }
    try {
      if (text.startsWith("<")) {
        return new LocalDate[] {null, day(text.substring(1))};
      }
      if (text.startsWith(">")) {
        return new LocalDate[] {day(text.substring(1)), null};
      }
      int dash = text.indexOf('-');
      return dash < 0
          ? null
          : new LocalDate[] {day(text.substring(0, dash)), day(text.substring(dash + 1))};
    } catch (DateTimeException | NumberFormatException e) {
      return null;
    }
  }

  /** YYMMDD or YYYYMMDD; a month or day of 00 is the first. */
  private static LocalDate day(String text) {
    String digits = text.strip();
    int years = digits.length() - 4;
    if (years != 2 && years != 4) {
      throw new NumberFormatException(text);
    }
    int year = Integer.parseInt(digits.substring(0, years));
    if (years == 2) {
      year += year < PIVOT ? 2000 : 1900;
    }
    int month = Math.max(1, Integer.parseInt(digits.substring(years, years + 2)));
    return LocalDate.of(year, month, Math.max(1, Integer.parseInt(digits.substring(years + 2))));
  }

  private void finish() {
    if (!names.isEmpty() && agentSector != null) {
      for (String name : names) {
        String lemma = name.toLowerCase(Locale.ROOT);
        agents.put(lemma, new Agent(lemma, agentSector, Agent.Kind.PERSON));
      }
    } else if (!names.isEmpty() && !periods.isEmpty()) {
      Set<String> all = new LinkedHashSet<>();
      names.forEach(name -> all.add(written(name)));
      String first = all.iterator().next();
      all.remove(first);
      actors.add(new UserActor(first, List.copyOf(all), null, periods));
    } else if (!names.isEmpty() && !refused) {
      skip(start, "there is no code for " + names.get(0));
    }
    names.clear();
    periods.clear();
    agentSector = null;
    refused = false;
  }

  /** "AUNG_SAN_SUU_KYI" as reports write it. */
  private static String written(String name) {
    StringBuilder written = new StringBuilder(name.length());
    for (String word : name.split("\\s+")) {
      written.append(written.isEmpty() ? "" : " ");
      if (SMALL.contains(word)) {
        written.append(word.toLowerCase(Locale.ROOT));
        continue;
      }
      boolean capital = true;
      for (int i = 0; i < word.length(); i++) {
        char c = word.charAt(i);
        written.append(capital ? Character.toUpperCase(c) : Character.toLowerCase(c));
        capital = c == '-' || c == '\'' || c == '.';
      }
    }
    return written.toString();
  }

  private void skip(int line, String reason) {
    refused = true;
    skipped.add(new SkippedLine(file, line, reason));
  }
}
