package dev.waymark.migration;

import dev.waymark.operation.Operation;
import java.util.function.Function;

/** A rename that still needs the new name. */
public final class Rename {
  private final Steps.Slot slot;
  private final Function<String, Operation> operation;

  Rename(Steps.Slot slot, Function<String, Operation> operation) {
    this.slot = slot;
    this.operation = operation;
  }

  /** The name after. */
  public void to(String name) {
    slot.fill(operation.apply(name));
  }
}
