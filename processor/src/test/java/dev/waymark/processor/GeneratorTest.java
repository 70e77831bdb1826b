package dev.waymark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.diff.Target;
import dev.waymark.processor.compiler.LastClasses;
import dev.waymark.processor.compiler.Options;
import dev.waymark.processor.compiler.SourceTree;
import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.diagnostic.Diagnostics;
import dev.waymark.processor.generate.Generator;
import dev.waymark.processor.history.MigrationCompiler;
import dev.waymark.processor.map.MappedModel;
import dev.waymark.processor.revision.DeclaredRevision;
import dev.waymark.processor.revision.RevisionPackage;
import dev.waymark.processor.revision.RevisionPackage.Settings;
import dev.waymark.schema.Schema;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratorTest {

  @Test
  void aMigrationThatCannotBeCompiledIsNotWritten(@TempDir Path directory) {
    Diagnostics diagnostics = new Diagnostics();
    MigrationCompiler tooOld = new MigrationCompiler("8"); // which has no @Generated
    Generator generator =
        new Generator(
            new RevisionPackage(
                "shop",
                List.of(
                    new DeclaredRevision("1", "nothing yet", List.of(), false, false, "", false)),
                Settings.DEFAULT),
            new SourceTree(directory),
            new MappedModel(Target.of(Schema.empty()), Map.of(), Map.of()),
            Options.of(Map.of()),
            tooOld,
            LastClasses.NONE,
            diagnostics);

    assertThat(generator.generate()).isEmpty();
    assertThat(diagnostics.all())
        .singleElement()
        .satisfies(
            diagnostic -> {
              assertThat(diagnostic.code()).isEqualTo(Code.US104);
              assertThat(diagnostic.message()).contains("nothing is written", "Generated");
            });
    assertThat(directory).isEmptyDirectory();
  }
}
