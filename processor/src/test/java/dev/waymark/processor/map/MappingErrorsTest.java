package dev.waymark.processor.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.diagnostic.Diagnostic;
import dev.waymark.processor.diagnostic.Diagnostic.Severity;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One model or more for each thing that can be wrong with a mapping. */
class MappingErrorsTest {

  @ParameterizedTest(name = "{0} at {1}: {3}")
  @MethodSource("dev.waymark.processor.map.BadModels#all")
  void aBadModelIsReportedWhereItIsBad(Code code, String element, String source, String message) {
    List<Diagnostic> diagnostics = ModelCompilation.of(source).diagnostics();

    assertThat(diagnostics)
        .filteredOn(d -> d.code() == code)
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.origin()).hasToString(element);
              assertThat(d.message()).contains(message);
            });
    assertThat(diagnostics).extracting(Diagnostic::code).containsOnly(code);
  }

  @Test
  void everyCodeOfTheMappingHasABadModel() {
    List<Code> covered = BadModels.all().map(a -> (Code) a.get()[0]).distinct().toList();

    assertThat(Arrays.stream(Code.values()).filter(c -> c.name().startsWith("MP")))
        .isSubsetOf(covered);
  }

  @Test
  void allErrorsAreReportedAtOnce() {
    var model =
        ModelCompilation.of(
            """
            @Entity class A { Long id; Object thing; }
            @Entity class B { @Id Long id; @ManyToOne Missing missing; @org.hibernate.annotations.PartitionKey String s; }
            class Missing {}
            """);

    assertThat(model.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactlyInAnyOrder(Code.MP101, Code.MP102, Code.MP103, Code.MP105);
    assertThat(model.diagnostics()).extracting(Diagnostic::severity).containsOnly(Severity.ERROR);
  }

  @Test
  void aTypeThatTheCompilerDoesNotKnowMakesTheModelIncomplete() {
    var model = ModelCompilation.of("@Entity class A { @Id Long id; Unknown unknown; }");

    assertThat(model.compilerErrors()).isNotEmpty();
    assertThat(model.entityModel().complete()).isFalse();
    assertThat(model.diagnostics()).isEmpty();
  }

  @Test
  void aSuperclassThatTheCompilerDoesNotKnowMakesTheModelIncomplete() {
    var model = ModelCompilation.of("@Entity class A extends Unknown { @Id Long id; }");

    assertThat(model.entityModel().complete()).isFalse();
  }
}
