package dev.waymark.lint;

import static dev.waymark.lint.LintCase.clean;
import static dev.waymark.lint.LintCase.found;
import static dev.waymark.lint.Shop.add;
import static dev.waymark.lint.Shop.alter;
import static dev.waymark.lint.Shop.check;
import static dev.waymark.lint.Shop.create;
import static dev.waymark.lint.Shop.foreignKey;
import static dev.waymark.lint.Shop.index;
import static dev.waymark.lint.Shop.of;
import static dev.waymark.lint.Shop.postgresql;
import static dev.waymark.lint.Shop.primaryKey;
import static dev.waymark.lint.Shop.unique;
import static dev.waymark.migration.Types.bigint;
import static dev.waymark.migration.Types.decimal;
import static dev.waymark.migration.Types.integer;
import static dev.waymark.migration.Types.timestamp;
import static dev.waymark.migration.Types.timestamptz;
import static dev.waymark.migration.Types.uuid;
import static dev.waymark.migration.Types.varchar;

import dev.waymark.lint.rule.Product;
import dev.waymark.lint.rule.Servers.Server;
import dev.waymark.operation.AddConstraint;
import dev.waymark.operation.CreateIndex;
import dev.waymark.schema.ColumnSpec;
import java.util.List;
import java.util.stream.Stream;

/** Cases of the rules about PostgreSQL. */
final class PostgresqlCases {
  private static final Server OLD = Server.of(Product.POSTGRESQL, "10");
  private static final Server NEW = Server.of(Product.POSTGRESQL, "15");
  private static final ColumnSpec<String> EMAIL = varchar(320);
  private static final ColumnSpec<String> TEXT = ColumnSpec.of(Shop.Types.words("text"));

  private PostgresqlCases() {}

  static List<LintCase> all() {
    return Stream.of(indexes(), rewrites(), scans(), statements())
        .flatMap(List::stream)
        .map(c -> c.servers().isEmpty() ? c.on(NEW) : c)
        .toList();
  }

  private static List<LintCase> indexes() {
    CreateIndex onEmail = new CreateIndex(index("customers", "ix_email", false, "email"));
    AddConstraint keyOfVisits = new AddConstraint(primaryKey("visits", "customer_id"));
    AddConstraint uniqueEmail = new AddConstraint(unique("customers", "email"));
    return List.of(
        found("PG101", "an index on a table with rows", onEmail),
        clean("PG101", "one that is built online", onEmail).online(),
        clean(
            "PG101",
            "an index on a new table",
            create("codes", of("code", EMAIL)),
            new CreateIndex(index("codes", "ix_code", false, "code"))),
        clean("PG101", "an index on another database", onEmail).on(Server.of(Product.H2)),
        found("PG104", "a primary key of a table with rows", keyOfVisits),
        clean("PG104", "one that is added online", keyOfVisits).online(),
        clean(
            "PG104",
            "a primary key of a new table",
            create("codes", of("code", EMAIL)),
            new AddConstraint(primaryKey("codes", "code"))),
        found("PG105", "a unique key of a table with rows", uniqueEmail),
        clean("PG105", "one that is added online", uniqueEmail).online(),
        clean(
            "PG105",
            "a unique key of a new table",
            create("codes", of("code", EMAIL)),
            new AddConstraint(unique("codes", "code"))),
        found("PG304", "a primary key over a column that may be null", keyOfVisits),
        clean("PG304", "one that is added online", keyOfVisits).online(),
        clean(
            "PG304",
            "one over a column that may not",
            add("visits", "id", bigint().notNull().defaultSql("0")),
            new AddConstraint(primaryKey("visits", "id"))));
  }

  private static List<LintCase> rewrites() {
    ColumnSpec<?> total = decimal(10, 2);
    ColumnSpec<?> at = timestamp(6);
    ColumnSpec<?> doubled =
        ColumnSpec.of(Shop.Types.words("integer generated always as (points * 2) stored"));
    return List.of(
        found(
            "PG301",
            "an integer that becomes a long",
            alter("customers", "points", integer(), bigint())),
        found("PG301", "a time that gets an offset", alter("visits", "at", at, timestamptz(6))),
        found("PG301", "another scale", alter("orders", "total", total, decimal(12, 4))),
        clean("PG301", "a longer text", alter("customers", "name", Shop.NAME, varchar(80))),
        clean("PG301", "text without a limit", alter("customers", "name", Shop.NAME, TEXT)),
        clean(
            "PG301",
            "more digits of the same scale",
            alter("orders", "total", total, decimal(12, 2))),
        found(
            "PG302",
            "a default that differs by row",
            add("customers", "token", uuid().notNull().defaultSql("gen_random_uuid()"))),
        found(
                "PG302",
                "any default, before version 11",
                add("customers", "code", integer().defaultSql("0")))
            .on(OLD),
        clean("PG302", "a constant", add("customers", "code", integer().defaultSql("0"))),
        clean(
            "PG302", "the time of the transaction", add("customers", "at", at.defaultSql("now()"))),
        found("PG309", "a generated column that is stored", add("customers", "doubled", doubled)),
        clean("PG309", "a plain column", add("customers", "doubled", integer())),
        found("PG310", "a new identity", add("visits", "id", bigint().identity())),
        clean(
            "PG310", "an identity of a new table", create("codes", of("id", bigint().identity()))));
  }

  private static List<LintCase> scans() {
    AddConstraint positive = new AddConstraint(check("orders", "total > 0"));
    AddConstraint visits = new AddConstraint(foreignKey("visits", "customer_id", "customers"));
    return List.of(
        found(
            "PG303",
            "a column that becomes NOT NULL",
            alter("customers", "name", Shop.NAME, Shop.NAME.notNull())),
        clean(
                "PG303",
                "one that becomes so online",
                alter("customers", "name", Shop.NAME, Shop.NAME.notNull()))
            .online(),
        found(
                "PG303",
                "one with a check, before version 12",
                alter("customers", "email", EMAIL, EMAIL.notNull()))
            .on(OLD),
        clean(
            "PG303",
            "one with a check that says so",
            alter("customers", "email", EMAIL, EMAIL.notNull())),
        clean(
            "PG303",
            "one with a check that the revision validates",
            postgresql("alter table customers validate constraint ck_name_not_null"),
            alter("customers", "name", Shop.NAME, Shop.NAME.notNull())),
        found("PG305", "a check of a table with rows", positive),
        clean("PG305", "one that is added online", positive).online(),
        clean(
            "PG305",
            "a check of a new table",
            create("codes", of("total", integer())),
            new AddConstraint(check("codes", "total > 0"))),
        found("PG306", "a foreign key of a table with rows", visits),
        clean("PG306", "one that is added online", visits).online(),
        clean(
            "PG306",
            "a foreign key of a new table",
            create("codes", of("customer_id", bigint())),
            new AddConstraint(foreignKey("codes", "customer_id", "customers"))));
  }

  private static List<LintCase> statements() {
    String concurrently = "create index concurrently ix on orders (total)";
    String addValue = "alter type mood add value 'fine'";
    String longName = "a_table_whose_name_goes_on_and_on_until_it_is_longer_than_63_bytes";
    return List.of(
        found("PG103", "an index built concurrently in a transaction", postgresql(concurrently)),
        clean("PG103", "one of a revision that is online", postgresql(concurrently)).online(),
        clean("PG103", "one outside of a transaction", postgresql(concurrently))
            .withoutTransaction(),
        found("PG313", "a new value in a transaction", postgresql(addValue)),
        found("PG313", "a new value in a transaction, before version 12", postgresql(addValue))
            .on(OLD),
        clean("PG313", "one outside of a transaction", postgresql(addValue)).withoutTransaction(),
        found("PG318", "a table with a long name", create(longName, of("id", bigint()))),
        clean(
            "PG318",
            "an index with a long name",
            new CreateIndex(index("orders", "ix_" + longName, false, "total"))),
        found("PG318", "a column with a long name", add("orders", longName, integer())),
        clean("PG318", "a name of 63 bytes", create("a".repeat(63), of("id", bigint()))));
  }
}
