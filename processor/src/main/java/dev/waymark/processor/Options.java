package dev.waymark.processor;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The options of the processor, given to the compiler as {@code -Awaymark.mode=check}.
 *
 * @param check whether nothing is written and every difference is an error; for CI
 * @param driftIsError whether a model without its revision stops the compilation
 * @param sources the source directory of the migrations, where it cannot be found
 * @param unknown what was given and is not understood
 */
record Options(boolean check, boolean driftIsError, Optional<Path> sources, Set<String> unknown) {
  static final String MODE = "waymark.mode";
  static final String DRIFT = "waymark.drift";
  static final String SOURCES = "waymark.sources";
  static final Set<String> NAMES = Set.of(MODE, DRIFT, SOURCES);

  static Options of(Map<String, String> given) {
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
        !drift.equals("warn"),
        Optional.ofNullable(given.get(SOURCES)).map(Path::of),
        unknown);
  }
}
