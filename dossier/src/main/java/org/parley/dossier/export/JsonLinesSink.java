package org.parley.dossier.export;

import java.io.IOException;
import java.io.OutputStream;
import org.parley.dossier.ReviewedIncident;

/** An incident a line, everything that is known of it. */
final class JsonLinesSink implements Sink {
  private final OutputStream out;
  private final OutputJson json;

  JsonLinesSink(OutputStream out, Offsets offsets) {
    this.out = out;
    json = new OutputJson(offsets);
  }

  @Override
  public void add(ReviewedIncident reviewed) throws IOException {
    out.write(json.incident(reviewed));
  }
}
