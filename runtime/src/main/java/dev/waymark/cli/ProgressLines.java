package dev.waymark.cli;

import dev.waymark.migration.MigrationName;
import dev.waymark.run.Applied;
import dev.waymark.run.RunListener;
import java.io.PrintWriter;

/** Shows what is being done: on a terminal in one line that changes, elsewhere in lines. */
final class ProgressLines implements RunListener {
  private static final String ERASE = "\r\u001b[2K";

  /** A line that is broken cannot be erased. */
  private static final int LONGEST = 80;

  private final PrintWriter out;
  private final boolean terminal;
  private String revision = "";
  private String operation = "";

  ProgressLines(PrintWriter out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  @Override
  public void waits(String what) {
    out.println(what);
  }

  @Override
  public void revisionBegins(MigrationName name, int number, int of) {
    revision = "[" + number + "/" + of + "] " + name;
    operation = "";
    if (!terminal) {
      out.println(revision);
    }
  }

  @Override
  public void stepBegins(MigrationName name, String began, int number, int of) {
    String line = began.lines().findFirst().orElse("");
    String shown = line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    if (terminal) {
      out.print(ERASE + revision + ": statement " + number + " of " + of + ", " + shown);
      out.flush();
    } else if (!began.equals(operation)) {
      out.println("  " + shown);
    }
    operation = began;
  }

  @Override
  public void revisionEnds(Applied applied) {
    out.println(
        (terminal ? ERASE + revision : "  done") + " in " + applied.duration().toMillis() + " ms");
  }
}
