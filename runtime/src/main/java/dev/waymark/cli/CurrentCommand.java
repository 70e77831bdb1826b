package dev.waymark.cli;

import dev.waymark.Waymark;
import dev.waymark.command.Current;
import dev.waymark.command.History;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "current", description = "Says where the database is, and what is pending.")
final class CurrentCommand extends WaymarkCommand {
  @Option(
      names = {"-v", "--verbose"},
      description = "also the server, and how the database came there")
  boolean verbose;

  @Option(names = "--check-head", description = "end with 3 if something is pending or half done")
  boolean checkHead;

  CurrentCommand(Surroundings here) {
    super(here);
  }

  @Override
  public Integer call() {
    Waymark waymark = waymark();
    Current.Result current = waymark.current();
    print(current);
    if (verbose && !json) {
      here().out().println("  on " + waymark.server());
      waymark.history().stream()
          .filter(History.Entry::current)
          .forEach(entry -> here().out().println(entry.details()));
    }
    return checkHead && !current.isHead() ? ExitCode.NOT_AS_EXPECTED : ExitCode.DONE;
  }
}
