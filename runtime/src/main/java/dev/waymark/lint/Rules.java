package dev.waymark.lint;

import dev.waymark.lint.compatibility.CompatibilityRules;
import dev.waymark.lint.constraints.ConstraintRules;
import dev.waymark.lint.data.DataRules;
import dev.waymark.lint.destructive.DestructiveRules;
import dev.waymark.lint.mysql.MySqlRules;
import dev.waymark.lint.naming.NamingRules;
import dev.waymark.lint.postgresql.PostgresqlRules;
import dev.waymark.lint.rule.Rule;
import dev.waymark.lint.sqlite.SqliteRules;
import dev.waymark.lint.transaction.TransactionRules;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All rules, each code once. */
public final class Rules {
  private static final List<Rule> ALL =
      registered(
          Stream.of(
                  DestructiveRules.all(),
                  DataRules.all(),
                  CompatibilityRules.all(),
                  ConstraintRules.all(),
                  PostgresqlRules.all(),
                  MySqlRules.all(),
                  SqliteRules.all(),
                  TransactionRules.all(),
                  NamingRules.all())
              .flatMap(List::stream)
              .toList());

  private Rules() {}

  /** All of them, by code. */
  public static List<Rule> all() {
    return ALL;
  }

  /**
   * The rules by code.
   *
   * @throws IllegalArgumentException if two have one code
   */
  static List<Rule> registered(List<Rule> rules) {
    Map<String, Rule> byCode = new TreeMap<>();
    for (Rule rule : rules) {
      Rule other = byCode.putIfAbsent(rule.code(), rule);
      if (other != null) {
        throw new IllegalArgumentException(
            rule.code()
                + " is the code of "
                + other.getClass().getSimpleName()
                + " and of "
                + rule.getClass().getSimpleName());
      }
    }
    return byCode.values().stream().sorted(Comparator.comparing(Rule::code)).toList();
  }
}
