package dev.waymark.cli;

import dev.waymark.Offline;
import dev.waymark.Waymark;
import dev.waymark.WaymarkConfiguration;
import dev.waymark.database.WaymarkException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Option;

/** What the commands share: where the database is, which migrations are for it, how to print. */
abstract class WaymarkCommand implements Callable<Integer> {
  /** What stands for the minus of a target. */
  static final String BACK = "~";

  private final Surroundings here;

  @Option(
      names = "--url",
      paramLabel = "<jdbc-url>",
      description = "the database; else WAYMARK_URL, else url in waymark.properties")
  Optional<String> url = Optional.empty();

  @Option(
      names = "--user",
      paramLabel = "<name>",
      description = "the user; else WAYMARK_USER, else user in waymark.properties")
  Optional<String> user = Optional.empty();

  @Option(
      names = {"-W", "--ask-password"},
      description =
          "ask for the password; else WAYMARK_PASSWORD, else password in waymark.properties")
  boolean askPassword;

  @Option(
      names = "--env",
      paramLabel = "<profile>",
      description = "also read waymark-<profile>.properties, and the keys <profile>.url, ...")
  Optional<String> profile = Optional.empty();

  @Option(
      names = "--config",
      paramLabel = "<file>",
      description = "read this file instead of waymark.properties")
  Optional<Path> config = Optional.empty();

  @Option(
      names = "--package",
      paramLabel = "<name>",
      description = "the package of the migrations, where there are several")
  Optional<String> chosenPackage = Optional.empty();

  @Option(
      names = "--schema",
      paramLabel = "<name>",
      description = "the schema of the tables and the history; else that of the connection")
  Optional<String> schema = Optional.empty();

  @Option(
      names = "--history-table",
      paramLabel = "<name>",
      description = "the history table; else flyway_schema_history")
  Optional<String> historyTable = Optional.empty();

  @Option(
      names = "--allow-newer",
      description = "go on if a newer version of the application has upgraded the database")
  boolean allowNewer;

  @Option(names = "--json", description = "print the result as JSON")
  boolean json;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "show this help")
  boolean help;

  WaymarkCommand(Surroundings here) {
    this.here = here;
  }

  final Surroundings here() {
    return here;
  }

  /** The target as it was written. */
  static String target(String argument) {
    return argument.startsWith(BACK) ? "-" + argument.substring(BACK.length()) : argument;
  }

  /** The same, which shows what it does while it does it. */
  final Waymark watched(Waymark waymark, boolean quiet) {
    return quiet || json
        ? waymark
        : waymark.listener(new ProgressLines(here.err(), here.terminal()));
  }

  /** Prints a result. */
  final void print(Object result) {
    here.out().println(json ? Json.of(result) : result.toString());
  }

  final void printError(String message) {
    if (json) {
      here.out().println(Json.of(Map.of("error", message)));
    } else {
      here.err().println(message);
    }
  }

  /** The migrations with their database, which is not touched yet. */
  final Waymark waymark() {
    ConnectionFile file = file();
    String address = address(file).orElseThrow(WaymarkCommand::noDatabase);
    Optional<String> password = askPassword ? askedPassword() : file.find("password");
    return configuration(file)
        .dataSource(address, user.or(() -> file.find("user")).orElse(null), password.orElse(null))
        .load();
  }

  /** The migrations alone. */
  final Offline offline() {
    return configuration(file()).offline();
  }

  /** The dialect, said or that of the address. */
  final String dialect(Optional<String> said) {
    return said.or(() -> address(file()).flatMap(WaymarkCommand::dialectOf))
        .orElseThrow(
            () ->
                new WaymarkException(
                    "For which database? Add --dialect postgresql, or h2, mariadb, mysql, sqlite."));
  }

  private ConnectionFile file() {
    return ConnectionFile.read(here, config, profile);
  }

  private Optional<String> address(ConnectionFile file) {
    return url.or(() -> file.find("url"));
  }

  private static Optional<String> dialectOf(String address) {
    String[] parts = address.split(":", 3);
    return parts.length == 3 && parts[0].equals("jdbc") ? Optional.of(parts[1]) : Optional.empty();
  }

  private WaymarkConfiguration configuration(ConnectionFile file) {
    WaymarkConfiguration configuration = Waymark.configure().classLoader(here.classLoader());
    chosenPackage.or(() -> file.find("package")).ifPresent(configuration::migrationsIn);
    schema.or(() -> file.find("schema")).ifPresent(configuration::defaultSchema);
    historyTable.or(() -> file.find("history-table")).ifPresent(configuration::historyTable);
    configuration.allowNewerDatabase(allowNewer || file.says("allow-newer"));
    return configuration;
  }

  private Optional<String> askedPassword() {
    Optional<String> answer = here.prompt().ask("Password");
    if (answer.isEmpty()) {
      throw new WaymarkException(
          "There is no terminal to ask for the password on. Set WAYMARK_PASSWORD, or password in"
              + " waymark.properties.");
    }
    return answer;
  }

  private static WaymarkException noDatabase() {
    return new WaymarkException(
        "No database was named. Add --url jdbc:..., set WAYMARK_URL, or write url=jdbc:... into"
            + " waymark.properties.");
  }
}
