package org.parley.knowledge.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class FeatureTableTest {
  @Test
  void theBuildHasPackedTheFeaturesOfTheText() throws IOException {
    try (InputStream packed = FeatureTable.class.getResourceAsStream("features.bin")) {
      assertThat(packed).as("features.bin, which the build makes").isNotNull();
      assertThat(packed.readAllBytes()).isEqualTo(FeatureTable.pack());
    }
  }
}
