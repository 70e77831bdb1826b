package dev.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.GoldenFile;
import dev.waymark.Waymark;
import dev.waymark.flyway.Adopted;
import dev.waymark.flyway.Club;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sessions in docs/commands.md are what the commands say. */
class CommandsPageTest {
  private static final Path PAGE = Path.of("../docs/commands.md");
  private static final String SESSION = "```console";
  private static final String ADOPTION = "```console adopted";
  private static final String LATE = "```console late";
  private static final String PROMPT = "$ waymark ";

  @TempDir private Path folder;

  @Test
  void theSessionsOfThePageAreReal() throws IOException, SQLException {
    Shell shell =
        new Shell(folder)
            .file(
                "waymark.properties",
                "url=jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1",
                "user=sa");
    List<String> page = Files.readAllLines(PAGE);

    String replayed = replayed(page, Map.of(SESSION, shell, ADOPTION, adopting(), LATE, merging()));

    assertThat(replayed).contains(PROMPT + "upgrade", PROMPT + "check");
    GoldenFile.assertMatches(PAGE, replayed);
  }

  /** For a database whose tables were made by hand. */
  private Shell adopting() throws IOException, SQLException {
    Path other = Files.createDirectory(folder.resolve("adopted"));
    String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    try (Connection connection = DriverManager.getConnection(url, "sa", "");
        Statement statement = connection.createStatement()) {
      statement.execute(
          "create table customers (id bigint, name varchar(50),"
              + " constraint pk_customers primary key (id))");
      statement.execute("create index ix_name on customers (name)");
      statement.execute("create index ix_by_hand on customers (name, id)");
      statement.execute("create table orders (id bigint, constraint pk_orders primary key (id))");
    }
    return new Shell(other)
        .withMigrations(Adopted.classLoader())
        .file("waymark.properties", "url=" + url, "user=sa");
  }

  /** For a database that lacks a revision below its newest one. */
  private Shell merging() throws IOException {
    Path other = Files.createDirectory(folder.resolve("late"));
    String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    Waymark.configure().dataSource(url, "sa", "").migrations(Club.released()).load().upgrade();
    return new Shell(other)
        .withMigrations(Club.classLoader())
        .file("waymark.properties", "url=" + url, "user=sa");
  }

  private String replayed(List<String> page, Map<String, Shell> shells) {
    StringBuilder replayed = new StringBuilder();
    Shell shell = shells.get(SESSION);
    boolean inSession = false;
    for (String line : page) {
      if (line.startsWith("```")) {
        inSession = shells.containsKey(line);
        shell = shells.getOrDefault(line, shell);
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
        .replaceAll("jdbc:h2:mem:[^ ]*", "jdbc:h2:./shop")
        .replaceAll("\\d+ ms", "12 ms")
        .replaceAll("\"executionTimeMillis\": ?\\d+", "\"executionTimeMillis\": 12")
        .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+", "2026-11-20T10:15:30");
  }
}
