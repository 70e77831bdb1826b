package dev.waymark.lock;

import dev.waymark.ClassPath;
import dev.waymark.Waymark;
import dev.waymark.command.Transition;
import dev.waymark.flyway.Shop;
import dev.waymark.run.CountedCalls;
import dev.waymark.run.RunListener;
import dev.waymark.step.Direction;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A process of its own that migrates one database after the other, as it is told by its input: a
 * start of the JVM takes longer than everything else.
 */
final class MigratingProcess implements AutoCloseable {
  private final Process process;
  private final Writer input;
  private final BufferedReader output;

  private MigratingProcess(Process process) {
    this.process = process;
    this.input = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8);
    this.output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /**
   * What a process did.
   *
   * @param ran how many revisions
   * @param waits how often it said that it waits
   * @param failure what it failed with; {@code null} as a word, if it did not
   */
  record Outcome(int ran, int waits, String failure) {

    boolean hasFailed() {
      return !failure.equals("null");
    }
  }

  static MigratingProcess start() throws IOException {
    return new MigratingProcess(
        ClassPath.java(MigratingProcess.class).redirectError(Redirect.DISCARD).start());
  }

  /** Tells it to migrate; it begins at once. */
  void begin(Direction direction, String url) throws IOException {
    input.write(direction + " " + url + "\n");
    input.flush();
  }

  /** Waits until it is done. */
  Outcome end() throws IOException {
    String line = output.readLine();
    if (line == null) {
      throw new IOException("the process is gone");
    }
    String[] parts = line.split(" ", 3);
    return new Outcome(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), parts[2]);
  }

  @Override
  public void close() throws IOException {
    input.close();
    process.destroy();
  }

  /** Reads a direction and an address from each line. */
  public static void main(String[] arguments) throws IOException {
    Locale.setDefault(Locale.ROOT);
    BufferedReader commands =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    PrintWriter answers = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    String command;
    while ((command = commands.readLine()) != null) {
      String[] parts = command.split(" ", 2);
      answers.println(run(Direction.valueOf(parts[0]), parts[1]));
    }
  }

  private static String run(Direction direction, String url) {
    int[] waits = {0};
    RunListener listener =
        new RunListener() {
          @Override
          public void waits(String what) {
            waits[0]++;
          }
        };
    Waymark waymark =
        Waymark.configure()
            .dataSource(CountedCalls.source(url))
            .migrations(Shop.migrations())
            .load()
            .listener(listener);
    int ran = 0;
    String failure = "null";
    try {
      Transition transition =
          direction == Direction.UP ? waymark.upgrade() : waymark.allowDataLoss().downgradeTo("1");
      ran = transition.ran().size();
    } catch (RuntimeException e) {
      failure = e.toString().replace('\n', ' ');
    }
    return ran + " " + waits[0] + " " + failure;
  }
}
