package dev.waymark.processor.history;

import dev.waymark.schema.Schema;
import dev.waymark.snapshot.Snapshot;
import java.util.List;

/**
 * The state at the newest migration class.
 *
 * @param snapshot the state
 * @param text the snapshot's text for it
 * @param rebuilt whether the snapshot did not say so, and the migrations were replayed
 */
public record Parent(Snapshot snapshot, String text, boolean rebuilt) {

  public Schema schema() {
    return snapshot.schema();
  }

  /** The same, with what is held back. */
  public Parent holding(List<String> heldBack) {
    if (snapshot.heldBack().equals(heldBack)) {
      return this;
    }
    Snapshot holding = new Snapshot(snapshot.head(), snapshot.schema(), heldBack);
    return new Parent(holding, holding.write(), true);
  }

  /** The state that a replay gave. */
  static Parent rebuilt(String head, Schema schema) {
    String text = new Snapshot(head, schema, List.of()).write();
    // Read back, because the order of columns must be the one that a snapshot gives.
    return new Parent(Snapshot.read(text), text, true);
  }
}
