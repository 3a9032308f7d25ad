package org.parley.extraction.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class CodePointOffsetsTest {
  @Test
  void aPairCountsOnce() {
    CodePointOffsets offsets = new CodePointOffsets("a\ud83d\udef0b");
    assertThat(offsets.at(0)).isEqualTo(0);
    assertThat(offsets.at(1)).isEqualTo(1);
    assertThat(offsets.at(3)).isEqualTo(2);
    assertThat(offsets.at(4)).isEqualTo(3);
  }

  @RepeatedTest(20)
  void agreesWithCountingOneByOne(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      text.appendCodePoint(
          random.nextInt(4) == 0 ? 0x1f000 + random.nextInt(500) : 'a' + random.nextInt(26));
    }
    CodePointOffsets offsets = new CodePointOffsets(text.toString());
    for (int i = 0; i <= text.length(); i++) {
      boolean insidePair = i > 0 && i < text.length() && Character.isLowSurrogate(text.charAt(i));
      if (!insidePair) {
        assertThat(offsets.at(i))
            .as("offset %d, seed %d", i, repetition.getCurrentRepetition())
            .isEqualTo(text.toString().codePointCount(0, i));
      }
    }
  }
}
