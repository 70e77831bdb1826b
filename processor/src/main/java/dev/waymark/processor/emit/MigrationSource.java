package dev.waymark.processor.emit;

import dev.waymark.migration.MigrationName;
import dev.waymark.operation.Operation;
import dev.waymark.schema.Schema;
import java.util.List;

/** Writes a migration as the source text of its class. */
public final class MigrationSource {
  private MigrationSource() {}

  /**
   * The source text of the class that records the steps.
   *
   * @param packageName the package of the migrations
   * @param name the version and description, which name the class
   * @param message the message of the revision
   * @param isBaseline whether it is the baseline
   * @param replaces the newest revision whose place it takes, empty if of none
   * @param isOnline whether the steps let others work meanwhile
   * @param before the schema before the upgrade, which knows what the columns are that the steps
   *     only name
   * @param up the steps of the upgrade; none for a revision to be written by hand
   * @param down the steps of the downgrade
   * @throws dev.waymark.schema.SchemaException if the steps do not fit the schema
   * @throws IllegalArgumentException if a step cannot be written down: one that runs Java code, or
   *     a value of a class that its column does not hold
   */
  public static String of(
      String packageName,
      MigrationName name,
      String message,
      boolean isBaseline,
      String replaces,
      boolean isOnline,
      Schema before,
      List<? extends Operation> up,
      List<? extends Operation> down) {
    SourceFile file =
        new SourceFile(packageName, name.className(), message, isBaseline, replaces, isOnline);
    if (up.isEmpty() && down.isEmpty()) {
      return file.text(List.of(EmptyRevision.define()), false);
    }
    History history = new History(before, up, down);
    Phase upgrade = new Phase("up", before, List.copyOf(up));
    Phase downgrade = new Phase("down", history.after(), List.copyOf(down));
    DefineMethod define = DefineMethod.of(history, upgrade, downgrade);
    return file.text(define.methods(), define.speaksOfTypes());
  }
}
