package dev.waymark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.processor.diagnostic.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code has its bad case: a folder that is named after it, or a test that expects it. */
class CodesTest {
  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final List<Path> TESTS =
      List.of(
          Path.of("src/test/java/dev/waymark/processor/WorkflowTest.java"),
          Path.of("src/test/java/dev/waymark/processor/LawTest.java"),
          Path.of("src/test/java/dev/waymark/processor/MergeTest.java"),
          Path.of("src/test/java/dev/waymark/processor/RedoTest.java"),
          Path.of("src/test/java/dev/waymark/processor/SquashTest.java"),
          Path.of("src/test/java/dev/waymark/processor/SeveralHistoriesTest.java"),
          Path.of("src/test/java/dev/waymark/processor/InMemoryTest.java"),
          Path.of("src/test/java/dev/waymark/processor/GeneratorTest.java"),
          Path.of("src/test/java/dev/waymark/processor/SurroundingsTest.java"),
          Path.of("src/test/java/dev/waymark/processor/ElsewhereTest.java"),
          Path.of("src/test/java/dev/waymark/processor/PlainJavacTest.java"),
          Path.of("src/test/java/dev/waymark/processor/PartialCompilationTest.java"),
          Path.of("src/test/java/dev/waymark/processor/FailureTest.java"),
          Path.of("src/test/java/dev/waymark/processor/map/BadModels.java"));

  static Stream<Code> codes() {
    return Arrays.stream(Code.values());
  }

  @ParameterizedTest
  @MethodSource("codes")
  void hasABadCase(Code code) throws IOException {
    boolean inTests = false;
    for (Path test : TESTS) {
      inTests |= Files.readString(test).contains(code.name());
    }
    try (Stream<Path> folders = Files.list(CASES)) {
      String prefix = "bad_" + code.name().toLowerCase(Locale.ROOT) + "_";
      boolean inCases = folders.anyMatch(f -> f.getFileName().toString().startsWith(prefix));
      assertThat(inCases || inTests).as("a bad case for %s", code).isTrue();
    }
  }
}
