package org.parley.extraction.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.parley.extraction.Reading;
import org.parley.extraction.check.LexiconCheck;

/** Every entry's own sentences, read by the whole program. */
class LexiconExamplesTest {
  @Test
  void every_example_comes_out_as_it_says() {
    LexiconCheck check = new LexiconCheck(Reading.reader()::read);
    List<LexiconCheck.Failure> failures =
        Assertions.assertTimeout(
            Duration.ofSeconds(25), () -> check.failures(Lexicon.load().entries()));
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
