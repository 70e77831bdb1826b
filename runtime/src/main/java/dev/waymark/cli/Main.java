package dev.waymark.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** The command line. */
public final class Main {
  private Main() {}

  /**
   * Runs a command and ends the process with its exit code.
   *
   * @param arguments the command, its options and its target
   */
  public static void main(String[] arguments) {
    Optional<Console> terminal = Terminal.find();
    ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
    Surroundings here =
        new Surroundings(
            new PrintWriter(System.out, true, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8),
            System.getenv(),
            Path.of(""),
            terminal.isPresent(),
            question -> terminal.map(console -> answer(console, question)),
            ofThread != null ? ofThread : Main.class.getClassLoader());
    System.exit(run(here, arguments));
  }

  static int run(Surroundings here, String... arguments) {
    try {
      return Program.run(here, arguments);
    } catch (NoClassDefFoundError e) {
      if (!String.valueOf(e.getMessage()).startsWith("picocli/")) {
        throw e;
      }
      here.err()
          .println(
              "The command line needs picocli, which is not on the class path: add the dependency"
                  + " info.picocli:picocli, 4.7 or newer.");
      return ExitCode.FAILED;
    }
  }

  private static String answer(Console console, String question) {
    char[] answer = console.readPassword("%s: ", question);
    return answer == null ? "" : new String(answer);
  }
}
