package dev.waymark.cli;

import dev.waymark.command.Drift;
import picocli.CommandLine.Command;

@Command(
    name = "adopt",
    description =
        "Takes a database whose tables were made in another way as being at the baseline.")
final class AdoptCommand extends WaymarkCommand {

  AdoptCommand(Surroundings here) {
    super(here);
  }

  @Override
  public Integer call() {
    Drift.Result adopted = waymark().adopt();
    if (json) {
      print(adopted);
      return ExitCode.DONE;
    }
    here()
        .out()
        .println(
            "adopted at revision "
                + adopted.revision().orElseThrow()
                + (adopted.isEmpty() ? "" : "; otherwise than it, and without harm:"));
    adopted.lines().forEach(line -> here().out().println("  " + line));
    return ExitCode.DONE;
  }
}
