package dev.waymark.lint.data;

import dev.waymark.lint.rule.Rule;
import java.util.List;

/** The rules about rows that are there. */
public final class DataRules {
  private DataRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(
        new UniqueKeyOverRows(),
        new IndexBecomesUnique(),
        new ForeignKeyOverRows(),
        new OneValueUnderUniqueKey(),
        new UniqueOverOtherValues());
  }
}
