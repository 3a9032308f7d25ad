package org.parley.bench.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Inputs that a fuzzer found, and whole files to start from, do no harm. */
class FuzzInputsTest {
  @TestFactory
  Stream<DynamicTest> everyKeptInputIsReadInTime() throws Exception {
    List<DynamicTest> tests = new ArrayList<>();
    for (Map.Entry<String, Class<?>> target : FuzzCommand.TARGETS.entrySet()) {
      Method method = target.getValue().getMethod("fuzzerTestOneInput", byte[].class);
      List<Path> inputs = inputs(target.getKey());
      assertThat(inputs).as("inputs of " + target.getKey()).isNotEmpty();
      for (Path input : inputs) {
        byte[] bytes = Files.readAllBytes(input);
        tests.add(
            DynamicTest.dynamicTest(
                target.getKey() + "/" + input.getFileName(),
                () ->
                    Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(60), () -> method.invoke(null, (Object) bytes))));
      }
    }
    return tests.stream();
  }

  private static List<Path> inputs(String target) throws IOException {
    Path folder =
        Path.of(System.getProperty("basedir", "."))
            .resolve("..")
            .resolve(FuzzCommand.INPUTS)
            .resolve(target);
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
