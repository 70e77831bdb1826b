package dev.waymark.processor.emit;

import static dev.waymark.migration.Types.bigint;
import static dev.waymark.migration.Types.binary;
import static dev.waymark.migration.Types.blob;
import static dev.waymark.migration.Types.bool;
import static dev.waymark.migration.Types.character;
import static dev.waymark.migration.Types.clob;
import static dev.waymark.migration.Types.custom;
import static dev.waymark.migration.Types.date;
import static dev.waymark.migration.Types.decimal;
import static dev.waymark.migration.Types.doublePrecision;
import static dev.waymark.migration.Types.enumeration;
import static dev.waymark.migration.Types.floating;
import static dev.waymark.migration.Types.integer;
import static dev.waymark.migration.Types.json;
import static dev.waymark.migration.Types.real;
import static dev.waymark.migration.Types.smallint;
import static dev.waymark.migration.Types.time;
import static dev.waymark.migration.Types.timestamp;
import static dev.waymark.migration.Types.timestamptz;
import static dev.waymark.migration.Types.timetz;
import static dev.waymark.migration.Types.tinyint;
import static dev.waymark.migration.Types.uuid;
import static dev.waymark.migration.Types.varbinary;
import static dev.waymark.migration.Types.varchar;

import dev.waymark.migration.Migration;
import dev.waymark.migration.NewTable;
import dev.waymark.migration.Steps;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.PrimaryKey;
import java.util.List;

/** Migrations full of names, types and texts that Java makes difficult. */
final class NameCases {
  private NameCases() {}

  /** A new table of columns of those names. */
  private static class Named extends NewTable {
    Named(String name, List<String> columns) {
      super(name);
      columns.forEach(column -> column(column, integer()));
    }
  }

  static Case names() {
    return Case.of(
        "Ünïcode & <b>other</b> */ odd @names \\u0041, 2nd try",
        Case.NOTHING,
        new Migration() {
          @Override
          protected void define(Steps up, Steps down) {
            up.create(
                new Named(
                    "class",
                    List.of("class", "default", "var", "record", "true", "_", "enum", "int")));
            up.create(
                new Named(
                    "`Größe ändern`",
                    List.of(
                        "`Straße`", "`first name`", "`2fa`", "`日本`", "`%&/`", "`\uD801\uDC00`")));
            up.create(
                new Named(
                    "up",
                    List.of("first_name", "firstName", "FIRST__NAME", "URLPath", "URL", "x$y")));
            up.create(new Named("down", List.of("`a.b`", "`Select`", "`say \"hi\"`", "`\t`")));
            up.create(new Named("sales.`my.table`", List.of("value")));
            up.create(new Named("orders", List.of("orders")));
            up.create(new Named("Sales.orders", List.of("id")));
            up.create(sequence("orders_SEQ", 1, 50));
            up.create(sequence("class", 1, 1));
          }
        });
  }

  /** Columns called like the table that their foreign key leads to. */
  static Case shadows() {
    return Case.of(
        "shadows",
        Case.NOTHING,
        new Migration() {
          @Override
          protected void define(Steps up, Steps down) {
            var customers =
                new NewTable("customers") {
                  final Column<Long> customers = column("customers", bigint().notNull());
                  final PrimaryKey primaryKey = primaryKey("pk_customers", customers);
                };
            up.create(customers);
            up.create(
                new NewTable("orders") {
                  final Column<Long> column = column("customers", bigint().notNull());
                  final Column<Long> primaryKey = column("primary_key", bigint().notNull());
                  final PrimaryKey key = primaryKey("pk_orders", primaryKey);

                  {
                    foreignKey("fk_orders_customers", column).references(customers.customers);
                  }
                });
          }
        });
  }

  static Case types() {
    List<ColumnSpec<?>> specs =
        List.of(
            bool(),
            tinyint(),
            smallint(),
            integer(),
            bigint().notNull(),
            real(),
            doublePrecision(),
            floating(24),
            decimal(12, 2).notNull().defaultSql("0.00"),
            character(3),
            varchar(120).defaultSql("'\\'").comment("back\\slash"),
            clob(),
            binary(16),
            varbinary(32),
            blob(),
            date().notNull().defaultSql("current_date"),
            time(0),
            timetz(3),
            timestamp(6),
            timestamptz(6),
            uuid(),
            json(),
            enumeration("NEW", "it's", "\"quoted\""),
            enumeration(20, "A"),
            custom(Object.class, "geometry(point, 4326)"),
            custom(byte[].class, "bytea"),
            custom(Long.class, "int8"));
    return Case.of(
        "every type",
        Case.NOTHING,
        new Migration() {
          @Override
          protected void define(Steps up, Steps down) {
            up.create(
                new NewTable("every_type") {
                  {
                    for (int i = 0; i < specs.size(); i++) {
                      column("c" + (i < 10 ? "0" : "") + i, specs.get(i));
                    }
                    comment("one column per type");
                  }
                });
          }
        });
  }

  /** Lines that are too long for one line. */
  static Case longLines() {
    String word = "extraordinarily_long_name_of_something_that_somebody_wanted_so";
    String text =
        "A sentence that says \"something\" and has as many words as it needs, and some. ";
    return Case.of(
        "a message that is so long that it does not fit into one line of a comment, as messages"
            + " should not be, but sometimes are",
        Case.NOTHING,
        new Migration() {
          @Override
          protected void define(Steps up, Steps down) {
            var table =
                new NewTable(word) {
                  final Column<String> first =
                      column(word + "_1", varchar(120).notNull().defaultSql("'x'"));
                  final Column<String> second =
                      column(word + "_2", varchar(120).notNull().comment(text.repeat(3)));

                  {
                    column(
                        "status",
                        enumeration(
                            "A", "B", "CCC", "DD", "EE", "FF", "GG", "HH", "I", "JJJJ", "KKKKK",
                            "LLLLL", "MMMM", "NN", "OO"));
                    foreignKey("fk_" + word, first).references(second);
                    unique("uq_" + word, first, second);
                    check("ck_" + word, "a > 0 or " + text.repeat(2));
                    index("ix_" + word, first.descending(), second.descending());
                  }
                };
            up.create(table);
            up.sql(text.repeat(2) + "\nand a second line\n" + "x".repeat(200));
            up.update(table).set(table.first, text).set(table.second, "y").whereNull(table.first);
            up.alter(table.first)
                .from(varchar(120).notNull().defaultSql("'x'"))
                .to(varchar(240).notNull().defaultSql("'x'"));
          }
        });
  }
}
