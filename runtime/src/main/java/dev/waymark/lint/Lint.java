package dev.waymark.lint;

import dev.waymark.lint.rule.Change;
import dev.waymark.lint.rule.Finding;
import dev.waymark.lint.rule.Servers;
import dev.waymark.operation.Operation;
import dev.waymark.schema.Schema;
import java.util.List;
import java.util.Optional;

/** Holds a revision against the rules. */
public final class Lint {
  private Lint() {}

  /**
   * What is to be said of the operations of an upgrade, which runs in a transaction.
   *
   * @param operations the operations
   * @param before the schema before them
   * @param servers the servers on which they run
   * @throws dev.waymark.schema.SchemaException if an operation does not fit the schema
   */
  public static List<Finding> of(
      List<? extends Operation> operations, Schema before, Servers servers) {
    return of(Change.of(operations, Optional.empty(), before, servers, true));
  }

  /** What is to be said of a revision: by code, each code in the order of the steps. */
  public static List<Finding> of(Change change) {
    return Rules.all().stream()
        .filter(rule -> rule.appliesTo(change.servers()))
        .flatMap(rule -> rule.check(change))
        .distinct()
        .toList();
  }
}
