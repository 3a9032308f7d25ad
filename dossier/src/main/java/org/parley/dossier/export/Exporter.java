package org.parley.dossier.export;

import java.io.IOException;
import java.io.OutputStream;
import org.parley.dossier.ReviewedIncident;
import org.parley.knowledge.World;

/** Writes incidents in a format. */
public final class Exporter {
  private final World world;
  private final Offsets offsets;

  /**
   * An exporter.
   *
   * @param world countries and codes
   * @param offsets places in texts as they are printed
   */
  public Exporter(World world, Offsets offsets) {
    this.world = world;
    this.offsets = offsets;
  }

  /** Gives incidents to a taker, one by one. */
  @FunctionalInterface
  public interface Source {
    /** Gives all. */
    void give(Taker taker) throws IOException;
  }

  /** Takes an incident. */
  @FunctionalInterface
  public interface Taker {
    /** Takes one. */
    void take(ReviewedIncident incident) throws IOException;
  }

  /** Writes everything that {@code source} gives; leaves {@code out} open. */
  public void write(Format format, Source source, OutputStream out) throws IOException {
    Sink sink = sink(format, out);
    try {
      sink.begin();
      source.give(sink::add);
      sink.end();
    } finally {
      if (sink instanceof ParquetSink parquet) {
        parquet.close();
      }
    }
  }

  private Sink sink(Format format, OutputStream out) throws IOException {
    return switch (format) {
      case CSV -> new CsvSink(out, false);
      case HXL -> new CsvSink(out, true);
      case JSONL -> new JsonLinesSink(out, offsets);
      case GEOJSON -> new GeoJsonSink(out);
      case ACLED -> new AcledSink(out, world.countries());
      case UCDP -> new UcdpSink(out, world.countries());
      case CAMEO -> new CameoSink(out, world.ontology());
      case PARQUET -> new ParquetSink(out);
    };
  }
}
