package dev.waymark.processor;

import dev.waymark.processor.compiler.CompilationEnd;
import dev.waymark.processor.compiler.Reporter;
import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.diagnostic.Diagnostic;
import dev.waymark.processor.diagnostic.Diagnostic.Severity;
import dev.waymark.processor.diagnostic.Origin;
import java.util.Set;

/**
 * Says at the end that something is unknown, where the compiler finds nothing wrong with that. What
 * the sources do not know is an error of the compiler, and then the compilation does not get to its
 * end. What class files do not know, the compiler does not mind.
 */
final class Incomplete implements CompilationEnd.Ending {
  private final Reporter reporter;
  private final Diagnostic diagnostic;

  Incomplete(Reporter reporter, Origin origin, Set<String> unknown) {
    this.reporter = reporter;
    this.diagnostic =
        new Diagnostic(
            Code.US109,
            Severity.ERROR,
            origin,
            "Entities, or classes that they are made of, refer to what is not on the class path: "
                + String.join(", ", unknown)
                + ". Nothing is written, because the tables would be wrong. Add the library that"
                + " has it.");
  }

  @Override
  public boolean needsClasses() {
    return true;
  }

  @Override
  public void compiled() {
    reporter.report(diagnostic);
  }

  @Override
  public void compiledMore(Set<String> classes) {
    reporter.report(diagnostic);
  }

  @Override
  public void overwritten(Set<String> classes) {
    reporter.report(diagnostic);
  }

  @Override
  public void stopped() {
    // The compiler has said it.
  }
}
