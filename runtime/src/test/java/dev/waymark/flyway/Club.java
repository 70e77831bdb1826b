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

/** A club whose revisions come from two branches, with the time in their versions. */
public final class Club {
  private Club() {}

  /** What was released first. */
  public static List<Migration> released() {
    return List.of(new V20261120_0800__start(), new V20261120_1015__members_have_a_bio());
  }

  /** The same with a branch that was merged late. */
  public static List<Migration> merged() {
    return List.of(
        new V20261120_0800__start(),
        new V20261120_0900__members_have_a_city(),
        new V20261120_1015__members_have_a_bio());
  }

  /** With a branch whose steps matter to those that are there. */
  public static List<Migration> clashing() {
    return List.of(
        new V20261120_0800__start(),
        new V20261120_0930__nobody_has_a_bio(),
        new V20261120_1015__members_have_a_bio());
  }

  /** With a branch in which there is SQL. */
  public static List<Migration> unknown() {
    return List.of(
        new V20261120_0800__start(),
        new V20261120_0945__names_in_capitals(),
        new V20261120_1015__members_have_a_bio());
  }

  /** A class loader by which a plain Flyway finds the migrations. */
  public static ClassLoader classLoader() {
    URL folder = Club.class.getResource("/services/club/");
    return new URLClassLoader(new URL[] {folder}, Club.class.getClassLoader());
  }

  /** The index that the processor would generate. */
  public static final class Index implements MigrationIndex {
    @Override
    public String packageName() {
      return "com.acme.club.migrations";
    }

    @Override
    public List<Migration> migrations() {
      return Club.merged();
    }
  }

  /** The first revision. */
  public static final class V20261120_0800__start extends Migration {
    @Override
    protected void define(Steps up, Steps down) {
      var members =
          new NewTable("members") {
            final Column<Long> id = column("id", bigint().notNull());
            final Column<String> name = column("name", varchar(50));
            final PrimaryKey key = primaryKey("pk_members", id);
          };
      up.create(members);
      down.drop(members);
    }
  }

  /** On SQLite, the table is made anew for it, with every column that is there. */
  public static final class V20261120_0900__members_have_a_city extends Migration {
    @Override
    protected void define(Steps up, Steps down) {
      var members =
          new ExistingTable("members") {
            final Column<String> name = column("name", varchar(50));
            final Column<String> city = column("city", varchar(40));
          };
      up.add(members.city);
      up.update(members).set(members.city, "Ghent").whereNull(members.city);
      up.alter(members.city).from(varchar(40)).to(varchar(40).notNull());
      up.alter(members.name).from(varchar(50)).to(varchar(80));
      down.alter(members.name).from(varchar(80)).to(varchar(50));
      down.alter(members.city).from(varchar(40).notNull()).to(varchar(40));
      down.drop(members.city);
    }
  }

  /** It takes the name that a newer one takes, too. */
  public static final class V20261120_0930__nobody_has_a_bio extends Migration {
    @Override
    protected void define(Steps up, Steps down) {
      var members =
          new ExistingTable("members") {
            final Column<String> bio = column("bio", varchar(100));
          };
      up.add(members.bio);
      up.drop(members.bio);
    }
  }

  /** Nobody knows what SQL does. */
  public static final class V20261120_0945__names_in_capitals extends Migration {
    @Override
    protected void define(Steps up, Steps down) {
      up.sql("update members set name = upper(name)");
    }
  }

  /** The newest revision. */
  public static final class V20261120_1015__members_have_a_bio extends Migration {
    @Override
    protected void define(Steps up, Steps down) {
      var members =
          new ExistingTable("members") {
            final Column<String> bio = column("bio", varchar(100));
          };
      up.add(members.bio);
      up.update(members).set(members.bio, "none").whereNull(members.bio);
      up.alter(members.bio).from(varchar(100)).to(varchar(100).notNull());
      down.alter(members.bio).from(varchar(100).notNull()).to(varchar(100));
      down.drop(members.bio);
    }
  }
}
