package dev.waymark.processor.emit;

import static dev.waymark.migration.Types.bigint;
import static dev.waymark.migration.Types.clob;
import static dev.waymark.migration.Types.enumeration;
import static dev.waymark.migration.Types.integer;
import static dev.waymark.migration.Types.varchar;

import dev.waymark.migration.ExistingTable;
import dev.waymark.migration.Migration;
import dev.waymark.migration.NewTable;
import dev.waymark.migration.Steps;
import dev.waymark.schema.Check;
import dev.waymark.schema.Column;
import dev.waymark.schema.Index;
import dev.waymark.schema.PrimaryKey;
import dev.waymark.schema.UniqueKey;

/** Migrations that rename, drop and change. */
final class ChangeCases {
  private ChangeCases() {}

  /** A table with one thing of every kind. */
  private static class Customers extends NewTable {
    final Column<Long> id = column("id", bigint().identity());
    final Column<String> name = column("name", varchar(50).comment("as on the \"passport\""));
    final Column<Integer> age = column("age", integer().notNull().defaultSql("18"));
    final PrimaryKey key = primaryKey("pk_customers", id);
    final UniqueKey uniqueName = unique("uq_customers_name", name);
    final Check adult = check("ck_customers_adult", "age >= 18");
    final Index byAge = index("ix_customers_age", age);

    Customers() {
      super("customers");
      comment("who buys");
    }
  }

  private static class Orders extends NewTable {
    final Column<Long> id = column("id", bigint().identity());
    final Column<Long> customerId = column("customer_id", bigint());
    final PrimaryKey key = primaryKey("pk_orders", id);

    Orders() {
      super("sales.orders");
    }
  }

  private static final Migration SHOP =
      new Migration() {
        @Override
        protected void define(Steps up, Steps down) {
          var customers = new Customers();
          var orders = new Orders();
          up.create(customers);
          up.create(orders);
          up.add(foreignKey("fk_orders_customer", orders.customerId).references(customers.id));
          up.create(sequence("customers_SEQ", 1, 50));
        }
      };

  /** Everything that has a name gets another one. */
  static Case renames() {
    return Case.of(
        "rename everything",
        SHOP,
        new Migration() {
          @Override
          protected void define(Steps up, Steps down) {
            var customers = new Customers();
            up.rename(customers.name).to("full_name");
            up.rename(customers.adult).to("ck_adult");
            up.rename(customers.byAge).to("ix_age");
            up.rename(customers).to("clients");
            up.rename(sequence("customers_SEQ", 1, 50)).to("clients_SEQ");
            var clients =
                new ExistingTable("clients") {
                  final Column<String> fullName = column("full_name", varchar(80));
                  final Column<String> mail = column("mail", varchar(80));
                };
            up.alter(clients.fullName)
                .from(customers.name.spec())
                .to(varchar(80), "substr(full_name, 1, 80)");
            up.add(clients.mail);
          }
        });
  }

  /** Everything goes: first the parts of one table, then another one whole. */
  static Case drops() {
    return Case.of(
        "drop everything",
        SHOP,
        new Migration() {
          @Override
          protected void define(Steps up, Steps down) {
            var customers = new Customers();
            var orders = new Orders();
            up.drop(foreignKey("fk_orders_customer", orders.customerId).references(customers.id));
            up.drop(orders);
            up.drop(customers.byAge);
            up.drop(customers.adult);
            up.drop(customers.uniqueName);
            up.drop(customers.key);
            up.drop(customers.age);
            up.comment(customers, "who buys", null);
            up.drop(sequence("customers_SEQ", 1, 50));
          }
        });
  }

  /** A whole table goes, with keys and comment. */
  static Case dropsOfTables() {
    return Case.of(
        "drop customers",
        SHOP,
        new Migration() {
          @Override
          protected void define(Steps up, Steps down) {
            var customers = new Customers();
            var orders = new Orders();
            up.drop(foreignKey("fk_orders_customer", orders.customerId).references(customers.id));
            up.drop(customers);
            up.drop(orders.customerId);
          }
        });
  }

  /** Types, nullability, defaults, comments and the numbers of a sequence change. */
  static Case alterations() {
    return Case.of(
        "change everything",
        SHOP,
        new Migration() {
          @Override
          protected void define(Steps up, Steps down) {
            var customers = new Customers();
            up.comment(customers, "who buys", "who buys, and who did");
            up.alter(customers.name)
                .from(customers.name.spec())
                .to(clob().notNull().defaultSql("'nobody'").comment("as on the passport"));
            up.alter(customers.age).from(customers.age.spec()).to(bigint());
            up.alter(
                sequence("customers_SEQ", 1, 50), sequence("customers_SEQ", 5_000_000_000L, 1));
          }
        });
  }

  /** A table is dropped and another one of its name created; a column comes back as another. */
  static Case sameNamesAgain() {
    return Case.of(
        "same names again",
        SHOP,
        new Migration() {
          @Override
          protected void define(Steps up, Steps down) {
            var customers = new Customers();
            var orders = new Orders();
            up.drop(foreignKey("fk_orders_customer", orders.customerId).references(customers.id));
            up.drop(customers);
            var others =
                new NewTable("customers") {
                  final Column<Long> id = column("id", bigint().identity());
                };
            up.create(others);
            var more =
                new ExistingTable("customers") {
                  final Column<Long> id = column("id", bigint().identity());
                  final Column<String> state =
                      column("state", enumeration(12, "NEW", "OLD").notNull());
                  final Index byState = index("ix_customers_state", state, id);
                };
            up.add(more.state.nullable());
            up.add(more.byState);
            up.drop(orders.customerId);
            up.add(
                new ExistingTable("sales.orders") {
                  final Column<String> customerId = column("customer_id", varchar(10));
                }.customerId);
          }
        });
  }
}
