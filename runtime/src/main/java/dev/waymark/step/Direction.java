package dev.waymark.step;

import dev.waymark.history.Revisions;
import dev.waymark.migration.Migration;
import dev.waymark.operation.Operation;
import dev.waymark.schema.Schema;
import java.util.List;

/** Which of the two lists of steps of a migration runs. */
public enum Direction {
  /** The upgrade. */
  UP("upgrade to") {
    @Override
    public List<Operation> operations(Migration migration) {
      return migration.upgrade();
    }

    @Override
    public Schema schemaBefore(Migration migration, Revisions revisions) {
      return revisions.schemaBefore(migration);
    }
  },
  /** The downgrade. */
  DOWN("downgrade of") {
    @Override
    public List<Operation> operations(Migration migration) {
      return migration.downgrade();
    }

    @Override
    public Schema schemaBefore(Migration migration, Revisions revisions) {
      return revisions.schemaAfter(migration);
    }
  };

  private final String words;

  Direction(String words) {
    this.words = words;
  }

  /** The steps. */
  public abstract List<Operation> operations(Migration migration);

  /** The schema that the first step finds. */
  public abstract Schema schemaBefore(Migration migration, Revisions revisions);

  /** The direction in a sentence: {@code upgrade to revision 3}. */
  public String of(String version) {
    return words + " revision " + version;
  }
}
