package org.parley.language.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelReaderTest {
  @Test
  void readsWhatWasWritten() throws IOException {
    ModelReader reader = ModelReader.open("test", model(), "toy", 3);
    assertThat(reader.names()).containsExactly("nsubj", "obj");
    assertThat(reader.bytes()).containsExactly(1, -2, 3);
    assertThat(reader.longs()).containsExactly(Long.MIN_VALUE, 5);
    assertThat(reader.ints()).containsExactly(7, -8);
    assertThat(reader.number()).isEqualTo(42);
  }

  @Test
  void refusesAnotherKindOrVersionAndSaysHowToTrainANewOne() throws IOException {
    byte[] model = model();
    assertThatThrownBy(() -> ModelReader.open("toy.bin", model, "tagger", 3))
        .hasMessage(
            "toy.bin holds a toy of version 3, expected a tagger of version 3;"
                + " train it by: bench/run train-tagger");
    assertThatThrownBy(() -> ModelReader.open("toy.bin", model, "toy", 4))
        .hasMessageContaining("version 3, expected a toy of version 4");
  }

  @Test
  void saysWhereATruncatedModelEnds() throws IOException {
    byte[] model = model();
    for (int length = 8; length < model.length; length++) {
      byte[] part = Arrays.copyOf(model, length);
      assertThatThrownBy(() -> readAll(part))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("cut.bin ends early");
    }
  }

  private static void readAll(byte[] model) {
    ModelReader reader = ModelReader.open("cut.bin", model, "toy", 3);
    reader.names();
    reader.bytes();
    reader.longs();
    reader.ints();
    reader.number();
  }

  private static byte[] model() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ModelWriter(out, "toy", 3)
        .names(List.of("nsubj", "obj"))
        .bytes(new byte[] {1, -2, 3})
        .longs(new long[] {Long.MIN_VALUE, 5})
        .ints(new int[] {7, -8})
        .number(42)
        .finish();
    return out.toByteArray();
  }
}
