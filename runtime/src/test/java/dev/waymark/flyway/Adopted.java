package dev.waymark.flyway;

import static dev.waymark.migration.Types.bigint;
import static dev.waymark.migration.Types.varchar;

import dev.waymark.migration.ExistingTable;
import dev.waymark.migration.Migration;
import dev.waymark.migration.MigrationIndex;
import dev.waymark.migration.NewTable;
import dev.waymark.migration.Steps;
import dev.waymark.schema.Column;
import dev.waymark.schema.PrimaryKey;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;

/**
 * A shop whose tables were there before its first revision: a baseline, and a revision after it.
 */
public final class Adopted {
  private Adopted() {}

  /** The migrations, in order. */
  public static List<Migration> migrations() {
    return List.of(new V0040__start(), new V0041__bio());
  }

  /** A class loader by which a plain Flyway finds the migrations. */
  public static ClassLoader classLoader() {
    URL folder = Adopted.class.getResource("/services/adopted/");
    return new URLClassLoader(new URL[] {folder}, Adopted.class.getClassLoader());
  }

  /** The index that the processor would generate. */
  public static final class Index implements MigrationIndex {
    @Override
    public String packageName() {
      return "com.acme.adopted.migrations";
    }

    @Override
    public List<Migration> migrations() {
      return Adopted.migrations();
    }
  }

  /** The baseline. */
  public static final class V0040__start extends Migration {
    @Override
    public boolean isBaseline() {
      return true;
    }

    @Override
    protected void define(Steps up, Steps down) {
      var customers =
          new NewTable("customers") {
            final Column<Long> id = column("id", bigint().notNull());
            final Column<String> name = column("name", varchar(50));
            final PrimaryKey key = primaryKey("pk_customers", id);
            final dev.waymark.schema.Index byName = index("ix_name", name);
          };
      var orders =
          new NewTable("orders") {
            final Column<Long> id = column("id", bigint().notNull());
            final PrimaryKey key = primaryKey("pk_orders", id);
          };
      up.create(customers);
      up.create(orders);
      down.drop(orders);
      down.drop(customers);
    }
  }

  /** The revision after it. */
  public static final class V0041__bio extends Migration {
    @Override
    protected void define(Steps up, Steps down) {
      var customers =
          new ExistingTable("customers") {
            final Column<String> bio = column("bio", varchar(200));
          };
      up.add(customers.bio);
      down.drop(customers.bio);
    }
  }
}
