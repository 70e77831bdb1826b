package dev.waymark.processor.diagnostic;

import dev.waymark.processor.diagnostic.Diagnostic.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is to be said, each thing once, so that all errors of a model come together. */
public final class Diagnostics {
  private final Set<Diagnostic> collected = new LinkedHashSet<>();

  /** Reports an error: nothing will be generated. */
  public void error(Coded code, Origin origin, String message) {
    collected.add(new Diagnostic(code, Severity.ERROR, origin, message));
  }

  /** Reports a warning. */
  public void warning(Coded code, Origin origin, String message) {
    collected.add(new Diagnostic(code, Severity.WARNING, origin, message));
  }

  /** Reports something good to know. */
  public void note(Coded code, Origin origin, String message) {
    collected.add(new Diagnostic(code, Severity.NOTE, origin, message));
  }

  /** Whether an error was reported. */
  public boolean hasErrors() {
    return collected.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  /** Everything, in the order in which it was reported. */
  public List<Diagnostic> all() {
    return new ArrayList<>(collected);
  }
}
