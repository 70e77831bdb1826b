package dev.waymark.processor.emit;

import dev.waymark.operation.Operation;
import dev.waymark.operation.Replay;
import dev.waymark.schema.Schema;
import java.util.List;

/**
 * Steps in one direction, or some of them.
 *
 * @param steps {@code up} or {@code down}
 * @param before the schema before the first of them
 * @param operations the steps
 */
record Phase(String steps, Schema before, List<Operation> operations) {

  Phase {
    operations = List.copyOf(operations);
  }

  Phase none() {
    return new Phase(steps, before, List.of());
  }

  Phase firstHalf() {
    return new Phase(steps, before, operations.subList(0, operations.size() / 2));
  }

  Phase secondHalf() {
    List<Operation> first = firstHalf().operations();
    List<Operation> second = operations.subList(first.size(), operations.size());
    return new Phase(steps, Replay.of(before, first), second);
  }
}
