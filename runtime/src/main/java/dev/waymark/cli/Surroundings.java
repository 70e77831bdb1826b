package dev.waymark.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What the command line finds around it.
 *
 * @param out where results go
 * @param err where progress and errors go
 * @param variables the environment variables
 * @param directory where relative paths begin
 * @param terminal whether somebody looks on
 * @param prompt asks for the password
 * @param classLoader by which migrations and drivers are found
 */
record Surroundings(
    PrintWriter out,
    PrintWriter err,
    Map<String, String> variables,
    Path directory,
    boolean terminal,
    Prompt prompt,
    ClassLoader classLoader) {

  /** Asks somebody for a secret. */
  interface Prompt {
    /** The secret; nothing if nobody is there to be asked. */
    Optional<String> ask(String question);
  }
}
