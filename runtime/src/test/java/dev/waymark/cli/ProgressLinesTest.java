package dev.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.migration.MigrationName;
import dev.waymark.run.Applied;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressLinesTest {
  private static final MigrationName REVISION = MigrationName.of("V0002__bio").orElseThrow();

  private static String shown(boolean terminal) {
    StringWriter out = new StringWriter();
    ProgressLines progress = new ProgressLines(new PrintWriter(out), terminal);
    progress.revisionBegins(REVISION, 2, 5);
    progress.stepBegins(REVISION, "add column a", 1, 3);
    progress.stepBegins(REVISION, "add column a", 2, 3);
    progress.stepBegins(REVISION, "sql update " + "x".repeat(100) + "\nset a = 1", 3, 3);
    progress.revisionEnds(new Applied(REVISION, Duration.ofMillis(31)));
    return out.toString().replace(System.lineSeparator(), "\n");
  }

  @Test
  void withoutATerminalEachOperationIsALine() {
    assertThat(shown(false))
        .isEqualTo(
            "[2/5] 2 bio\n  add column a\n  sql update " + "x".repeat(69) + "…\n  done in 31 ms\n");
  }

  @Test
  void onATerminalThereIsOneLineThatChanges() {
    assertThat(shown(true)).containsOnlyOnce("\n");
    assertThat(shown(true))
        .contains("\r\u001b[2K[2/5] 2 bio: statement 2 of 3, add column a")
        .endsWith("\r\u001b[2K[2/5] 2 bio in 31 ms\n");
  }
}
