package dev.waymark.processor.emit;

import dev.waymark.operation.Operation;
import dev.waymark.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** Steps as statements that can be pasted into a migration that was generated. */
public final class Statements {
  private Statements() {}

  /**
   * What one more step of the upgrade looks like in the words of a migration, behind its own.
   *
   * @param before the schema before the upgrade
   * @param up the steps of the upgrade
   * @param down the steps of the downgrade
   * @param added the step
   * @throws dev.waymark.schema.SchemaException if it does not fit the schema that the upgrade
   *     leaves
   * @throws IllegalArgumentException if it cannot be written down, see {@link MigrationSource#of}
   */
  public static String added(
      Schema before,
      List<? extends Operation> up,
      List<? extends Operation> down,
      Operation added) {
    List<Operation> steps = new ArrayList<>(up);
    steps.add(added);
    History history = new History(before, steps, down);
    Phase upgrade = new Phase("up", before, List.copyOf(steps));
    Phase downgrade = new Phase("down", history.after(), List.copyOf(down));
    return new Body(history, upgrade, downgrade).lastOfUpgrade().toString().strip();
  }
}
