package dev.waymark.lint.constraints;

import dev.waymark.lint.rule.Rule;
import java.util.List;

/** The rules about keys that go. */
public final class ConstraintRules {
  private ConstraintRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(new DroppedForeignKey(), new DroppedPrimaryKey());
  }
}
