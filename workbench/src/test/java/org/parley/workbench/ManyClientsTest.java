package org.parley.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How fast the answers are is measured by bench/workbench, not here. */
class ManyClientsTest {
  @Test
  void fiftyClientsAtOnceAreAnsweredWithoutAnError(@TempDir Path folder) throws Exception {
    try (Served served = Served.over(folder)) {
      Clients.Outcome outcome =
          Clients.ask(
              served.workbench,
              List.of(
                  "/incidents?limit=20",
                  "/claims",
                  "/search?q=shelled",
                  "/points",
                  "/summary",
                  "/track?party=RUS"),
              50,
              Duration.ofSeconds(2));
      assertThat(outcome.errors()).isEmpty();
      assertThat(outcome.milliseconds().length).isGreaterThan(50);
    }
  }
}
