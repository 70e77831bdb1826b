package dev.waymark.lint;

import static dev.waymark.lint.LintCase.clean;
import static dev.waymark.lint.LintCase.found;
import static dev.waymark.lint.Shop.add;
import static dev.waymark.lint.Shop.alter;
import static dev.waymark.lint.Shop.check;
import static dev.waymark.lint.Shop.create;
import static dev.waymark.lint.Shop.of;
import static dev.waymark.lint.Shop.primaryKey;
import static dev.waymark.migration.Types.bigint;
import static dev.waymark.migration.Types.decimal;
import static dev.waymark.migration.Types.enumeration;
import static dev.waymark.migration.Types.integer;
import static dev.waymark.migration.Types.varchar;

import dev.waymark.lint.rule.Product;
import dev.waymark.lint.rule.Servers.Server;
import dev.waymark.operation.AddConstraint;
import dev.waymark.operation.DropConstraint;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.SqlType;
import java.util.List;
import java.util.stream.Stream;

/** Cases of the rules about MySQL and MariaDB. */
final class MySqlCases {
  private static final Server MYSQL = Server.of(Product.MYSQL);
  private static final Server MARIADB = Server.of(Product.MARIADB);

  private MySqlCases() {}

  static List<LintCase> all() {
    return Stream.of(columns(), copies(), enums())
        .flatMap(List::stream)
        .map(c -> c.servers().isEmpty() ? c.on(MYSQL) : c)
        .toList();
  }

  private static ColumnSpec<?> words(String definition) {
    return ColumnSpec.of(SqlType.custom(Long.class, definition));
  }

  private static List<LintCase> columns() {
    ColumnSpec<?> reference = words("bigint references customers (id)");
    return List.of(
        found(
            "MY101", "a new column without a value", add("customers", "code", integer().notNull())),
        found("MY101", "the same on MariaDB", add("customers", "code", integer().notNull()))
            .on(MARIADB),
        clean(
            "MY101",
            "one with a default",
            add("customers", "code", integer().notNull().defaultSql("0"))),
        clean("MY101", "one on another database", add("customers", "code", integer().notNull()))
            .on(Server.of(Product.POSTGRESQL)),
        found("MY102", "a reference in the words of a type", add("visits", "c", reference)),
        found("MY102", "one in a new table", create("codes", of("c", reference))),
        clean("MY102", "one on MySQL 9", add("visits", "c", reference))
            .on(Server.of(Product.MYSQL, "9.0.1")),
        clean("MY102", "one on MariaDB 10.6", add("visits", "c", reference)).on(MARIADB),
        clean("MY102", "a type without one", add("visits", "c", words("bigint"))));
  }

  private static List<LintCase> copies() {
    DropConstraint reference = new DropConstraint(Shop.OF_CUSTOMER);
    DropConstraint key = new DropConstraint(Shop.CUSTOMERS_KEY);
    return List.of(
        found(
            "MY103",
            "an integer that becomes a long",
            alter("customers", "points", integer(), bigint())),
        found(
            "MY103",
            "a text that gets a longer length",
            alter("customers", "name", Shop.NAME, varchar(120))),
        found("MY103", "more digits", alter("orders", "total", decimal(10, 2), decimal(12, 2))),
        found("MY103", "a check", new AddConstraint(check("orders", "total > 0"))),
        found("MY103", "a primary key that goes", reference, key),
        found(
            "MY103",
            "a generated column that is stored",
            add("orders", "g", words("bigint as (id * 2) stored"))),
        clean("MY103", "a check on MariaDB 11.4", new AddConstraint(check("orders", "total > 0")))
            .on(Server.of(Product.MARIADB, "11.4")),
        clean(
            "MY103",
            "a longer text of the same length byte",
            alter("customers", "name", Shop.NAME, varchar(60))),
        clean(
            "MY103",
            "another primary key",
            reference,
            key,
            new AddConstraint(primaryKey("customers", "id", "status"))),
        clean(
            "MY103",
            "a column that may be null",
            alter("customers", "status", Shop.STATUS, Shop.STATUS.nullable())));
  }

  private static List<LintCase> enums() {
    ColumnSpec<?> rank = ColumnSpec.of(Shop.Types.words("enum('gold','tin')"));
    ColumnSpec<?> swapped = ColumnSpec.of(Shop.Types.words("enum('tin','gold')"));
    ColumnSpec<?> appended = ColumnSpec.of(Shop.Types.words("enum('gold','tin','iron')"));
    return List.of(
        found(
            "MY110",
            "a value that goes",
            alter("customers", "status", Shop.STATUS, enumeration("A").notNull())),
        clean(
            "MY110",
            "a value that comes",
            alter("customers", "status", Shop.STATUS, enumeration("A", "C", "D").notNull())),
        found("MY111", "another order", alter("customers", "rank", rank, swapped)),
        clean("MY111", "a value at the end", alter("customers", "rank", rank, appended)),
        found(
            "MY112",
            "a value in between",
            alter("customers", "status", Shop.STATUS, enumeration("A", "B", "C").notNull())),
        clean("MY112", "a value at the end", alter("customers", "rank", rank, appended)));
  }
}
