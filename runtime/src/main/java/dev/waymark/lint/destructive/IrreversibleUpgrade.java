package dev.waymark.lint.destructive;

import dev.waymark.lint.rule.Change;
import dev.waymark.lint.rule.Finding;
import dev.waymark.lint.rule.Rule;
import dev.waymark.lint.rule.Severity;
import dev.waymark.lint.rule.Sketch;
import dev.waymark.lint.rule.Where;
import dev.waymark.operation.Operation;
import dev.waymark.operation.Replay;
import dev.waymark.operation.RunCode;
import dev.waymark.schema.SchemaException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An upgrade that the downgrade does not take back, and does not say so. */
final class IrreversibleUpgrade extends Rule {

  IrreversibleUpgrade() {
    super("DS112", Severity.ERROR);
  }

  @Override
  public Stream<Finding> check(Change change) {
    return change
        .downgrade()
        .filter(down -> !refuses(down))
        .flatMap(down -> problem(change, down))
        .map(this::finding)
        .stream();
  }

  /** A downgrade of nothing but code is one that has been thought about. */
  private static boolean refuses(List<Operation> downgrade) {
    return downgrade.size() == 1 && downgrade.get(0) instanceof RunCode;
  }

  private static Optional<String> problem(Change change, List<Operation> downgrade) {
    if (downgrade.isEmpty() && !change.steps().isEmpty()) {
      return Optional.of("it has no steps");
    }
    try {
      boolean leadsBack = Replay.of(change.after(), downgrade).equals(change.before());
      return leadsBack ? Optional.empty() : Optional.of("the schema after it is another one");
    } catch (SchemaException e) {
      return Optional.ofNullable(e.getMessage());
    }
  }

  private Finding finding(String problem) {
    return finding(
        Where.revision(),
        "The downgrade does not take back what the upgrade does: " + problem + ".",
        new Sketch()
            .comment("if it cannot be taken back, let the downgrade say so")
            .step(
                """
                down.run("this revision cannot be taken back", connection -> {
                  throw new IllegalStateException("restore a backup instead");
                })""")
            .fix());
  }
}
