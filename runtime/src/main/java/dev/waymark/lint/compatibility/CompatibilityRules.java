package dev.waymark.lint.compatibility;

import dev.waymark.lint.rule.Rule;
import java.util.List;

/** The rules about code that still runs. */
public final class CompatibilityRules {
  private CompatibilityRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(new RenamedTable(), new RenamedColumn(), new RequiredColumn());
  }
}
