package dev.waymark.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.GoldenFile;
import dev.waymark.migration.Migration;
import dev.waymark.operation.RunCode;
import dev.waymark.schema.Schema;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MigrationSourceTest {
  private static final Path SOURCES = Path.of("src/test/resources/emit");

  static Stream<Arguments> cases() {
    return Stream.of(
        Arguments.of("customer-email", KeyCases.customerEmail()),
        Arguments.of("circles", KeyCases.circles()),
        Arguments.of("circle-within-tables", KeyCases.circleWithinTables()),
        Arguments.of("self-references", KeyCases.selfReferences()),
        Arguments.of("composite-keys", KeyCases.compositeKeys()),
        Arguments.of("options-of-indexes", OptionCases.indexes()),
        Arguments.of("options-of-keys", OptionCases.keys()),
        Arguments.of("options-of-columns", OptionCases.columns()),
        Arguments.of("renames", ChangeCases.renames()),
        Arguments.of("drops", ChangeCases.drops()),
        Arguments.of("drops-of-tables", ChangeCases.dropsOfTables()),
        Arguments.of("alterations", ChangeCases.alterations()),
        Arguments.of("same-names-again", ChangeCases.sameNamesAgain()),
        Arguments.of("names", NameCases.names()),
        Arguments.of("shadows", NameCases.shadows()),
        Arguments.of("types", NameCases.types()),
        Arguments.of("long-lines", NameCases.longLines()),
        Arguments.of("values", RowCases.values()),
        Arguments.of("statements", RowCases.statements()),
        Arguments.of("nothing", RowCases.nothing()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void theSourceIsTheExpectedOne(String name, Case migration) {
    GoldenFile.assertMatches(SOURCES.resolve(name + ".java.txt"), migration.source());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void theCompiledSourceRecordsTheSteps(String name, Case migration) {
    Migration compiled = migration.compiled();
    assertThat(compiled.upgrade()).isEqualTo(migration.up());
    assertThat(compiled.downgrade()).isEqualTo(migration.down());
    assertThat(compiled.name()).isEqualTo(migration.name());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void noLineIsLongerThanAHundredColumns(String name, Case migration) {
    List<String> lines = migration.source().lines().toList();
    // The longest class names do not leave room for what stands before them.
    assertThat(lines).allMatch(l -> l.length() <= 100 || l.startsWith("public final class"));
    assertThat(lines).noneMatch(line -> line.endsWith(" "));
  }

  @Test
  void javaCodeCannotBeWrittenDownAgain() {
    RunCode code = new RunCode("rehash", new RunCode.Code() {});
    Case migration = new Case("code", Schema.empty(), List.of(code), List.of());
    assertThatThrownBy(migration::source)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("the step 'rehash' runs Java code");
  }
}
