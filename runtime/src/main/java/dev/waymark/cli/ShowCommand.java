package dev.waymark.cli;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "show",
    description = "Shows what a revision does in both directions; needs no database.")
final class ShowCommand extends WaymarkCommand {
  @Parameters(paramLabel = "<revision>", description = "head, a version or its beginning")
  String revision = "";

  @Option(
      names = "--dialect",
      paramLabel = "<name>",
      description = "show its SQL for h2, postgresql, mariadb, mysql or sqlite")
  Optional<String> dialect = Optional.empty();

  ShowCommand(Surroundings here) {
    super(here);
  }

  @Override
  public Integer call() {
    print(offline().show(target(revision), dialect));
    return ExitCode.DONE;
  }
}
