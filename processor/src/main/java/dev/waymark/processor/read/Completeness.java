package dev.waymark.processor.read;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which of the things read so far the compiler did not know. */
final class Completeness {
  private final Set<String> unknown = new TreeSet<>();

  /**
   * Something was not known: a type of kind ERROR, or a value that could not be evaluated.
   *
   * @param what its name, or where it is
   */
  void broken(String what) {
    unknown.add(what);
  }

  /** The names, sorted. */
  List<String> unknown() {
    return List.copyOf(unknown);
  }
}
