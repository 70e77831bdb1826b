package dev.waymark.lint.naming;

import dev.waymark.lint.rule.Rule;
import java.util.List;

/** The rules about names. */
public final class NamingRules {
  private NamingRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(new CollidingNames());
  }
}
