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

/** A value that is added to a PostgreSQL enum type inside of a transaction. */
final class EnumValueInTransaction extends Rule {
  private static final Pattern ADD_VALUE = SqlWords.pattern("alter type \\S+ add value\\b");

  /** The version from which it may stand in a transaction. */
  private static final String ALLOWED = "12";

  EnumValueInTransaction() {
    super("PG313", Severity.ERROR, Product.POSTGRESQL);
  }

  @Override
  public Stream<Finding> check(Change change) {
    boolean refused = change.servers().hasOlder(Product.POSTGRESQL, ALLOWED);
    return change
        .sql(Product.POSTGRESQL)
        .filter(
            sql -> change.inTransaction() && !change.isOnline() && ADD_VALUE.matcher(sql).find())
        .map(sql -> refused ? finding(REFUSED) : finding(UNUSABLE).asWarning());
  }

  private static final String REFUSED =
      "Before version 12, PostgreSQL refuses ALTER TYPE … ADD VALUE inside of a transaction.";

  private static final String UNUSABLE =
      "The value that ALTER TYPE … ADD VALUE adds cannot be used before the transaction is committed,"
          + " so no later step of the revision may write it.";

  private Finding finding(String message) {
    return finding(Where.revision(), message, Fix.withoutTransaction());
  }
}
