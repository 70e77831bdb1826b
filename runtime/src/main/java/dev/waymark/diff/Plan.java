package dev.waymark.diff;

import dev.waymark.operation.Operation;
import dev.waymark.schema.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The way from one schema to another and back.
 *
 * @param steps the steps of the upgrade in order, each with what undoes it
 * @param questions what has to be answered before the plan may be carried out
 * @param schema the schema that the upgrade leads to: the wanted one, with the names settled that
 *     nobody wrote, and with what is held back
 * @param heldBack what is in that schema and no longer wanted, as {@code column users.name}
 */
public record Plan(
    List<Step> steps, List<Question> questions, Schema schema, List<String> heldBack) {

  /** Copies the lists. */
  public Plan {
    steps = List.copyOf(steps);
    questions = List.copyOf(questions);
    heldBack = List.copyOf(heldBack);
  }

  /** The operations of the upgrade. */
  public List<Operation> upgrade() {
    return steps.stream().flatMap(step -> step.up().stream()).toList();
  }

  /** The operations of the downgrade: what undoes each step, from the last to the first. */
  public List<Operation> downgrade() {
    List<Step> reversed = new ArrayList<>(steps);
    Collections.reverse(reversed);
    return reversed.stream().flatMap(step -> step.down().stream()).toList();
  }

  /** Whether the schemas are equal: nothing is to be done. */
  public boolean isEmpty() {
    return steps.isEmpty();
  }

  /**
   * Operations that belong together, and those that undo them.
   *
   * @param up what the upgrade does
   * @param down what the downgrade does
   */
  public record Step(List<Operation> up, List<Operation> down) {

    /** Copies the lists. */
    public Step {
      up = List.copyOf(up);
      down = List.copyOf(down);
    }
  }
}
