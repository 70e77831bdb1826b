package dev.waymark.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "plan",
    description = "Says what an upgrade will do on this server, and to how many rows.")
final class PlanCommand extends WaymarkCommand {
  @Parameters(
      arity = "0..1",
      paramLabel = "<target>",
      defaultValue = "head",
      description = "head, a version or its beginning, +2")
  String target = "head";

  PlanCommand(Surroundings here) {
    super(here);
  }

  @Override
  public Integer call() {
    print(waymark().plan(target(target)));
    return ExitCode.DONE;
  }
}
