package dev.waymark.cli;

import dev.waymark.Waymark;
import dev.waymark.database.WaymarkException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "upgrade", description = "Applies pending revisions.")
final class UpgradeCommand extends WaymarkCommand {
  @Parameters(
      arity = "0..1",
      paramLabel = "<target>",
      defaultValue = "head",
      description = "head, a version or its beginning, +2; with --sql also a range 2:4")
  String target = "head";

  @Option(
      names = "--sql",
      description = "print the script to run by hand; the database is not touched")
  boolean sql;

  @Option(
      names = "--dialect",
      paramLabel = "<name>",
      description = "with --sql: h2, postgresql, mariadb, mysql or sqlite; else that of the url")
  Optional<String> dialect = Optional.empty();

  @Option(
      names = "--from-database",
      description = "with --sql: for the database as it is; only reads")
  boolean fromDatabase;

  @Option(
      names = "--late",
      paramLabel = "<version>",
      split = ",",
      description = "with --sql 4:6: a revision below 4 that the database lacks")
  List<String> late = List.of();

  @Option(names = "--dry-run", description = "print the SQL that would be run; only reads")
  boolean dryRun;

  @Option(
      names = {"-q", "--quiet"},
      description = "no progress")
  boolean quiet;

  UpgradeCommand(Surroundings here) {
    super(here);
  }

  @Override
  public Integer call() {
    expectFitting();
    if (sql) {
      here().out().print(script());
      here().out().flush();
      return ExitCode.DONE;
    }
    Waymark waymark = waymark();
    if (dryRun) {
      print(waymark.dryUpgradeTo(target(target)));
      return ExitCode.DONE;
    }
    print(watched(waymark, quiet).upgradeTo(target(target)));
    return ExitCode.DONE;
  }

  private String script() {
    return fromDatabase
        ? waymark().upgradeScript(target(target))
        : offline().upgradeScript(dialect(dialect), target(target), late);
  }

  private void expectFitting() {
    if (!sql && (fromDatabase || !late.isEmpty())) {
      throw new WaymarkException("--from-database and --late are about a script: add --sql.");
    }
    if (fromDatabase && (dialect.isPresent() || !late.isEmpty())) {
      throw new WaymarkException(
          "With --from-database, the database says what it is and what it lacks: leave out"
              + " --dialect and --late.");
    }
  }
}
