package org.parley.extraction.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.extraction.Reading;
import org.parley.extraction.check.LexiconCheck;

/** Every entry's own sentences, read by the whole program. */
class LexiconExamplesTest {
  @Test
  void every_example_comes_out_as_it_says() {
    LexiconCheck check = new LexiconCheck(Reading.reader()::read);
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    List<LexiconCheck.Failure> failures = check.failures(Lexicon.load().entries());
    // The thread's own time: what else the machine does is no fault of the lexicon.
    Duration time = Duration.ofNanos(clock.getCurrentThreadCpuTime() - start);
    assertThat(time).isLessThan(Duration.ofSeconds(25));
    assertThat(failures)
        .withFailMessage(() ->
            failures.size()
                + " examples of the lexicon do not come out:\n"
                + failures.stream()
                    .map(LexiconCheck.Failure::toString)
                    .collect(Collectors.joining("\n")))
        .isEmpty();
  }
}
