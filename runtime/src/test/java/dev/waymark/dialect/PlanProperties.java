package dev.waymark.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.diff.Differ;
import dev.waymark.diff.Plan;
import dev.waymark.diff.Target;
import dev.waymark.schema.RandomSchemas;
import dev.waymark.schema.Schema;
import java.sql.SQLException;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * The law on a real database: what is planned leads to what would have been created at once. One
 * subclass per database.
 */
public abstract class PlanProperties {

  /** Opens a new, empty database. */
  protected abstract TestDatabase open() throws SQLException;

  /** Opens one in which a schema is created at once, to compare with. */
  protected TestDatabase openForCreation() throws SQLException {
    return open();
  }

  /** A random schema as the database can have it. Whatever is left out needs a reason. */
  protected Schema possible(Schema schema) {
    return schema;
  }

  @Property(seed = "20261120", tries = 150, shrinking = ShrinkingMode.OFF)
  void aDatabaseIsTakenThereAndBackAndAway(@ForAll long seed) throws SQLException {
    Random random = new Random(seed);
    try (TestDatabase database = open()) {
      PossibleOptions options = new PossibleOptions(database.features());
      Schema a = possible(options.of(RandomSchemas.schema(random)));
      Schema b = possible(options.of(RandomSchemas.mutate(a, random)));
      Plan create = Differ.plan(Schema.empty(), Target.of(a));
      database.run(Schema.empty(), create.upgrade());
      SortedSet<String> before = database.facts();

      Plan plan = Differ.plan(a, Target.of(b));
      database.run(a, plan.upgrade());
      assertSame(database.facts(), created(b));
      database.expectInspected(b);

      database.run(b, plan.downgrade());
      assertSame(database.facts(), before);

      database.run(a, create.downgrade());
      assertThat(database.facts()).isEmpty();
    }
  }

  private static void assertSame(SortedSet<String> actual, SortedSet<String> expected) {
    SortedSet<String> onlyActual = new TreeSet<>(actual);
    onlyActual.removeAll(expected);
    SortedSet<String> onlyExpected = new TreeSet<>(expected);
    onlyExpected.removeAll(actual);
    assertThat(onlyActual).isEqualTo(onlyExpected);
  }

  private SortedSet<String> created(Schema schema) throws SQLException {
    try (TestDatabase database = openForCreation()) {
      database.run(Schema.empty(), Differ.plan(Schema.empty(), Target.of(schema)).upgrade());
      return database.facts();
    }
  }
}
