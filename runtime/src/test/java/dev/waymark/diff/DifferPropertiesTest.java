package dev.waymark.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.operation.DropColumn;
import dev.waymark.operation.DropTable;
import dev.waymark.operation.Operation;
import dev.waymark.operation.Replay;
import dev.waymark.operation.SchemaOperation;
import dev.waymark.schema.MemberPath;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.RandomRenames;
import dev.waymark.schema.RandomSchemas;
import dev.waymark.schema.Schema;
import dev.waymark.snapshot.Snapshot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** The law: a plan leads from one schema to the other and back, for any two schemas. */
class DifferPropertiesTest {

  @Property(seed = "20261120", tries = 2500, shrinking = ShrinkingMode.OFF)
  void aSchemaDoesNotDifferFromItself(@ForAll long seed) {
    Schema schema = RandomSchemas.schema(new Random(seed));
    assertThat(Differ.plan(schema, Target.of(schema)).steps()).isEmpty();
  }

  @Property(seed = "20261120", tries = 2500, shrinking = ShrinkingMode.OFF)
  void thePlanLeadsThereAndBack(@ForAll long seed) {
    Random random = new Random(seed);
    Schema from = RandomSchemas.schema(random);
    Schema to = RandomSchemas.mutate(from, random);
    check(from, to);
  }

  @Property(seed = "20261120", tries = 2500, shrinking = ShrinkingMode.OFF)
  void thePlanLeadsThereAndBackBetweenSchemasThatHaveLittleInCommon(@ForAll long seed) {
    Random random = new Random(seed);
    check(RandomSchemas.schema(random), RandomSchemas.schema(random));
  }

  private static void check(Schema from, Schema to) {
    Plan plan = Differ.plan(from, Target.of(to));
    assertThat(Replay.of(from, plan.upgrade())).isEqualTo(to);
    assertThat(Replay.of(to, plan.downgrade())).isEqualTo(from);
    assertThat(Differ.plan(to, Target.of(to)).isEmpty()).isTrue();
    assertThat(Differ.plan(from, Target.of(to))).isEqualTo(plan);
  }

  @Property(seed = "20261120", tries = 2500, shrinking = ShrinkingMode.OFF)
  void whatIsRenamedIsNeverDropped(@ForAll long seed) {
    Random random = new Random(seed);
    Schema from = RandomSchemas.schema(random);
    RandomRenames renames = RandomRenames.of(from, random);
    Target to =
        new Target(
            renames.schema(), Set.of(), new Hints(renames.tables(), renames.columns(), Map.of()));
    Plan plan = Differ.plan(from, to);
    assertThat(plan.questions()).hasOnlyElementsOfType(Question.SwappedName.class);
    assertThat(plan.upgrade()).noneMatch(op -> op instanceof DropTable || op instanceof DropColumn);
    assertThat(Replay.of(from, plan.upgrade())).isEqualTo(renames.schema());
    assertThat(Replay.of(renames.schema(), plan.downgrade())).isEqualTo(from);
  }

  @Property(seed = "20261120", tries = 2500, shrinking = ShrinkingMode.OFF)
  void renamesAndOtherChangesGoTogether(@ForAll long seed) {
    Random random = new Random(seed);
    Schema from = RandomSchemas.schema(random);
    RandomRenames renames = RandomRenames.of(from, random);
    Schema to = RandomSchemas.mutate(renames.schema(), random);
    Map<MemberPath, Name> columns = new HashMap<>(renames.columns());
    columns
        .keySet()
        .removeIf(
            path ->
                to.tables()
                    .find(path.table())
                    .filter(t -> t.columns().has(path.member()))
                    .isEmpty());
    Map<QualifiedName, QualifiedName> tables = new HashMap<>(renames.tables());
    tables.keySet().removeIf(name -> !to.tables().has(name));
    Target target = new Target(to, Set.of(), new Hints(tables, columns, Map.of()));
    Plan plan = Differ.plan(from, target);
    assertThat(Replay.of(from, plan.upgrade())).isEqualTo(to);
    assertThat(Replay.of(to, plan.downgrade())).isEqualTo(from);
  }

  @Property(seed = "20261120", tries = 2500, shrinking = ShrinkingMode.OFF)
  void whatIsHeldBackIsDroppedByTheNextPlanOnly(@ForAll long seed) {
    Random random = new Random(seed);
    Schema from = RandomSchemas.schema(random);
    Target to = Target.of(RandomSchemas.mutate(from, random));
    Plan widening = Differ.plan(from, to.holdingBack(Set.of()));
    Schema held = widening.schema();
    // What the database works out goes and comes back where it is worked out in another way.
    assertThat(widening.upgrade())
        .noneMatch(op -> op instanceof DropTable)
        .noneMatch(op -> op instanceof DropColumn drop && !drop.column().spec().isGenerated());
    assertThat(Replay.of(from, widening.upgrade())).isEqualTo(held);
    assertThat(Replay.of(held, widening.downgrade())).isEqualTo(from);
    assertThat(Differ.plan(held, to.holdingBack(widening.heldBack())).isEmpty()).isTrue();

    Plan narrowing = Differ.plan(held, to);
    assertThat(narrowing.heldBack()).isEmpty();
    assertThat(Replay.of(held, narrowing.upgrade())).isEqualTo(to.schema());
    assertThat(Replay.of(to.schema(), narrowing.downgrade())).isEqualTo(held);
  }

  @Property(seed = "20261120", tries = 500, shrinking = ShrinkingMode.OFF)
  void theInverseOfEveryOperationTakesItBack(@ForAll long seed) {
    Random random = new Random(seed);
    Schema from = RandomSchemas.schema(random);
    Schema schema = from;
    for (Operation operation :
        Differ.plan(from, Target.of(RandomSchemas.mutate(from, random))).upgrade()) {
      Schema after = operation.applyTo(schema);
      if (operation instanceof SchemaOperation change) {
        assertThat(change.inverse().inverse()).isEqualTo(change);
        assertThat(Replay.of(after, List.of(change.inverse()))).isEqualTo(schema);
      }
      schema = after;
    }
  }

  @Property(seed = "20261120", tries = 500, shrinking = ShrinkingMode.OFF)
  void aSnapshotIsReadAsItWasWritten(@ForAll long seed) {
    Snapshot snapshot =
        new Snapshot("7", RandomSchemas.schema(new Random(seed)), List.of("column users.name"));
    String text = snapshot.write();
    assertThat(Snapshot.read(text)).isEqualTo(snapshot);
    assertThat(Snapshot.read(text).write()).isEqualTo(text);
  }
}
