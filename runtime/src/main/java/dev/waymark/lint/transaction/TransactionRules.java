package dev.waymark.lint.transaction;

import dev.waymark.lint.rule.Rule;
import java.util.List;

/** The rules about transactions. */
public final class TransactionRules {
  private TransactionRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(new MixedTransactions());
  }
}
