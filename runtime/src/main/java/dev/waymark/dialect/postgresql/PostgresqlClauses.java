package dev.waymark.dialect.postgresql;

import dev.waymark.dialect.Clauses;
import dev.waymark.dialect.Identifiers;
import dev.waymark.dialect.NullsOrder;
import dev.waymark.dialect.StandardTypes;
import dev.waymark.schema.Check;
import dev.waymark.schema.Column;
import dev.waymark.schema.Name;
import dev.waymark.schema.TypeKind;

/**
 * Clauses of PostgreSQL, where an enum is a text with a check. The check has the name that the
 * server would give it, so that it is found again whoever created the table.
 */
final class PostgresqlClauses extends Clauses {
  private static final Identifiers NAMES = PostgresqlDialect.WORDS.identifiers();

  PostgresqlClauses() {
    super(PostgresqlDialect.WORDS);
  }

  /** Names of collations are case-sensitive, and not words: {@code "C"}. */
  @Override
  protected String rules(String collation) {
    boolean isQuoted = collation.contains("\"");
    return isQuoted ? collation : '"' + collation + '"';
  }

  @Override
  protected NullsOrder nulls() {
    return NullsOrder.GREATEST;
  }

  @Override
  public String column(Column<?> column) {
    return super.column(column) + (isEnum(column) ? " " + enumCheck(column) : "");
  }

  static boolean isEnum(Column<?> column) {
    return column.spec().type().kind() == TypeKind.ENUM;
  }

  /** The check that the column has one of its constants. */
  static String enumCheck(Column<?> column) {
    return "constraint "
        + enumCheckName(column)
        + " check ("
        + NAMES.of(column.name())
        + " in ("
        + StandardTypes.constants(column.spec().type())
        + "))";
  }

  static String enumCheckName(Column<?> column) {
    return NAMES.ofMember(nameOfEnumCheck(column));
  }

  private static Name nameOfEnumCheck(Column<?> column) {
    Name table = column.table().name();
    String name = NAMES.fold(table) + "_" + NAMES.fold(column.name()) + "_check";
    boolean quoted = table.quoted() || column.name().quoted();
    return Name.of(quoted ? "`" + name + "`" : name);
  }

  /** The same check as one of its table. */
  static Check checkOf(Column<?> column) {
    String condition =
        column.name() + " in (" + StandardTypes.constants(column.spec().type()) + ")";
    return new Check(column.table(), nameOfEnumCheck(column), condition);
  }
}
