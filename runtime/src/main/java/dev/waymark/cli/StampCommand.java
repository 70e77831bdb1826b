package dev.waymark.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "stamp",
    description = "Writes into the history that the database is at a revision; runs nothing.")
final class StampCommand extends WaymarkCommand {
  @Parameters(
      paramLabel = "<target>",
      description = "head, base, a version or its beginning, +2, -1")
  String target = "";

  StampCommand(Surroundings here) {
    super(here);
  }

  @Override
  public Integer call() {
    print(waymark().stamp(target(target)));
    return ExitCode.DONE;
  }
}
