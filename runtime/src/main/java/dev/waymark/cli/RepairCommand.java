package dev.waymark.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "repair", description = "Removes what a failed run has left in the history.")
final class RepairCommand extends WaymarkCommand {
  @Option(
      names = "--forget",
      description =
          "also forget which statements of a half done revision have run; right only if they have"
              + " been taken back by hand")
  boolean forget;

  RepairCommand(Surroundings here) {
    super(here);
  }

  @Override
  public Integer call() {
    print(waymark().repair(forget));
    return ExitCode.DONE;
  }
}
