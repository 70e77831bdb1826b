package dev.waymark.dialect.sqlite;

import dev.waymark.dialect.Clauses;
import dev.waymark.dialect.StandardTypes;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.TypeKind;
import java.util.regex.Pattern;

/** Clauses of SQLite, where an enum is a text with a check. */
final class SqliteClauses extends Clauses {
  private static final Pattern CONSTANT =
      Pattern.compile(
          "[+-]?[0-9.]+(?:e[+-]?[0-9]+)?|'(?:[^']|'')*'|x'[0-9a-f]*'|true|false|null",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NOW =
      Pattern.compile("current_(?:date|time|timestamp)", Pattern.CASE_INSENSITIVE);

  SqliteClauses() {
    super(SqliteDialect.WORDS);
  }

  @Override
  public String column(Column<?> column) {
    boolean isEnum = column.spec().type().kind() == TypeKind.ENUM;
    return super.column(column) + (isEnum ? enumCheck(column) : "");
  }

  private static String enumCheck(Column<?> column) {
    return " check ("
        + SqliteDialect.WORDS.identifiers().of(column.name())
        + " in ("
        + StandardTypes.constants(column.spec().type())
        + "))";
  }

  /**
   * SQLite numbers the rows by the primary key, if it is one column of exactly this type (its
   * manual, "CREATE TABLE", "ROWIDs and the INTEGER PRIMARY KEY").
   */
  @Override
  public String definition(ColumnSpec<?> spec) {
    if (spec.isIdentity()) {
      return "integer not null";
    }
    String type = SqliteDialect.WORDS.types().of(spec.type()) + collation(spec);
    if (spec.generation().isPresent()) {
      return type
          + " "
          + generation(spec.generation().get())
          + (spec.isNullable() ? "" : " not null");
    }
    String value = spec.defaultSql().map(SqliteClauses::defaultClause).orElse("");
    return type + value + (spec.isNullable() ? "" : " not null");
  }

  private static String defaultClause(String sql) {
    String expression = SqliteDialect.WORDS.identifiers().inExpression(sql);
    return isConstant(sql) || NOW.matcher(sql).matches()
        ? " default " + expression
        : " default (" + expression + ")";
  }

  /** Whether a default is the same for every row, now and later. */
  static boolean isConstant(String sql) {
    return CONSTANT.matcher(sql.strip()).matches();
  }
}
