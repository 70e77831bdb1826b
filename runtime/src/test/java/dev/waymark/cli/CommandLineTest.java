package dev.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import dev.waymark.ClassPath;
import dev.waymark.flyway.Shop;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {
  @TempDir private Path folder;
  private final String url = newUrl();
  private Shell shell;

  private static String newUrl() {
    return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
  }

  @BeforeEach
  void open() {
    shell = new Shell(folder);
  }

  private Shell.Said onUrl(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--url", url, "--user", "sa"));
    return shell.run(all.toArray(String[]::new));
  }

  @Test
  void withoutACommandItSaysWhichThereAre() {
    Shell.Said said = shell.run();

    assertThat(said.code()).isEqualTo(ExitCode.USAGE);
    assertThat(said.err())
        .contains("upgrade", "downgrade", "current", "history", "heads", "show")
        .contains("plan", "check", "stamp", "repair");
  }

  @Test
  void aScriptForTheDatabaseNeedsNoRangeAndNoDialect() {
    onUrl("upgrade", "2");

    assertThat(onUrl("upgrade", "--sql", "--from-database").out())
        .contains("From revision 2 to revision 3, for h2.");
    assertThat(onUrl("upgrade", "--sql", "--from-database", "--dialect", "h2").err())
        .contains("leave out --dialect and --late");
    assertThat(onUrl("upgrade", "--sql", "--from-database", "--late", "1").err())
        .contains("leave out --dialect and --late");
    assertThat(onUrl("current").out()).startsWith("revision 2");
  }

  @Test
  void whatIsAboutAScriptOnlyIsRefusedWithoutOne() {
    for (String option : List.of("--from-database", "--late=1")) {
      Shell.Said said = onUrl("upgrade", option);
      assertThat(said.code()).isEqualTo(ExitCode.FAILED);
      assertThat(said.err()).contains("are about a script: add --sql");
    }
    assertThat(onUrl("current").out()).startsWith("no revision");
  }

  @Test
  void aLateRevisionOfAScriptIsNamed() {
    assertThat(shell.run("upgrade", "--sql", "--dialect", "h2", "--late", "3", "2:3").err())
        .contains("revision 3 is not late where a script begins at revision 2");
  }

  @Test
  void whatIsNoCommandOrOptionIsRefused() {
    assertThat(shell.run("upgarde").code()).isEqualTo(ExitCode.USAGE);
    Shell.Said said = onUrl("upgrade", "--dry-rnu");
    assertThat(said.code()).isEqualTo(ExitCode.USAGE);
    assertThat(said.err()).contains("--dry-rnu");
    assertThat(onUrl("current").out()).contains("no revision");
  }

  @Test
  void withoutADatabaseItSaysHowToNameOne() {
    Shell.Said said = shell.run("current");

    assertThat(said.code()).isEqualTo(ExitCode.FAILED);
    assertThat(said.err()).contains("--url", "WAYMARK_URL", "waymark.properties");
  }

  @Test
  void anOptionGoesBeforeAVariableAndThatBeforeAFile() throws IOException {
    shell.file("waymark.properties", "url=jdbc:nothing:file", "user=sa");
    assertThat(shell.run("current").err()).contains("jdbc:nothing:file");
    shell.with("WAYMARK_URL", "jdbc:nothing:variable");
    assertThat(shell.run("current").err()).contains("jdbc:nothing:variable");
    assertThat(shell.run("current", "--url", url).code()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void aProfileHasKeysOfItsOwnOrAFileOfItsOwn() throws IOException {
    shell
        .file("waymark.properties", "url=jdbc:nothing:plain", "user=sa", "test.url=" + url)
        .file("waymark-production.properties", "url=jdbc:nothing:production");

    assertThat(shell.run("upgrade", "--env", "test").code()).isEqualTo(ExitCode.DONE);
    assertThat(shell.run("current", "--env", "production").err())
        .contains("jdbc:nothing:production");
    assertThat(shell.run("current", "--env", "tset").err())
        .contains("Nothing is known of the profile tset");
    assertThat(shell.with("WAYMARK_ENV", "test").run("current").out()).contains("revision 3");
  }

  @Test
  void aFileThatIsNotThereOrHasAnUnknownKeyIsAnError() throws IOException {
    assertThat(shell.run("current", "--config", "shop.properties").err())
        .contains("There is no file", "shop.properties");
    shell.file("shop.properties", "ulr=" + url);
    assertThat(shell.run("current", "--config", "shop.properties").err())
        .contains("There is no key ulr", "url, user, password");
  }

  @Test
  void thePasswordComesFromAVariableOrIsAskedForAndIsNeverPrinted() throws SQLException {
    String secured = newUrl();
    DriverManager.getConnection(secured, "ada", "hush hush").close();
    String[] command = {"current", "--url", secured, "--user", "ada"};

    Shell.Said refused = shell.run(command);
    assertThat(refused.code()).isEqualTo(ExitCode.FAILED);
    assertThat(refused.err()).contains("user and password");
    assertThat(shell.with("WAYMARK_PASSWORD", "wrong hush").run(command).all())
        .contains("user and password")
        .doesNotContain("wrong hush");
    assertThat(shell.with("WAYMARK_PASSWORD", "hush hush").run(command).code()).isZero();

    Shell other = new Shell(folder);
    String[] asking = {"current", "-W", "--url", secured, "--user", "ada"};
    assertThat(other.run(asking).err()).contains("no terminal", "WAYMARK_PASSWORD");
    assertThat(other.answers("hush hush").run(asking).code()).isZero();
  }

  @Test
  void ofSeveralPackagesOneIsChosenAndEachCanHaveADatabase() throws IOException {
    shell.withMigrations(Shop.classLoader("two"));
    assertThat(onUrl("upgrade").err()).contains("com.acme.audit", "--package");
    shell.file(
        "waymark.properties",
        "audit.url=" + newUrl(),
        "audit.package=com.acme.audit",
        "shop.url=" + url,
        "shop.package=com.acme.shop.migrations");

    assertThat(shell.run("upgrade", "--env", "audit").out()).contains("→ revision 1");
    assertThat(shell.run("upgrade", "--env", "shop").out()).contains("→ revision 3");
    assertThat(shell.run("heads").out())
        .isEqualTo(
            "com.acme.audit: 1 customers\ncom.acme.shop.migrations: 3 orders\n"
                .replace("\n", System.lineSeparator()));
    assertThat(onUrl("current", "--package", "com.acme.shpo").err())
        .contains("no migrations in the package com.acme.shpo", "com.acme.audit");
  }

  @Test
  void theHistoryCanHaveAnotherNameAndSchema() throws SQLException {
    try (var connection = DriverManager.getConnection(url, "sa", "");
        var statement = connection.createStatement()) {
      statement.execute("create schema sales");
      assertThat(onUrl("upgrade", "--schema", "SALES", "--history-table", "steps").code()).isZero();
      try (var row = statement.executeQuery("select count(*) from sales.\"steps\"")) {
        row.next();
        assertThat(row.getInt(1)).isEqualTo(4);
      }
      statement.execute("select bio from sales.customers");
    }
    assertThat(onUrl("plan", "--schema", "SALES", "--history-table", "steps").code()).isZero();
  }

  @Test
  void theExitCodesTellWhatCameOfIt() {
    assertThat(onUrl("check").code()).isEqualTo(ExitCode.NOT_AS_EXPECTED);
    assertThat(onUrl("current", "--check-head").code()).isEqualTo(ExitCode.NOT_AS_EXPECTED);
    assertThat(onUrl("current").code()).isEqualTo(ExitCode.DONE);
    assertThat(onUrl("upgrade").code()).isEqualTo(ExitCode.DONE);
    assertThat(onUrl("check").code()).isEqualTo(ExitCode.DONE);
    assertThat(onUrl("current", "--check-head").code()).isEqualTo(ExitCode.DONE);
    assertThat(onUrl("downgrade").code()).isEqualTo(ExitCode.DATA_LOSS);
    assertThat(onUrl("upgrade", "9").code()).isEqualTo(ExitCode.USAGE);
    assertThat(onUrl("drift").code()).isEqualTo(ExitCode.DONE);
    assertThat(onUrl("adopt").code()).isEqualTo(ExitCode.FAILED);
    assertThat(onUrl("downgrade", "-1", "--allow-data-loss").code()).isEqualTo(ExitCode.DONE);
    assertThat(onUrl("stamp", "3").code()).isEqualTo(ExitCode.DONE);
    assertThat(onUrl("drift").code()).isEqualTo(ExitCode.NOT_AS_EXPECTED);
    assertThat(onUrl("stamp", "2").code()).isEqualTo(ExitCode.DONE);
    assertThat(onUrl("current").out()).contains("revision 2");
  }

  @Test
  void besideANewerVersionAnOlderOneGoesOnIfThatIsAllowed() throws IOException, SQLException {
    onUrl("upgrade");
    try (Connection connection = DriverManager.getConnection(url, "sa", "");
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          insert into "flyway_schema_history"
          select 9, '4', 'newer', 'JDBC', 'V0004__newer', 7, 'SA', "installed_on", 1, true
          from "flyway_schema_history" where "version" = '3'""");
    }

    Shell.Said refused = onUrl("upgrade");
    assertThat(refused.code()).isEqualTo(ExitCode.FAILED);
    assertThat(refused.err()).contains("to revision 4", "--allow-newer", "Nothing was done");
    assertThat(onUrl("upgrade", "--allow-newer").out())
        .contains("nothing to do, the database is at revision 4");
    assertThat(
            shell
                .with("WAYMARK_ALLOW_NEWER", "true")
                .run("upgrade", "--url", url, "--user", "sa")
                .code())
        .isEqualTo(ExitCode.DONE);
    assertThat(shell.with("WAYMARK_ALLOW_NEWER", "yes").run("upgrade", "--url", url).err())
        .contains("allow-newer is true or false, and not 'yes'");
  }

  @Test
  void jsonIsJson() throws JsonParserException {
    onUrl("upgrade", "2", "--quiet");

    JsonObject current = JsonParser.object().from(onUrl("current", "--json").out());
    assertThat(current.getString("version")).isEqualTo("2");
    assertThat(current.getArray("pending").getObject(0).getString("description"))
        .isEqualTo("orders");
    JsonObject plan = JsonParser.object().from(onUrl("plan", "--json").out());
    assertThat(plan.getObject("server").getString("dialect")).isEqualTo("h2");
    Shell.Said up = onUrl("upgrade", "--json");
    assertThat(up.err()).isEmpty();
    assertThat(JsonParser.object().from(up.out()).getArray("ran")).hasSize(1);
    Shell.Said down = onUrl("downgrade", "--json");
    assertThat(down.code()).isEqualTo(ExitCode.DATA_LOSS);
    assertThat(JsonParser.object().from(down.out()).getString("error")).contains("rows of orders");
    assertThat(JsonParser.array().from(onUrl("history", "--json").out())).hasSize(3);
    assertThat(JsonParser.object().from(onUrl("show", "2", "--json").out()).getArray("losses"))
        .containsExactly("the values of customers.bio");
  }

  @Test
  void aScriptNeedsNoDatabaseButItsDialect() {
    assertThat(shell.run("upgrade", "--sql").err()).contains("--dialect postgresql");
    assertThat(shell.run("upgrade", "--sql", "--url", "jdbc:mariadb://nowhere/db").out())
        .contains("`flyway_schema_history`");
    assertThat(shell.run("upgrade", "--sql", "--dialect", "oracle").err())
        .contains("no dialect named oracle", "postgresql");
    assertThat(shell.run("upgrade", "3:1", "--sql", "--dialect", "h2").err())
        .contains("it goes down");
    assertThat(shell.run("downgrade", "1:3", "--sql", "--dialect", "h2").err())
        .contains("it goes up");
  }

  @Test
  void theProcessEndsWithTheExitCode() throws IOException, InterruptedException {
    Path out = folder.resolve("out.txt");
    List<String> services = new ArrayList<>(ClassPath.entries());
    services.add(Path.of("src/test/resources/services/one").toAbsolutePath().toString());
    Process process =
        ClassPath.java(services, Main.class, "check", "--url", "jdbc:h2:./shop")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();

    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(out).content().contains("pending: revision 1 customers is not applied");
    assertThat(process.exitValue()).isEqualTo(ExitCode.NOT_AS_EXPECTED);
  }

  @Test
  void withoutPicocliTheErrorNamesIt() throws Exception {
    assertThat(saidWithout("picocli", Current.class))
        .contains("1 The command line needs picocli", "info.picocli");
  }

  @Test
  void withoutTheDriverTheErrorNamesIt() throws Exception {
    assertThat(saidWithout("/org/postgresql/postgresql/", Current.class))
        .contains("1 Cannot connect to jdbc:postgresql://localhost/shop")
        .contains("org.postgresql:postgresql and org.flywaydb:flyway-database-postgresql are on");
  }

  private static String saidWithout(String artifact, Class<?> command) throws Exception {
    try (URLClassLoader loader = ClassPath.without(artifact)) {
      return loader.loadClass(command.getName()).getConstructor().newInstance().toString();
    }
  }

  /** Is loaded a second time, with something missing on the class path. */
  public static final class Current {
    @Override
    public String toString() {
      Shell.Said said =
          new Shell(Path.of("")).run("current", "--url", "jdbc:postgresql://localhost/shop");
      return said.code() + " " + said.err();
    }
  }
}
