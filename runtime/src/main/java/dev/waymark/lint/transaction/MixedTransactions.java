package dev.waymark.lint.transaction;

import dev.waymark.lint.rule.Change;
import dev.waymark.lint.rule.Finding;
import dev.waymark.lint.rule.Product;
import dev.waymark.lint.rule.Rule;
import dev.waymark.lint.rule.Severity;
import dev.waymark.lint.rule.Sketch;
import dev.waymark.lint.rule.SqlWords;
import dev.waymark.lint.rule.Where;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Statements that refuse to run in a transaction, beside steps that ought to run in one. */
final class MixedTransactions extends Rule {
  private static final Pattern ALONE =
      SqlWords.pattern(
          "(?:(?:index|reindex|detach partition)\\b[^;]* concurrently|vacuum|create database"
              + "|drop database|create tablespace|drop tablespace|alter system)\\b");

  MixedTransactions() {
    super("TX101", Severity.ERROR, Product.POSTGRESQL, Product.SQLITE);
  }

  @Override
  public Stream<Finding> check(Change change) {
    if (change.inTransaction() || change.steps().size() < 2) {
      return Stream.empty();
    }
    return Stream.of(Product.POSTGRESQL, Product.SQLITE)
        .filter(change.servers().products()::contains)
        .flatMap(change::sql)
        .filter(sql -> ALONE.matcher(sql).find())
        .distinct()
        .map(this::finding);
  }

  private Finding finding(String sql) {
    return finding(
        Where.revision(),
        "The revision runs outside of a transaction for the sake of one statement ("
            + sql.strip()
            + "), so a failure in it leaves the other steps half done.",
        new Sketch()
            .comment("in a revision of its own, the only one with inTransaction() returning false:")
            .step("up.sql(" + Sketch.text(sql.strip()) + ")")
            .comment("the other steps in a revision before or after it")
            .fix());
  }
}
