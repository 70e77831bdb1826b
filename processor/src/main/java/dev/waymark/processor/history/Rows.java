package dev.waymark.processor.history;

import dev.waymark.operation.CopyRows;
import dev.waymark.operation.CreateTable;
import dev.waymark.operation.DataOperation;
import dev.waymark.operation.DeleteRows;
import dev.waymark.operation.DropTable;
import dev.waymark.operation.InsertRow;
import dev.waymark.operation.MergeRows;
import dev.waymark.operation.Operation;
import dev.waymark.operation.RenameTable;
import dev.waymark.operation.UpdateRows;
import dev.waymark.schema.QualifiedName;
import java.util.HashSet;
import java.util.Set;

/** Which tables may have rows in a database that gets all revisions, from the first one on. */
final class Rows {
  private final Set<QualifiedName> tables = new HashSet<>();
  private final Set<QualifiedName> filled = new HashSet<>();

  /** Takes the next step, and says whether it may change rows. */
  boolean changedBy(Operation step) {
    if (step instanceof CreateTable create) {
      tables.add(create.table().name());
    } else if (step instanceof DropTable drop) {
      tables.remove(drop.table().name());
      filled.remove(drop.table().name());
    } else if (step instanceof RenameTable rename) {
      tables.remove(rename.from());
      tables.add(rename.to());
      if (filled.remove(rename.from())) {
        filled.add(rename.to());
      }
    }
    return step instanceof DataOperation data && mayChange(data);
  }

  private boolean mayChange(DataOperation step) {
    if (step instanceof InsertRow insert) {
      filled.add(insert.table());
      return true;
    }
    if (step instanceof CopyRows copy) {
      boolean copies = filled.contains(copy.from());
      if (copies) {
        filled.add(copy.to());
      }
      return copies;
    }
    if (step instanceof MergeRows merge) {
      return filled.contains(merge.from()) && filled.contains(merge.to());
    }
    if (step instanceof UpdateRows update) {
      return filled.contains(update.table());
    }
    if (step instanceof DeleteRows delete) {
      return filled.contains(delete.table());
    }
    filled.addAll(tables); // SQL or Java: nobody knows
    return true;
  }
}
