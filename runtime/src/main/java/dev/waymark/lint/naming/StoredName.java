package dev.waymark.lint.naming;

import dev.waymark.dialect.ShortName;
import dev.waymark.lint.rule.Product;
import dev.waymark.lint.rule.SchemaName;
import dev.waymark.lint.rule.SchemaName.Kind;
import dev.waymark.schema.Name;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A name as a database stores it, cut as the dialect cuts it, in the space in which it must be the
 * only one.
 *
 * @param space the space
 * @param text the name as it is stored
 */
record StoredName(String space, String text) {
  private static final int POSTGRESQL_BYTES = 63;
  private static final int MYSQL_BYTES = 64;

  static StoredName of(SchemaName name, Product product) {
    return new StoredName(space(name, product), text(name, product));
  }

  /**
   * Columns share a space by table, tables by schema. On PostgreSQL indexes, and keys, which are
   * indexes there, share that of the tables; elsewhere they have one of their own, on MySQL and
   * MariaDB one for each table.
   */
  private static String space(SchemaName name, Product product) {
    String table = name.table().toString();
    String schema = name.table().schema().map(Name::toString).orElse("");
    return switch (name.kind()) {
      case COLUMN -> "columns of " + table;
      case TABLE, SEQUENCE -> "tables in " + schema;
      case FOREIGN_KEY, CHECK ->
          product == Product.H2 ? "keys in " + schema : "foreign keys of " + table;
      case INDEX ->
          switch (product) {
            case POSTGRESQL -> "tables in " + schema;
            case H2, SQLITE -> "indexes in " + schema;
            case MYSQL, MARIADB -> "indexes of " + table;
          };
      case PRIMARY_KEY, UNIQUE_KEY ->
          switch (product) {
            case POSTGRESQL -> "tables in " + schema;
            case H2 -> "keys in " + schema;
            case SQLITE -> name.kind() + " of " + table;
            case MYSQL, MARIADB ->
                (name.kind() == Kind.PRIMARY_KEY ? "primary key of " : "indexes of ") + table;
          };
    };
  }

  private static String text(SchemaName name, Product product) {
    String text = name.name().text();
    boolean quoted = name.name().quoted();
    return switch (product) {
      case H2 -> quoted ? text : text.toUpperCase(Locale.ROOT);
      case POSTGRESQL -> {
        String folded = quoted ? text : text.toLowerCase(Locale.ROOT);
        yield name.isUsedByTheApplication()
            ? truncated(folded)
            : ShortName.of(folded, folded, POSTGRESQL_BYTES);
      }
      case SQLITE -> text.toLowerCase(Locale.ROOT);
      case MYSQL, MARIADB -> {
        String cut = name.isUsedByTheApplication() ? text : ShortName.of(text, text, MYSQL_BYTES);
        yield name.kind() == Kind.TABLE ? text : cut.toLowerCase(Locale.ROOT);
      }
    };
  }

  private static String truncated(String text) {
    String cut = text;
    while (cut.getBytes(StandardCharsets.UTF_8).length > POSTGRESQL_BYTES) {
      cut = cut.substring(0, cut.length() - 1);
    }
    return cut;
  }
}
