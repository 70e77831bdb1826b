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

/** The migrations of a small application. */
public final class Shop {
  private Shop() {}

  /** All of them. */
  public static List<Migration> migrations() {
    return List.of(new V0001__customers(), new V0002__bio(), new V0003__orders());
  }

  /**
   * A class loader that finds the index as a service.
   *
   * @param services the folder of the service file: {@code one}, or {@code two} for two indexes
   */
  public static ClassLoader classLoader(String services) {
    URL folder = Shop.class.getResource("/services/" + services + "/");
    return new URLClassLoader(new URL[] {folder}, Shop.class.getClassLoader());
  }

  /** The index that the processor would generate. */
  public static final class Index implements MigrationIndex {
    @Override
    public String packageName() {
      return "com.acme.shop.migrations";
    }

    @Override
    public List<Migration> migrations() {
      return Shop.migrations();
    }
  }

  /** The index of another package. */
  public static final class OtherIndex implements MigrationIndex {
    @Override
    public String packageName() {
      return "com.acme.audit";
    }

    @Override
    public List<Migration> migrations() {
      return List.of(new V0001__customers());
    }
  }

  /** Revision 1. */
  public static final class V0001__customers extends Migration {
    @Override
    protected void define(Steps up, Steps down) {
      var customers =
          new NewTable("customers") {
            final Column<Long> id = column("id", bigint().identity());
            final Column<String> name = column("name", varchar(50));
            final PrimaryKey key = primaryKey("pk_customers", id);
          };
      up.create(customers);
      up.insert(customers).value(customers.name, "Ada").row();
      down.drop(customers);
    }
  }

  /** Revision 2. */
  public static final class V0002__bio extends Migration {
    @Override
    protected void define(Steps up, Steps down) {
      var customers =
          new ExistingTable("customers") {
            final Column<String> bio = column("bio", varchar(200).notNull());
          };
      up.add(customers.bio.nullable());
      up.update(customers).set(customers.bio, "").whereNull(customers.bio);
      up.alter(customers.bio).from(varchar(200)).to(varchar(200).notNull());
      down.drop(customers.bio);
    }
  }

  /** Revision 3. */
  public static final class V0003__orders extends Migration {
    @Override
    protected void define(Steps up, Steps down) {
      var orders =
          new NewTable("orders") {
            final Column<Long> id = column("id", bigint().identity());
            final PrimaryKey key = primaryKey("pk_orders", id);
          };
      up.create(orders);
      down.drop(orders);
    }
  }
}
