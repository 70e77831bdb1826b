package dev.waymark.cli;

import dev.waymark.command.Check;
import picocli.CommandLine.Command;

@Command(
    name = "check",
    description = "Looks whether the database is as the migrations say; ends with 3 if not.")
final class CheckCommand extends WaymarkCommand {

  CheckCommand(Surroundings here) {
    super(here);
  }

  @Override
  public Integer call() {
    Check.Result result = waymark().check();
    print(result);
    return result.isClean() ? ExitCode.DONE : ExitCode.NOT_AS_EXPECTED;
  }
}
