package dev.waymark.lint.sqlite;

import dev.waymark.lint.rule.Rule;
import java.util.List;

/** The rules of SQLite. */
public final class SqliteRules {
  private SqliteRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(new RequiredWithoutDefault());
  }
}
