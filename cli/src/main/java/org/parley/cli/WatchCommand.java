package org.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.parley.dossier.Dossier;
import org.parley.ingest.ReadingOptions;
import org.parley.ingest.feed.FeedReader;
import org.parley.ingest.fetch.FetchOptions;
import org.parley.ingest.fetch.Fetcher;
import org.parley.ingest.watch.Watch;
import org.parley.ingest.watch.WatchOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code parley watch}: the articles of feeds into the dossier. */
@Command(
    name = "watch",
    description =
        "Polls feeds and adds the articles they lead to to the dossier, until it is ended.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "A FEED is the address of RSS, Atom, a JSON Feed or an OPML list of feeds, or a file that is"
          + " such a list.",
      "It asks for what has changed only, keeps its distance from each host, heeds robots.txt, and"
          + " backs off",
      "where a server fails. End it with Ctrl-C: what it has said is added is on the disk, and the"
          + " next start",
      "goes on where it was. Nothing is added twice."
    })
final class WatchCommand implements Callable<Integer> {
  @ParentCommand private Parley parley;
  @Spec private CommandSpec spec;
  @Mixin private ReadingResources resources;
  @Mixin private DossierOption dossier;
  @Mixin private BoundOptions bounds;

  @Parameters(
      paramLabel = "FEED",
      arity = "1..*",
      description = "Address of a feed or list of feeds.")
  private List<String> feeds = List.of();

  @Option(
      names = "--every",
      paramLabel = "MINUTES",
      defaultValue = "15",
      description = "Time from one poll of a feed to the next (${DEFAULT-VALUE}).")
  private double minutes;

  @Option(
      names = "--distance",
      paramLabel = "SECONDS",
      defaultValue = "2",
      description = "Shortest time between two requests to one host (${DEFAULT-VALUE}).")
  private double seconds;

  @Option(names = "--once", description = "Polls each feed once and ends.")
  private boolean once;

  @Override
  public Integer call() throws IOException {
    if (!(minutes > 0) || !(seconds >= 0)) {
      throw new ParameterException(spec.commandLine(), "--every and --distance must be positive");
    }
    Console console = parley.console();
    ReadingOptions reading = bounds.with(null);
    List<String> addresses = addresses(reading);
    FetchOptions limits =
        new FetchOptions(
            reading.bounds().size(), reading.bounds().time(), FetchOptions.DEFAULT_REDIRECTS);
    WatchOptions options =
        new WatchOptions(
            Duration.ofMillis((long) (minutes * 60_000)),
            Duration.ofMillis((long) (seconds * 1000)),
            once ? 1 : 0,
            reading);
    try (Dossier opened = dossier.openToAdd(resources);
        Watch watch =
            new Watch(
                addresses,
                new Fetcher(limits, hosts(addresses)),
                options,
                id -> opened.report(id) != null)) {
      Adding adding = new Adding(console, opened);
      boolean complete = adding.run(watch, resources::load);
      console.output().write((adding.summary() + "\n").getBytes(UTF_8));
      return complete ? 0 : 1;
    }
  }

  /** The addresses given, and those of lists that are files. */
  private List<String> addresses(ReadingOptions reading) throws IOException {
    List<String> addresses = new ArrayList<>();
    for (String feed : feeds) {
      if (Fetcher.host(feed) != null) {
        addresses.add(feed);
        continue;
      }
      Path file = Path.of(feed);
      if (!Files.isRegularFile(file)) {
        throw new ParameterException(
            spec.commandLine(), feed + " is neither an address (https://…) nor a file");
      }
      try {
        addresses.addAll(
            new FeedReader(reading.bounds().depth()).read(Files.readAllBytes(file), null).feeds());
      } catch (FeedReader.UnreadableFeedException e) {
        throw new ParameterException(spec.commandLine(), feed + ": " + e.getMessage(), e);
      }
    }
    if (addresses.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "the lists name no feeds");
    }
    return addresses;
  }

  private static Set<String> hosts(List<String> addresses) {
    Set<String> hosts = new HashSet<>();
    for (String address : addresses) {
      String host = Fetcher.host(address);
      if (host != null) {
        hosts.add(host);
      }
    }
    return hosts;
  }
}
