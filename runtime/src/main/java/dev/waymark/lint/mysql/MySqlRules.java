package dev.waymark.lint.mysql;

import dev.waymark.lint.rule.Rule;
import java.util.List;

/** The rules of MySQL and MariaDB. */
public final class MySqlRules {
  private MySqlRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(
        new ImplicitDefault(),
        new IgnoredReference(),
        new CopiedTable(),
        new EnumValueRemoved(),
        new EnumReordered(),
        new EnumValueInserted());
  }
}
