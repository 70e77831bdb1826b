package dev.waymark.processor.compiler;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The options of the processor, given to the compiler as {@code -Awaymark.mode=check}.
 *
 * @param check whether nothing is written and every difference is an error; for CI, and where the
 *     end of the compilation cannot be seen
 * @param proves whether the migrations are replayed even where nothing is to be generated; asked
 *     for with check mode, and too slow for each build of an IDE
 * @param toWrite what to do so that something is written, as the beginning of a sentence
 * @param driftIsError whether a model without its revision stops the compilation
 * @param sources the source directory of the migrations, where it cannot be found
 * @param unknown what was given and is not understood
 */
public record Options(
    boolean check,
    boolean proves,
    String toWrite,
    boolean driftIsError,
    Optional<Path> sources,
    Set<String> unknown) {
  static final String MODE = "waymark.mode";
  static final String DRIFT = "waymark.drift";
  public static final String SOURCES = "waymark.sources";
  public static final Set<String> NAMES = Set.of(MODE, DRIFT, SOURCES);

  public static Options of(Map<String, String> given) {
    String mode = given.getOrDefault(MODE, "write");
    String drift = given.getOrDefault(DRIFT, "error");
    Set<String> unknown = new java.util.TreeSet<>();
    if (!Set.of("write", "check").contains(mode)) {
      unknown.add("-A" + MODE + "=" + mode + " (write or check)");
    }
    if (!Set.of("error", "warn").contains(drift)) {
      unknown.add("-A" + DRIFT + "=" + drift + " (error or warn)");
    }
    return new Options(
        mode.equals("check"),
        mode.equals("check"),
        "Compile without -A" + MODE + "=check",
        !drift.equals("warn"),
        Optional.ofNullable(given.get(SOURCES)).map(Path::of),
        unknown);
  }

  /**
   * The same for a compiler that does not say when it is done, and how it went. It must not write,
   * because what it compiles may be wrong.
   */
  public Options unobserved() {
    return new Options(
        true,
        false,
        "This compiler does not tell a processor whether it succeeds, so nothing is written here:"
            + " compile with javac, as Maven and Gradle do",
        driftIsError,
        sources,
        unknown);
  }
}
