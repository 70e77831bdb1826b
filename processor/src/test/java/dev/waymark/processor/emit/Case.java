package dev.waymark.processor.emit;

import dev.waymark.migration.Migration;
import dev.waymark.migration.MigrationName;
import dev.waymark.migration.Steps;
import dev.waymark.migration.Version;
import dev.waymark.operation.Operation;
import dev.waymark.operation.Replay;
import dev.waymark.operation.SchemaOperation;
import dev.waymark.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** A migration to write: its steps, and the schema they start from. */
record Case(String message, Schema before, List<Operation> up, List<Operation> down) {
  static final String PACKAGE = "com.acme.shop.migrations";

  static final Migration NOTHING =
      new Migration() {
        @Override
        protected void define(Steps up, Steps down) {}
      };

  /**
   * A case out of two migrations.
   *
   * @param before makes the schema before, with its upgrade
   * @param change the migration; where it says no way down, its inverse is one
   */
  static Case of(String message, Migration before, Migration change) {
    Schema schema = Replay.of(Schema.empty(), before.upgrade());
    List<Operation> up = change.upgrade();
    List<Operation> down = change.downgrade();
    return new Case(message, schema, up, down.isEmpty() ? inverse(up) : down);
  }

  static List<Operation> inverse(List<Operation> up) {
    List<SchemaOperation> shape = new ArrayList<>();
    for (Operation operation : up) {
      if (operation instanceof SchemaOperation schemaOperation) {
        shape.add(schemaOperation);
      }
    }
    return List.copyOf(Replay.inverse(shape));
  }

  MigrationName name() {
    return MigrationName.of(Version.of("3"), message);
  }

  String source() {
    return MigrationSource.of(PACKAGE, name(), message, false, "", false, before, up, down);
  }

  /** The source, compiled and loaded. */
  Migration compiled() {
    return InMemoryCompiler.migration(PACKAGE + "." + name().className(), source());
  }
}
