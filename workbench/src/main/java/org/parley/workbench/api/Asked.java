package org.parley.workbench.api;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Filter;
import org.parley.dossier.PageRequest;
import org.parley.dossier.Verdict;
import org.parley.extraction.Status;
import org.parley.knowledge.EventType;
import org.parley.workbench.http.Problem;

/**
 * What the parameters of a request ask for; a problem that names the parameter where one is wrong.
 */
public final class Asked {
  private static final int PAGE = 100;
  private static final int LARGEST_PAGE = 1000;

  private Asked() {}

  /** The filter that the parameters describe. */
  static Filter filter(Context context) {
    return Filter.ALL
        .between(day(context, "from"), day(context, "to"))
        .at(text(context, "place"))
        .in(text(context, "country"))
        .with(text(context, "actor"))
        .ofTypes(constants(context, "type", EventType.class))
        .ofStatuses(constants(context, "status", Status.class))
        .source(text(context, "source"))
        .contested(flag(context, "contested"))
        .reviewed(constant(context.queryParam("review"), "review", Verdict.class))
        .told(text(context, "report"))
        .saying(text(context, "words"))
        .within(box(text(context, "in")));
  }

  /** "south,west,north,east" in degrees. */
  private static Filter.@Nullable Box box(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String[] edges = text.split(",", -1);
    try {
      if (edges.length == 4) {
        return new Filter.Box(
            Double.parseDouble(edges[0]),
            Double.parseDouble(edges[1]),
            Double.parseDouble(edges[2]),
            Double.parseDouble(edges[3]));
      }
    } catch (IllegalArgumentException e) {
      // Told below.
    }
    throw Problem.badRequest(
        "in must be south,west,north,east in degrees, as 35.5,23.0,37.2,25.9, not \""
            + text
            + "\"");
  }

  /** The page that is wanted. */
  static PageRequest page(Context context) {
    String limit = text(context, "limit");
    int size = PAGE;
    if (limit != null) {
      size = number(limit, "limit");
      if (size < 1 || size > LARGEST_PAGE) {
        throw Problem.badRequest("limit must be from 1 to " + LARGEST_PAGE + ", not " + size);
      }
    }
    return new PageRequest(size, text(context, "cursor"));
  }

  /** A parameter; null where it is not there or empty. */
  static @Nullable String text(Context context, String name) {
    String value = context.queryParam(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  /** A parameter that must be there. */
  static String required(Context context, String name) {
    String value = text(context, name);
    if (value == null) {
      throw Problem.badRequest("the parameter " + name + " is missing");
    }
    return value;
  }

  static int number(String value, String name) {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw Problem.badRequest(name + " must be a whole number, not \"" + value + "\"");
    }
  }

  static @Nullable LocalDate day(Context context, String name) {
    return day(text(context, name), name);
  }

  /** A day; null for null or an empty text. */
  public static @Nullable LocalDate day(@Nullable String value, String name) {
    try {
      return value == null || value.isBlank() ? null : LocalDate.parse(value.strip());
    } catch (DateTimeException e) {
      throw Problem.badRequest(name + " must be a day, as 2022-03-07, not \"" + value + "\"");
    }
  }

  private static @Nullable Boolean flag(Context context, String name) {
    String value = text(context, name);
    if (value == null) {
      return null;
    }
    return switch (value) {
      case "true" -> true;
      case "false" -> false;
      default -> throw Problem.badRequest(name + " must be true or false, not \"" + value + "\"");
    };
  }

  private static <E extends Enum<E>> Set<E> constants(Context context, String name, Class<E> type) {
    Set<E> set = new LinkedHashSet<>();
    for (String value : context.queryParams(name)) {
      for (String one : value.split(",", -1)) {
        E constant = constant(one, name, type);
        if (constant != null) {
          set.add(constant);
        }
      }
    }
    return set;
  }

  /** The constant of a name, in any case, with hyphens; null for null or an empty text. */
  static <E extends Enum<E>> @Nullable E constant(
      @Nullable String value, String name, Class<E> type) {
    if (value == null || value.isBlank()) {
      return null;
    }
    try {
      return Enum.valueOf(type, value.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      StringBuilder known = new StringBuilder();
      for (E constant : type.getEnumConstants()) {
        known.append(known.isEmpty() ? "" : ", ").append(constant.name());
      }
      throw Problem.badRequest(
          name
              + " must be one of "
              + known.toString().toLowerCase(Locale.ROOT)
              + ", not \""
              + value
              + "\"");
    }
  }
}
