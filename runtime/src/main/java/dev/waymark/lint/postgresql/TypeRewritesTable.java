package dev.waymark.lint.postgresql;

import dev.waymark.lint.rule.Change;
import dev.waymark.lint.rule.Expansion;
import dev.waymark.lint.rule.Finding;
import dev.waymark.lint.rule.Product;
import dev.waymark.lint.rule.Rule;
import dev.waymark.lint.rule.Severity;
import dev.waymark.lint.rule.Where;
import dev.waymark.operation.AlterColumn;
import java.util.stream.Stream;

/** A change of a type for which PostgreSQL writes the whole table anew. */
final class TypeRewritesTable extends Rule {

  TypeRewritesTable() {
    super("PG301", Severity.ERROR, Product.POSTGRESQL);
  }

  @Override
  public Stream<Finding> check(Change change) {
    return change
        .steps(AlterColumn.class)
        .filter(step -> !step.isNew(step.operation().table()) && rewrites(step.operation()))
        .map(step -> finding(step.operation()));
  }

  private static boolean rewrites(AlterColumn op) {
    return op.using().isPresent() || !StoredType.stays(op.from().type(), op.to().type());
  }

  private Finding finding(AlterColumn op) {
    return finding(
        Where.column(op.table(), op.column()),
        "To make "
            + op.to().type()
            + " of "
            + op.from().type()
            + ", PostgreSQL writes all rows of "
            + op.table()
            + " and its indexes anew, under an ACCESS EXCLUSIVE lock that keeps everybody from"
            + " reading.",
        Expansion.of(op));
  }
}
