package org.parley.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.feed.FeedItem;
import org.parley.ingest.feed.FeedReader;
import org.parley.ingest.page.PageText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code bench/run feeds}: reads the feeds of the feedparser project's tests, each of which says in
 * a comment what must come out, and counts where it does.
 */
@Command(
    name = "feeds",
    description = "Reads the feeds of feedparser's tests and counts what comes out as they say.",
    mixinStandardHelpOptions = true)
final class FeedsCommand implements Callable<Integer> {
  private static final Path REPORT = Path.of("bench/reports/ingest.md");

  /** A test that asks for one value of the first item, in plain words. */
  private static final Pattern EXPECTED =
      Pattern.compile(
          "Expect:\\s*(?:not bozo and |bozo and )?entries\\[0\\](?:\\['|\\.)"
              + "(title|link|id|author|description|summary|content)(?:'\\])?(?:\\[0\\]\\['value'\\])?"
              + " == u?(?:'((?:[^'\\\\]|\\\\.)*)'|\"((?:[^\"\\\\]|\\\\.)*)\")\\s*");

  private static final Pattern CHARSET =
      Pattern.compile("Header:\\s*Content-type:.*charset=\"?([\\w-]+)", Pattern.CASE_INSENSITIVE);

  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|(.))", Pattern.CASE_INSENSITIVE);

  @Option(
      names = "--feeds",
      paramLabel = "FOLDER",
      defaultValue = "../shared/raw/feeds",
      description = "The feeds (default: ${DEFAULT-VALUE}).")
  private Path folder = Path.of("../shared/raw/feeds");

  @Option(names = "--misses", description = "Print what comes out otherwise.")
  private boolean misses;

  private int read;
  private int values;
  private int right;

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(folder)) {
      System.err.println("skipped: there are no feeds in " + folder);
      return 0;
    }
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      take(file);
    }
    String section =
        String.format(
            Locale.ROOT,
            """
            ## Feeds

            `bench/run feeds`: of the %d well- and ill-formed feeds of the feedparser project's tests, %d are read. Where a test says in
            plain words what title, link, id, author or text the first item must have (%d values), %d come out so, mark-up taken out
            of both; `--misses` lists the others.
            """,
            files.size(),
            read,
            values,
            right);
    System.out.print(section);
    ReportSection.write(REPORT, "feeds", section);
    return 0;
  }

  private void take(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String source = new String(bytes, StandardCharsets.ISO_8859_1);
    Matcher charset = CHARSET.matcher(source);
    Matcher expected = EXPECTED.matcher(source);
    boolean asks = source.lines().filter(line -> line.contains("Expect:")).count() == 1;
    FeedItem item = null;
    try {
      List<FeedItem> items =
          new FeedReader(400).read(bytes, charset.find() ? charset.group(1) : null).items();
      item = items.isEmpty() ? null : items.getFirst();
      read++;
    } catch (FeedReader.UnreadableFeedException e) {
      note(file + ": " + e.getMessage());
    }
    if (asks
        && expected.find()
        && source.substring(expected.end()).stripLeading().startsWith("-->")) {
      String group = expected.group(2) == null ? expected.group(3) : expected.group(2);
      compare(file, expected.group(1), unescaped(group), item);
    }
  }

  private void compare(Path file, String field, String wanted, @Nullable FeedItem item) {
    values++;
    boolean text = !List.of("link", "id").contains(field);
    String got = item == null ? null : value(item, field);
    String expected = text ? plain(wanted) : wanted;
    String found = got == null ? "" : text ? plain(got) : got;
    if (found.equals(expected)) {
      right++;
    } else {
      note(file + ": " + field + ": expected \"" + expected + "\", found \"" + found + "\"");
    }
  }

  private static @Nullable String value(FeedItem item, String field) {
    return switch (field) {
      case "title" -> item.title();
      case "link" -> item.link();
      case "id" -> item.id();
      case "author" -> item.author();
      default -> item.text();
    };
  }

  private static String plain(String html) {
    String line = PageText.line(html);
    return line == null ? "" : line;
  }

  /** A string as Python writes it. */
  private static String unescaped(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(escape -> {
          String code = escape.group(1) == null ? escape.group(2) : escape.group(1);
          String character =
              code == null
                  ? escape.group(3).equals("n") ? "\n" : escape.group(3)
                  : String.valueOf((char) Integer.parseInt(code, 16));
          return Matcher.quoteReplacement(character);
        });
  }

  private void note(String miss) {
    if (misses) {
      System.out.println(miss);
    }
  }
}
