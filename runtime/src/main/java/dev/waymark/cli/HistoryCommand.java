package dev.waymark.cli;

import dev.waymark.Waymark;
import dev.waymark.command.History;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "history", description = "Tells what was done to the database, the oldest first.")
final class HistoryCommand extends WaymarkCommand {
  @Parameters(arity = "0..1", paramLabel = "<range>", description = "only these revisions: 2:4")
  Optional<String> range = Optional.empty();

  @Option(
      names = {"-v", "--verbose"},
      description = "also the classes and checksums")
  boolean verbose;

  HistoryCommand(Surroundings here) {
    super(here);
  }

  @Override
  public Integer call() {
    Waymark waymark = waymark();
    List<History.Entry> entries = range.map(waymark::history).orElseGet(waymark::history);
    if (json) {
      print(entries);
    } else if (entries.isEmpty()) {
      print("nothing was done yet");
    } else {
      entries.forEach(entry -> here().out().println(verbose ? entry.details() : entry));
    }
    return ExitCode.DONE;
  }
}
