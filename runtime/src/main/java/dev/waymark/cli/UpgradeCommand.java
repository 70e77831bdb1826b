package dev.waymark.cli;

import dev.waymark.Waymark;
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
    if (sql) {
      here().out().print(offline().upgradeScript(dialect(dialect), target(target)));
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
}
