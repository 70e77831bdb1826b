package dev.waymark.run;

import static dev.waymark.migration.Types.bigint;
import static dev.waymark.migration.Types.integer;
import static dev.waymark.migration.Types.varchar;

import dev.waymark.history.Revisions;
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
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A revision of many steps that can be broken before any of them, in either direction. Data steps
 * count up, so that one that runs twice shows.
 */
public final class Workshop {
  private Workshop() {}

  /** What breaks a revision. */
  public enum Fault {
    /** A statement that counts as one that changes tables, and that H2 does not even parse. */
    NONSENSE(steps -> steps.sql("frobnicate the tables")),
    /** A change of a table that H2 refuses when it looks at the table. */
    REFUSED(steps -> steps.sql("alter table tools add column id integer")),
    /** A change of rows. */
    DATA(steps -> steps.sql("insert into nowhere values (1)")),
    /** Code that fails with an error, after it has changed rows. */
    ERROR(
        steps ->
            steps.run(
                "break",
                connection -> {
                  connection.createStatement().execute("update tools set uses = uses + 100");
                  throw new AssertionError("broken");
                })),
    /** Nothing does. */
    NONE(steps -> {});

    private final Consumer<Steps> step;

    Fault(Consumer<Steps> step) {
      this.step = step;
    }
  }

  /** The revisions, of which the second one breaks at that step of its upgrade or downgrade. */
  public static Revisions broken(Fault upgrade, Fault downgrade, int at) {
    return broken(upgrade, downgrade, at, false);
  }

  /** The same, of which the second one lets others work. */
  static Revisions broken(Fault upgrade, Fault downgrade, int at, boolean isOnline) {
    return Revisions.of(
        List.of(
            new V0001__tools(),
            new V0002__shelves(upgrade, downgrade, at, isOnline),
            new V0003__end()));
  }

  /** The revisions. */
  public static Revisions mended() {
    return mended(false);
  }

  /** The same, of which the second one lets others work. */
  static Revisions mended(boolean isOnline) {
    return broken(Fault.NONE, Fault.NONE, 0, isOnline);
  }

  /** How many places there are for a fault: before each step, and after the last. */
  static final int UPGRADE_PLACES = 14;

  static final int DOWNGRADE_PLACES = 12;

  static final class V0001__tools extends Migration {
    @Override
    protected void define(Steps up, Steps down) {
      var tools =
          new NewTable("tools") {
            final Column<Long> id = column("id", bigint().notNull());
            final Column<String> name = column("name", varchar(20));
            final Column<Integer> uses = column("uses", integer().notNull());
            final PrimaryKey key = primaryKey("pk_tools", id);
          };
      up.create(tools);
      up.insert(tools).value(tools.id, 1L).value(tools.name, "saw").value(tools.uses, 0).row();
      down.drop(tools);
    }
  }

  static final class V0002__shelves extends Migration {
    private final Fault upgrade;
    private final Fault downgrade;
    private final int at;
    private final boolean isOnline;

    V0002__shelves(Fault upgrade, Fault downgrade, int at, boolean isOnline) {
      this.upgrade = upgrade;
      this.downgrade = downgrade;
      this.at = at;
      this.isOnline = isOnline;
    }

    @Override
    public boolean online() {
      return isOnline;
    }

    @Override
    protected void define(Steps up, Steps down) {
      List<Consumer<Steps>> upward = new ArrayList<>();
      List<Consumer<Steps>> downward = new ArrayList<>();
      steps(upward, downward);
      if (upward.size() + 1 != UPGRADE_PLACES || downward.size() + 1 != DOWNGRADE_PLACES) {
        throw new AssertionError(upward.size() + " and " + downward.size() + " steps");
      }
      upward.add(Math.min(at, upward.size()), upgrade.step);
      downward.add(Math.min(at, downward.size()), downgrade.step);
      upward.forEach(step -> step.accept(up));
      downward.forEach(step -> step.accept(down));
    }

    private static void steps(List<Consumer<Steps>> up, List<Consumer<Steps>> down) {
      var shelves =
          new NewTable("shelves") {
            final Column<Long> id = column("id", bigint().identity());
            final PrimaryKey key = primaryKey("pk_shelves", id);
          };
      var tools =
          new ExistingTable("tools") {
            final Column<Long> id = column("id", bigint().notNull());
            final Column<String> name = column("name", varchar(20));
            final Column<Integer> uses = column("uses", integer().notNull());
            final Column<Long> shelf = column("shelf", bigint());
            final ForeignKey toShelf =
                foreignKey("fk_shelf", shelf).references(shelves.id, OnDelete.SET_NULL);
            final Check used = check("ck_uses", "uses >= 0");
            final Index byShelf = index("ix_shelf", shelf);
          };
      Consumer<Steps> count = s -> s.update(tools).setSql(tools.uses, "uses + 1").everywhere();
      up.add(s -> s.create(shelves));
      up.add(count);
      // With its number: H2 does not take back the numbers that an identity gave.
      up.add(s -> s.insert(shelves).value(shelves.id, 1L).row());
      up.add(s -> s.add(tools.shelf));
      up.add(s -> s.update(tools).set(tools.shelf, 1L).whereNull(tools.shelf));
      up.add(count);
      up.add(s -> s.add(tools.byShelf));
      up.add(s -> s.add(tools.toShelf));
      up.add(
          s ->
              s.run(
                  "count", c -> c.createStatement().execute("update tools set uses = uses + 10")));
      up.add(
          s -> s.alter(tools.name).from(varchar(20)).to(varchar(99).defaultSql("'?'").notNull()));
      up.add(count);
      up.add(s -> s.add(tools.used));
      up.add(count);

      down.add(count);
      down.add(s -> s.drop(tools.used));
      down.add(count);
      down.add(
          s -> s.alter(tools.name).from(varchar(99).defaultSql("'?'").notNull()).to(varchar(20)));
      down.add(s -> s.drop(tools.toShelf));
      down.add(count);
      down.add(s -> s.drop(tools.byShelf));
      down.add(count);
      down.add(s -> s.drop(tools.shelf));
      down.add(s -> s.drop(shelves));
      down.add(count);
    }
  }

  static final class V0003__end extends Migration {
    @Override
    protected void define(Steps up, Steps down) {
      up.sql("update tools set uses = uses + 1000");
      down.sql("update tools set uses = uses - 1000");
    }
  }
}
