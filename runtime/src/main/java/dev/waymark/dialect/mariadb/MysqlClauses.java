package dev.waymark.dialect.mariadb;

import dev.waymark.schema.ColumnSpec;
import java.util.regex.Pattern;

/**
 * Clauses of MySQL, where a default is in parentheses unless it is a constant (MySQL's manual,
 * "Data Type Default Values"), and a large type has no other (error 1101, "BLOB, TEXT, GEOMETRY or
 * JSON column can't have a default value").
 */
final class MysqlClauses extends MariadbClauses {
  private static final Pattern CONSTANT =
      Pattern.compile(
          "[+-]?[0-9.]+(?:e[+-]?[0-9]+)?|'(?:[^']|'')*'|x'[0-9a-f]*'|true|false|null",
          Pattern.CASE_INSENSITIVE);

  MysqlClauses() {
    super(MysqlDialect.WORDS);
  }

  @Override
  protected boolean isNotNull(ColumnSpec<?> spec) {
    return !spec.isNullable();
  }

  @Override
  public String definition(ColumnSpec<?> spec) {
    return spec.defaultSql()
        .filter(sql -> !stands(sql, spec))
        .map(sql -> super.definition(withDefault(spec, "(" + sql + ")")))
        .orElseGet(() -> super.definition(spec));
  }

  private static boolean stands(String sql, ColumnSpec<?> spec) {
    return isWrapped(sql)
        || (CONSTANT.matcher(sql.strip()).matches()
            && !MariadbLimits.isLarge(MysqlDialect.WORDS.types().of(spec.type())));
  }

  private static boolean isWrapped(String sql) {
    return sql.startsWith("(") && sql.endsWith(")") && sql.indexOf(')') == sql.length() - 1;
  }

  private static ColumnSpec<?> withDefault(ColumnSpec<?> spec, String sql) {
    return spec.defaultSql(sql);
  }
}
