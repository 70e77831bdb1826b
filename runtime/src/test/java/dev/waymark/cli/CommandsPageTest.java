package dev.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.GoldenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sessions in docs/commands.md are what the commands say. */
class CommandsPageTest {
  private static final String PAGE = "../docs/commands.md";
  private static final String PROMPT = "$ waymark ";

  @TempDir private Path folder;

  @Test
  void theSessionsOfThePageAreReal() throws IOException {
    Shell shell =
        new Shell(folder)
            .file(
                "waymark.properties",
                "url=jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1",
                "user=sa");
    List<String> page = Files.readAllLines(Path.of(PAGE));

    String replayed = replayed(page, shell);

    assertThat(replayed).contains(PROMPT + "upgrade", PROMPT + "check");
    GoldenFile.assertMatches(PAGE, replayed);
  }

  private String replayed(List<String> page, Shell shell) {
    StringBuilder replayed = new StringBuilder();
    boolean inSession = false;
    for (String line : page) {
      if (line.startsWith("```")) {
        inSession = line.equals("```console");
      }
      if (!inSession || line.startsWith("```") || line.startsWith(PROMPT)) {
        replayed.append(line).append('\n');
      }
      if (inSession && line.startsWith(PROMPT)) {
        replayed.append(said(shell.run(line.substring(PROMPT.length()).split(" "))));
      }
    }
    return replayed.toString();
  }

  private String said(Shell.Said said) {
    String text = said.all();
    return (said.code() == 0 ? text : text + "(exit code " + said.code() + ")\n")
        .replace(folder.toString() + "/", "")
        .replaceAll("\\d+ ms", "12 ms")
        .replaceAll("\"executionTimeMillis\": ?\\d+", "\"executionTimeMillis\": 12")
        .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+", "2026-11-20T10:15:30");
  }
}
