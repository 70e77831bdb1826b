package dev.waymark.lint.postgresql;

import dev.waymark.lint.rule.Change;
import dev.waymark.lint.rule.Finding;
import dev.waymark.lint.rule.Fix;
import dev.waymark.lint.rule.Product;
import dev.waymark.lint.rule.Rule;
import dev.waymark.lint.rule.Severity;
import dev.waymark.lint.rule.SqlWords;
import dev.waymark.lint.rule.Where;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A statement with CONCURRENTLY in a revision that runs in a transaction. */
final class ConcurrentlyInTransaction extends Rule {
  private static final Pattern CONCURRENTLY =
      SqlWords.pattern("(?:index|reindex|detach partition)\\b[^;]* concurrently\\b");

  ConcurrentlyInTransaction() {
    super("PG103", Severity.ERROR, Product.POSTGRESQL);
  }

  @Override
  public Stream<Finding> check(Change change) {
    return change
        .sql(Product.POSTGRESQL)
        .filter(
            sql -> change.inTransaction() && !change.isOnline() && CONCURRENTLY.matcher(sql).find())
        .map(this::finding);
  }

  private Finding finding(String sql) {
    return finding(
        Where.revision(),
        "PostgreSQL refuses to run \"" + sql.strip() + "\" inside of a transaction.",
        Fix.withoutTransaction());
  }
}
