package dev.waymark.lint.destructive;

import dev.waymark.lint.rule.Rule;
import java.util.List;

/** The rules about what is lost. */
public final class DestructiveRules {
  private DestructiveRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(new DroppedDatabaseSchema(), new IrreversibleUpgrade());
  }
}
