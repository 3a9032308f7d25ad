package org.parley.ingest.watch;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a host's robots.txt allows (RFC 9309): the rules for "parley" where there are any, else
 * those for "*"; of the rules that fit a path, the longest counts, and an allowing one of the same
 * length before a forbidding one.
 */
final class Robots {
  /** Longer waits are a way of saying no; the feed's own texts are read then. */
  private static final Duration LONGEST_DELAY = Duration.ofSeconds(60);

  /** What RFC 9309 asks a crawler to read at least. */
  private static final int READ = 500 << 10;

  private static final String AGENT = "parley";

  private final List<Rule> rules;
  private final Duration delay;

  private record Rule(boolean allow, String path) {}

  private Robots(List<Rule> rules, Duration delay) {
    this.rules = rules;
    this.delay = delay;
  }

  static Robots allowingAll() {
    return new Robots(List.of(), Duration.ZERO);
  }

  static Robots forbiddingAll() {
    return new Robots(List.of(new Rule(false, "/")), Duration.ZERO);
  }

  static Robots parse(byte[] file) {
    String text = new String(file, 0, Math.min(file.length, READ), StandardCharsets.UTF_8);
    Group ours = new Group();
    Group all = new Group();
    boolean agents = false;
    boolean forUs = false;
    boolean forAll = false;
    for (String line : text.split("\\R", -1)) {
      String plain = line.split("#", 2)[0].strip();
      int colon = plain.indexOf(':');
      if (colon < 0) {
        continue;
      }
      String key = plain.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      String value = plain.substring(colon + 1).strip();
      if (key.equals("user-agent")) {
        if (!agents) {
          forUs = false;
          forAll = false;
        }
        agents = true;
        forUs |= value.toLowerCase(Locale.ROOT).equals(AGENT);
        forAll |= value.equals("*");
        ours.named |= forUs;
      } else {
        agents = false;
        if (forUs) {
          ours.add(key, value);
        }
        if (forAll) {
          all.add(key, value);
        }
      }
    }
    Group group = ours.named ? ours : all;
    return new Robots(group.rules, group.delay);
  }

  private static final class Group {
    private final List<Rule> rules = new ArrayList<>();
    private Duration delay = Duration.ZERO;
    private boolean named;

    private void add(String key, String value) {
      switch (key) {
        case "allow", "disallow" -> {
          if (!value.isEmpty() && value.length() < 2000) {
            rules.add(new Rule(key.equals("allow"), value));
          }
        }
        case "crawl-delay" -> {
          if (value.matches("\\d{1,6}(\\.\\d{1,6})?")) {
            delay = Duration.ofMillis((long) (Double.parseDouble(value) * 1000));
          }
        }
        default -> {}
      }
    }
  }

  /** Time that the host wants between two requests. */
  Duration delay() {
    return delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay;
  }

  /**
   * @param path of the address, with its query
   */
  boolean allows(String path) {
    Rule best = null;
    for (Rule rule : rules) {
      if (matches(rule.path(), path) && isStronger(rule, best)) {
        best = rule;
      }
    }
    return best == null || best.allow();
  }

  private static boolean isStronger(Rule rule, @Nullable Rule best) {
    if (best == null) {
      return true;
    }
    int difference = rule.path().length() - best.path().length();
    return difference > 0 || (difference == 0 && rule.allow());
  }

  /** A star stands for anything, a dollar at the end for the end; linear in both. */
  private static boolean matches(String rule, String path) {
    boolean anchored = rule.endsWith("$");
    String[] parts = (anchored ? rule.substring(0, rule.length() - 1) : rule).split("\\*", -1);
    if (!path.startsWith(parts[0])) {
      return false;
    }
    int at = parts[0].length();
    for (int i = 1; i < parts.length; i++) {
      boolean last = i == parts.length - 1;
      if (last && anchored) {
        return path.length() - parts[i].length() >= at && path.endsWith(parts[i]);
      }
      int found = path.indexOf(parts[i], at);
      if (found < 0) {
        return false;
      }
      at = found + parts[i].length();
    }
    return !anchored || at == path.length();
  }
}
