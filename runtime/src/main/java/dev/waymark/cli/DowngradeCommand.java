package dev.waymark.cli;

import dev.waymark.Waymark;
import dev.waymark.database.WaymarkException;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "downgrade", description = "Takes revisions back, by default the newest one.")
final class DowngradeCommand extends WaymarkCommand {
  @Parameters(
      arity = "0..1",
      paramLabel = "<target>",
      defaultValue = "~1",
      showDefaultValue = Help.Visibility.NEVER,
      description = "base, a version or its beginning, -2; with --sql a range 4:2")
  String target = "~1";

  @Option(
      names = "--allow-data-loss",
      description = "also if it drops tables or columns, or deletes rows")
  boolean allowDataLoss;

  @Option(
      names = "--sql",
      description = "print the script to run by hand; the database is not touched")
  boolean sql;

  @Option(
      names = "--dialect",
      paramLabel = "<name>",
      description = "with --sql: h2, postgresql, mariadb, mysql or sqlite; else that of the url")
  Optional<String> dialect = Optional.empty();

  @Option(names = "--dry-run", description = "print the SQL that would be run; only reads")
  boolean dryRun;

  @Option(
      names = {"-q", "--quiet"},
      description = "no progress")
  boolean quiet;

  DowngradeCommand(Surroundings here) {
    super(here);
  }

  @Override
  public Integer call() {
    if (sql) {
      here().out().print(offline().downgradeScript(dialect(dialect), range()));
      here().out().flush();
      return ExitCode.DONE;
    }
    Waymark waymark = waymark();
    if (dryRun) {
      print(waymark.dryDowngradeTo(target(target)));
      return ExitCode.DONE;
    }
    Waymark watched = watched(waymark, quiet);
    print((allowDataLoss ? watched.allowDataLoss() : watched).downgradeTo(target(target)));
    return ExitCode.DONE;
  }

  private String range() {
    if (target.indexOf(':') < 0) {
      throw new WaymarkException(
          "A script does not know where the database is: write a range, as in downgrade --sql 4:2.");
    }
    return target;
  }
}
