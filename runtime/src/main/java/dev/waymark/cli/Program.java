package dev.waymark.cli;

import dev.waymark.command.DataLossException;
import dev.waymark.command.TargetException;
import dev.waymark.database.Passwords;
import dev.waymark.database.WaymarkException;
import dev.waymark.dialect.DialectException;
import dev.waymark.schema.SchemaException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** All the commands. */
@Command(
    name = "waymark",
    description = "Migrates a database.",
    synopsisSubcommandLabel = "<command>",
    mixinStandardHelpOptions = true,
    subcommands = CommandLine.HelpCommand.class)
final class Program {
  private static final Pattern STEPS_BACK = Pattern.compile("-\\d+");

  /** Held, because a logger that nobody holds forgets its level. */
  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  private Program() {}

  static int run(Surroundings here, String... arguments) {
    // Flyway's own lines would stand between ours; after a downgrade, one even warns of what was
    // asked.
    FLYWAY.setLevel(Level.SEVERE);
    CommandLine line = new CommandLine(new Program());
    for (WaymarkCommand command : commands(here)) {
      line.addSubcommand(command);
    }
    line.setOut(here.out())
        .setErr(here.err())
        .setExecutionExceptionHandler((e, of, parsed) -> failed(e, of.getCommand()));
    if (arguments.length == 0) {
      line.usage(here.err());
      return ExitCode.USAGE;
    }
    return line.execute(Stream.of(arguments).map(Program::targetNotOption).toArray(String[]::new));
  }

  private static List<WaymarkCommand> commands(Surroundings here) {
    return List.of(
        new UpgradeCommand(here),
        new DowngradeCommand(here),
        new CurrentCommand(here),
        new HistoryCommand(here),
        new HeadsCommand(here),
        new ShowCommand(here),
        new PlanCommand(here),
        new CheckCommand(here),
        new DriftCommand(here),
        new AdoptCommand(here),
        new StampCommand(here),
        new RepairCommand(here));
  }

  /** Picocli would take -1 for an option. */
  private static String targetNotOption(String argument) {
    return STEPS_BACK.matcher(argument).matches()
        ? WaymarkCommand.BACK + argument.substring(1)
        : argument;
  }

  private static int failed(Exception failure, WaymarkCommand command) throws Exception {
    boolean expected =
        failure instanceof WaymarkException
            || failure instanceof DialectException
            || failure instanceof SchemaException;
    if (!expected) {
      throw failure;
    }
    command.printError(Passwords.hidden(failure.getMessage()));
    if (failure instanceof DataLossException) {
      return ExitCode.DATA_LOSS;
    }
    return failure instanceof TargetException ? ExitCode.USAGE : ExitCode.FAILED;
  }
}
