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

/** Revisions before a squash and after it. */
public final class Squashed {
  private Squashed() {}

  /** Those of the release before. */
  public static List<Migration> before() {
    return List.of(new V0001__guests(), new V0002__guests_by_name());
  }

  /** The baseline in their place, and a revision after it. */
  public static List<Migration> after() {
    return List.of(new V0003__squash(), new V0004__guests_have_a_city());
  }

  /** A class loader by which a plain Flyway finds the migrations. */
  public static ClassLoader classLoader() {
    URL folder = Squashed.class.getResource("/services/squashed/");
    return new URLClassLoader(new URL[] {folder}, Squashed.class.getClassLoader());
  }

  /** The index that the processor would generate. */
  public static final class Index implements MigrationIndex {
    @Override
    public String packageName() {
      return "com.acme.guests.migrations";
    }

    @Override
    public List<Migration> migrations() {
      return Squashed.after();
    }
  }

  /** The first revision, which inserts a row. */
  public static final class V0001__guests extends Migration {
    @Override
    protected void define(Steps up, Steps down) {
      var guests =
          new NewTable("guests") {
            final Column<Long> id = column("id", bigint().notNull());
            final Column<String> name = column("name", varchar(50));
            final PrimaryKey key = primaryKey("pk_guests", id);
          };
      up.create(guests);
      up.insert(guests).value(guests.id, 1L).value(guests.name, "Ada").row();
      down.drop(guests);
    }
  }

  /** Adds only an index, without which an application would run as well. */
  public static final class V0002__guests_by_name extends Migration {
    @Override
    protected void define(Steps up, Steps down) {
      var guests =
          new ExistingTable("guests") {
            final Column<String> name = column("name", varchar(50));
            final dev.waymark.schema.Index byName = index("ix_guests_name", name);
          };
      up.add(guests.byName);
      down.drop(guests.byName);
    }
  }

  /** What the two lead to. */
  public static final class V0003__squash extends Migration {
    @Override
    public boolean isBaseline() {
      return true;
    }

    @Override
    public String replaces() {
      return "2";
    }

    @Override
    protected void define(Steps up, Steps down) {
      var guests =
          new NewTable("guests") {
            final Column<Long> id = column("id", bigint().notNull());
            final Column<String> name = column("name", varchar(50));
            final PrimaryKey key = primaryKey("pk_guests", id);
            final dev.waymark.schema.Index byName = index("ix_guests_name", name);
          };
      up.create(guests);
      down.drop(guests);
    }
  }

  /** The revision after it. */
  public static final class V0004__guests_have_a_city extends Migration {
    @Override
    protected void define(Steps up, Steps down) {
      var guests =
          new ExistingTable("guests") {
            final Column<String> city = column("city", varchar(50));
          };
      up.add(guests.city);
      down.drop(guests.city);
    }
  }
}
