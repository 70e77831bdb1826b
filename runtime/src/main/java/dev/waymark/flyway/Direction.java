package dev.waymark.flyway;

import dev.waymark.migration.Migration;
import dev.waymark.operation.Operation;
import dev.waymark.schema.Schema;
import java.util.List;

/** Which of the two lists of steps of a migration runs. */
enum Direction {
  UP("upgrade to") {
    @Override
    List<Operation> operations(Migration migration) {
      return migration.upgrade();
    }

    @Override
    Schema schemaBefore(Migration migration, Revisions revisions) {
      return revisions.schemaBefore(migration);
    }
  },
  DOWN("downgrade of") {
    @Override
    List<Operation> operations(Migration migration) {
      return migration.downgrade();
    }

    @Override
    Schema schemaBefore(Migration migration, Revisions revisions) {
      return revisions.schemaAfter(migration);
    }
  };

  private final String words;

  Direction(String words) {
    this.words = words;
  }

  abstract List<Operation> operations(Migration migration);

  /** The schema that the first step finds. */
  abstract Schema schemaBefore(Migration migration, Revisions revisions);

  /** The direction in a sentence: {@code upgrade to revision 3}. */
  String of(String version) {
    return words + " revision " + version;
  }
}
