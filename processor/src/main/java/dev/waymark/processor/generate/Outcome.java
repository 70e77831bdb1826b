package dev.waymark.processor.generate;

import dev.waymark.migration.MigrationName;
import dev.waymark.processor.compiler.SourceTree;
import dev.waymark.processor.history.History;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a compilation gives one package of revisions.
 *
 * @param packageName the package
 * @param migrations all its migrations, from the oldest to the newest
 * @param sources new migration classes: the texts by their files
 * @param classes the class files of those, by binary names
 * @param snapshotFile where the snapshot is kept
 * @param snapshot the snapshot's text
 * @param snapshotChanged whether the snapshot has to be written
 */
public record Outcome(
    String packageName,
    List<MigrationName> migrations,
    Map<Path, String> sources,
    Map<String, byte[]> classes,
    Path snapshotFile,
    String snapshot,
    boolean snapshotChanged) {

  /** A package whose sources stay as they are. */
  static Outcome unchanged(String packageName, History history, SourceTree tree, String snapshot) {
    return new Outcome(
        packageName, history.all(), Map.of(), Map.of(), tree.snapshotFile(), snapshot, false);
  }

  /** Whether something in the source tree is to be written. */
  public boolean changesSources() {
    return snapshotChanged || !sources.isEmpty();
  }
}
