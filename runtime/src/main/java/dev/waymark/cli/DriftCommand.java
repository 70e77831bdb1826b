package dev.waymark.cli;

import dev.waymark.Waymark;
import dev.waymark.command.Drift;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "drift",
    description = "Tells what was changed beside the migrations; ends with 3 if something was.")
final class DriftCommand extends WaymarkCommand {
  @Option(names = "--all", description = "also tables and sequences that no revision made")
  boolean all;

  DriftCommand(Surroundings here) {
    super(here);
  }

  @Override
  public Integer call() {
    Waymark waymark = waymark();
    Drift.Result result = all ? waymark.driftWithOtherTables() : waymark.drift();
    print(result);
    return result.isEmpty() ? ExitCode.DONE : ExitCode.NOT_AS_EXPECTED;
  }
}
