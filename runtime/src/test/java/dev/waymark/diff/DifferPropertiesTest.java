package dev.waymark.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.operation.Operation;
import dev.waymark.operation.Replay;
import dev.waymark.operation.SchemaOperation;
import dev.waymark.schema.RandomSchemas;
import dev.waymark.schema.Schema;
import dev.waymark.snapshot.Snapshot;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** The law: a plan leads from one schema to the other and back, for any two schemas. */
class DifferPropertiesTest {

  @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
  void aSchemaDoesNotDifferFromItself(@ForAll long seed) {
    Schema schema = RandomSchemas.schema(new Random(seed));
    assertThat(Differ.plan(schema, Target.of(schema)).steps()).isEmpty();
  }

  @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
  void thePlanLeadsThereAndBack(@ForAll long seed) {
    Random random = new Random(seed);
    Schema from = RandomSchemas.schema(random);
    Schema to = RandomSchemas.mutate(from, random);
    check(from, to);
  }

  @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
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

  @Property(tries = 500, shrinking = ShrinkingMode.OFF)
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

  @Property(tries = 500, shrinking = ShrinkingMode.OFF)
  void aSnapshotIsReadAsItWasWritten(@ForAll long seed) {
    Snapshot snapshot = new Snapshot("7", RandomSchemas.schema(new Random(seed)));
    String text = snapshot.write();
    assertThat(Snapshot.read(text)).isEqualTo(snapshot);
    assertThat(Snapshot.read(text).write()).isEqualTo(text);
  }
}
