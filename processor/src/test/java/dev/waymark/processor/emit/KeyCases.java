package dev.waymark.processor.emit;

import static dev.waymark.migration.Types.bigint;
import static dev.waymark.migration.Types.decimal;
import static dev.waymark.migration.Types.integer;
import static dev.waymark.migration.Types.uuid;
import static dev.waymark.migration.Types.varchar;

import dev.waymark.migration.ExistingTable;
import dev.waymark.migration.Migration;
import dev.waymark.migration.NewTable;
import dev.waymark.migration.Steps;
import dev.waymark.schema.Check;
import dev.waymark.schema.Column;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.Index;
import dev.waymark.schema.OnDelete;
import dev.waymark.schema.PrimaryKey;
import dev.waymark.schema.UniqueKey;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** Migrations about keys. */
final class KeyCases {
  private KeyCases() {}

  /** A new table that refers to one of another class of column. */
  private static class Referring extends NewTable {
    final Column<Long> id = column("id", bigint().identity());
    final Column<Long> other;
    final PrimaryKey key;

    Referring(String name, String column) {
      super(name);
      other = column(column, bigint());
      key = primaryKey("pk_" + name, id);
    }
  }

  /** The example of the design: columns, a backfill, a new table between existing ones. */
  static Case customerEmail() {
    return Case.of(
        "Customers get an e-mail address; orders can be refunded.",
        new Migration() {
          @Override
          protected void define(Steps up, Steps down) {
            up.create(
                new NewTable("customers") {
                  final Column<String> name = column("name", varchar(50));
                });
            up.create(new Referring("orders", "number"));
          }
        },
        new Migration() {
          @Override
          protected void define(Steps up, Steps down) {
            var customers =
                new ExistingTable("customers") {
                  final Column<String> name = column("name", varchar(120).notNull());
                  final Column<String> email = column("email", varchar(320).notNull());
                  final UniqueKey uniqueEmail = unique("uq_customers_email", email);
                };
            var orders =
                new ExistingTable("orders") {
                  final Column<Long> id = column("id", bigint().identity());
                };
            var refunds =
                new NewTable("refunds") {
                  final Column<Long> id = column("id", bigint().identity());
                  final Column<BigDecimal> amount = column("amount", decimal(12, 2).notNull());
                  final Column<Long> orderId = column("order_id", bigint().notNull());
                  final PrimaryKey key = primaryKey("pk_refunds", id);
                  final ForeignKey order =
                      foreignKey("fk_refunds_order", orderId)
                          .references(orders.id, OnDelete.CASCADE);
                  final Index byOrder = index("ix_refunds_order", orderId);
                };
            up.create(refunds);
            up.alter(customers.name).from(varchar(50)).to(varchar(120).notNull());
            up.add(customers.email.nullable());
            up.update(customers)
                .set(customers.email, "unknown@example.org")
                .whereNull(customers.email);
            up.alter(customers.email).from(varchar(320)).to(varchar(320).notNull());
            up.add(customers.uniqueEmail);
            down.drop(customers.uniqueEmail);
            down.drop(customers.email);
            down.alter(customers.name).from(varchar(120).notNull()).to(varchar(50));
            down.drop(refunds);
          }
        });
  }

  /** Foreign keys in steps of their own: circles of new tables and of existing ones. */
  static Case circles() {
    return Case.of(
        "circles",
        new Migration() {
          @Override
          protected void define(Steps up, Steps down) {
            up.create(new Referring("chickens", "egg_id"));
            up.create(new Referring("eggs", "chicken_id"));
          }
        },
        new Migration() {
          @Override
          protected void define(Steps up, Steps down) {
            var a = new Referring("a", "b_id");
            var b = new Referring("b", "a_id");
            var chickens = new Referring("chickens", "egg_id");
            var eggs = new Referring("eggs", "chicken_id");
            up.create(a);
            up.create(b);
            up.add(foreignKey("fk_a_b", a.other).references(b.id));
            up.add(foreignKey("fk_b_a", b.other).references(a.id));
            up.add(foreignKey("fk_chickens_egg", chickens.other).references(eggs.id));
            up.add(foreignKey("fk_eggs_chicken", eggs.other).references(chickens.id));
          }
        });
  }

  /** Tables that are created together with foreign keys to each other. */
  static Case circleWithinTables() {
    return Case.of(
        "circle within tables",
        Case.NOTHING,
        new Migration() {
          @Override
          protected void define(Steps up, Steps down) {
            var keyOfB =
                new ExistingTable("b") {
                  final Column<Long> id = column("id", bigint());
                };
            var a =
                new NewTable("a") {
                  final Column<Long> id = column("id", bigint().identity());
                  final Column<Long> bId = column("b_id", bigint());
                  final PrimaryKey key = primaryKey("pk_a", id);
                  final ForeignKey b = foreignKey("fk_a_b", bId).references(keyOfB.id);
                };
            var b =
                new NewTable("b") {
                  final Column<Long> id = column("id", bigint().identity());
                  final Column<Long> aId = column("a_id", bigint());
                  final PrimaryKey key = primaryKey("pk_b", id);
                  final ForeignKey fk = foreignKey("fk_b_a", aId).references(a.id);
                };
            up.create(a);
            up.create(b);
            down.drop(a.b);
            down.drop(b);
            down.drop(new Referring("a", "b_id"));
          }
        });
  }

  /** Trees: a new one, and one that becomes one. */
  static Case selfReferences() {
    return Case.of(
        "trees",
        new Migration() {
          @Override
          protected void define(Steps up, Steps down) {
            up.create(new Referring("pages", "parent"));
          }
        },
        new Migration() {
          @Override
          protected void define(Steps up, Steps down) {
            var categories =
                new NewTable("categories") {
                  final Column<Long> id = column("id", bigint().identity());
                  final Column<Long> parentId = column("parent_id", bigint());
                  final PrimaryKey key = primaryKey("pk_categories", id);
                  final ForeignKey parent =
                      foreignKey("fk_categories_parent", parentId)
                          .references(id, OnDelete.SET_NULL);
                };
            var pages = new Referring("pages", "parent");
            up.create(categories);
            up.add(foreignKey("fk_pages_parent", pages.other).references(pages.id));
          }
        });
  }

  /** Keys and indexes over two, three and four columns. */
  static Case compositeKeys() {
    return Case.of(
        "composite keys",
        Case.NOTHING,
        new Migration() {
          @Override
          protected void define(Steps up, Steps down) {
            var flights =
                new NewTable("flights") {
                  final Column<String> carrier = column("carrier", varchar(2).notNull());
                  final Column<Integer> number = column("number", integer().notNull());
                  final Column<UUID> leg = column("leg", uuid().notNull());
                  final PrimaryKey key = primaryKey("pk_flights", carrier, number);
                  final UniqueKey legs = unique("uq_flights_leg", carrier, number, leg);
                };
            var seats =
                new NewTable("seats") {
                  final Column<String> carrier = column("flight_carrier", varchar(2));
                  final Column<Integer> number = column("flight_number", integer());
                  final Column<Long> wide = column("wide_number", bigint());
                  final Column<UUID> leg = column("leg_id", uuid());
                  final ForeignKey flight =
                      foreignKey("fk_seats_flight", carrier, number)
                          .references(flights.carrier, flights.number, OnDelete.RESTRICT);
                  final ForeignKey oneLeg =
                      foreignKey("fk_seats_leg", List.of(carrier, number, leg))
                          .references(List.of(flights.carrier, flights.number, flights.leg));
                  final ForeignKey unequal =
                      foreignKey("fk_seats_wide", List.of(wide))
                          .references(List.of(flights.number), OnDelete.SET_DEFAULT);
                  final Check positive = check("ck_seats_wide", "wide_number > 0");
                  final Index all =
                      uniqueIndex("ix_seats_all", carrier, number.descending(), wide, leg);
                  final Index some = index("ix_seats_some", number, leg.descending());
                };
            up.create(flights);
            up.create(seats);
          }
        });
  }
}
