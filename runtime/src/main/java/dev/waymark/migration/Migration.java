package dev.waymark.migration;

import dev.waymark.operation.Operation;
import dev.waymark.schema.Column;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Sequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One revision of the database: the steps that bring it there, and those that take it back.
 *
 * <pre>{@code
 * public final class V0002__add_bio_to_users extends Migration {
 *   @Override
 *   protected void define(Steps up, Steps down) {
 *     var users = new ExistingTable("users") {
 *       final Column<String> bio = column("bio", varchar(2000));
 *     };
 *     up.add(users.bio);
 *     down.drop(users.bio);
 *   }
 * }
 * }</pre>
 *
 * <p>The class needs a public constructor without parameters and a name of the form {@code
 * V0002__add_bio_to_users}. {@link #define} is called once and must only record steps: it has no
 * database.
 */
public abstract class Migration {
  private @Nullable Definition definition;
  private @Nullable MigrationName name;

  /** For subclasses. */
  protected Migration() {}

  /**
   * Records the steps.
   *
   * @param up what {@code upgrade} does
   * @param down what {@code downgrade} does
   */
  protected abstract void define(Steps up, Steps down);

  /** Whether the steps run in one transaction, where the database can. True unless overridden. */
  public boolean inTransaction() {
    return true;
  }

  /**
   * Whether this is the baseline: the first revision, which creates everything in a new database,
   * and nothing in one that has it already, made by hand or by another tool. False unless
   * overridden.
   */
  public boolean isBaseline() {
    return false;
  }

  /**
   * The newest of the revisions whose place this baseline takes, which are no longer there: {@code
   * "7"}. A database that has them is taken as it is; one that stands below is refused. Empty
   * unless overridden: there were none.
   */
  public String replaces() {
    return "";
  }

  /**
   * Whether the steps let others read and write the tables meanwhile, where the database has a way:
   * on PostgreSQL they run in statements that are committed one by one and hold no lock for long,
   * and a revision that fails goes on where it stood. Elsewhere they run as always. False unless
   * overridden.
   */
  public boolean online() {
    return false;
  }

  /**
   * The version and description in the name of the class.
   *
   * @throws IllegalStateException if the class name does not have the form {@code V0002__add_bio}
   */
  public final MigrationName name() {
    MigrationName known = name;
    if (known == null) {
      known = MigrationName.of(getClass().getSimpleName()).orElseThrow(this::misnamed);
      name = known; // the same whichever thread is first
    }
    return known;
  }

  private IllegalStateException misnamed() {
    return new IllegalStateException(
        getClass().getName()
            + " is not named as a migration: rename it to the form V0002__what_it_does");
  }

  /** The steps of the upgrade, in order. */
  public final List<Operation> upgrade() {
    return definition().upgrade();
  }

  /** The steps of the downgrade, in order. */
  public final List<Operation> downgrade() {
    return definition().downgrade();
  }

  /** The checksum by which an applied migration is known to be unchanged. */
  public final int checksum() {
    return Checksum.of(upgrade());
  }

  private synchronized Definition definition() {
    Definition known = definition;
    if (known == null) {
      Steps up = new Steps();
      Steps down = new Steps();
      define(up, down);
      known = new Definition(up.operations("up", this), down.operations("down", this));
      definition = known;
    }
    return known;
  }

  /** A sequence that the steps create, drop or change. */
  protected static Sequence sequence(String name, long start, long increment) {
    return new Sequence(QualifiedName.of(name), start, increment);
  }

  /**
   * A foreign key outside of a table's declaration: one of a circle of tables, none of which can be
   * declared after all the others.
   */
  protected static <A> ForeignKeys.From1<A> foreignKey(String name, Column<A> column) {
    return new ForeignKeys.From1<>(name, column, key -> key);
  }

  /** A foreign key of two columns outside of a table's declaration. */
  protected static <A, B> ForeignKeys.From2<A, B> foreignKey(
      String name, Column<A> first, Column<B> second) {
    return new ForeignKeys.From2<>(name, first, second, key -> key);
  }

  /** A foreign key of any number of columns outside of a table's declaration. */
  protected static ForeignKeys.FromMany foreignKey(String name, List<Column<?>> columns) {
    return new ForeignKeys.FromMany(name, columns, key -> key);
  }

  @Override
  public final String toString() {
    return getClass().getSimpleName();
  }

  private record Definition(List<Operation> upgrade, List<Operation> downgrade) {}
}
