package org.parley.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * The commonest calls, {@code read} and {@code annotate} of sources with a date and a format,
 * understood without picocli, whose look through annotations takes a fifth of a short run. Whatever
 * is not plain, and every error, is left to picocli, so that there is one place that knows all
 * options and tells what is wrong.
 */
final class PlainCall {
  private final List<String> sources = new ArrayList<>();
  private @Nullable LocalDate date;
  private ReadCommand.@Nullable Format format;

  private PlainCall() {}

  /** The command, ready to be called; null where picocli is to read the arguments. */
  static @Nullable Callable<Integer> of(String[] arguments, Parley parley) {
    if (arguments.length == 0) {
      return null;
    }
    PlainCall call = new PlainCall();
    boolean read = arguments[0].equals("read");
    if (!read && !arguments[0].equals("annotate") || !call.understands(arguments, read)) {
      return null;
    }
    SourceOptions sources = new SourceOptions(call.sources, call.date);
    ReadingResources resources = ReadingResources.ofUser();
    return read
        ? new ReadCommand(parley, sources, resources, call.format)
        : new AnnotateCommand(parley, sources, resources);
  }

  private boolean understands(String[] arguments, boolean formats) {
    for (int i = 1; i < arguments.length; i++) {
      String argument = arguments[i];
      boolean last = i + 1 == arguments.length;
      if (argument.equals("--date") && date == null && !last) {
        date = day(arguments[++i]);
        if (date == null) {
          return false;
        }
      } else if (argument.equals("--format") && format == null && !last && formats) {
        format = format(arguments[++i]);
        if (format == null) {
          return false;
        }
      } else if (argument.isEmpty() || argument.startsWith("-") || argument.startsWith("@")) {
        return false;
      } else {
        sources.add(argument);
      }
    }
    return !sources.isEmpty();
  }

  /** A day as "2022-03-07", read by its digits: the parser of all dates takes long to warm up. */
  private static @Nullable LocalDate day(String text) {
    for (int i = 0; i < text.length(); i++) {
      boolean hyphen = i == 4 || i == 7;
      if (hyphen ? text.charAt(i) != '-' : text.charAt(i) < '0' || text.charAt(i) > '9') {
        return null;
      }
    }
    if (text.length() != 10) {
      return null;
    }
    try {
      return LocalDate.of(
          Integer.parseInt(text, 0, 4, 10),
          Integer.parseInt(text, 5, 7, 10),
          Integer.parseInt(text, 8, 10, 10));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static ReadCommand.@Nullable Format format(String name) {
    for (ReadCommand.Format format : ReadCommand.Format.values()) {
      if (format.name().equals(name)) {
        return format;
      }
    }
    return null;
  }
}
