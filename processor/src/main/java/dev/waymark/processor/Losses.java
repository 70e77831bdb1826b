package dev.waymark.processor;

import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.diagnostic.Diagnostics;
import dev.waymark.schema.Table;
import dev.waymark.snapshot.Snapshot;
import dev.waymark.snapshot.SnapshotException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Sees to it that no table is lost because its entity was not shown to the compiler. */
final class Losses {
  private static final int MOST = 5;

  private final RevisionPackage declared;
  private final SourceTree tree;
  private final Diagnostics diagnostics;

  Losses(RevisionPackage declared, SourceTree tree, Diagnostics diagnostics) {
    this.declared = declared;
    this.tree = tree;
    this.diagnostics = diagnostics;
  }

  /**
   * Tells of entities that were not shown, where something is wrong with the model; and stops what
   * would be written if tables are lost by it.
   */
  void explain(Optional<Outcome> outcome, Set<String> roots, LastCompilation last) {
    boolean loses = outcome.filter(this::losesTables).isPresent();
    if (outcome.isPresent() && !loses) {
      return;
    }
    List<Path> unseen = UnseenSources.of(tree.root(declared.name()), roots, last);
    if (unseen.isEmpty()) {
      return;
    }
    String files =
        unseen.stream().limit(MOST).map(Path::toString).collect(Collectors.joining(", "))
            + (unseen.size() > MOST ? " and " + (unseen.size() - MOST) + " more" : "");
    if (loses) {
      diagnostics.error(
          Code.US113,
          declared.origin(),
          "Tables would be lost, and there are entities that the compiler was not given: "
              + files
              + ". Compile all sources, or take those that are not used any more out of the source"
              + " directory.");
    } else {
      diagnostics.note(
          Code.US113,
          declared.origin(),
          "There are entities that the compiler was not given: "
              + files
              + ". If their tables are missed here, compile all sources.");
    }
  }

  /** Whether a table is not mapped any more, dropped or held back; or renamed, which is as good. */
  private boolean losesTables(Outcome outcome) {
    if (!outcome.changesSources()) {
      return false;
    }
    try {
      Snapshot before = tree.snapshotText().map(Snapshot::read).orElse(Snapshot.empty());
      Snapshot after = Snapshot.read(outcome.snapshot());
      return !names(after).containsAll(names(before))
          || !before.heldBack().containsAll(after.heldBack());
    } catch (SnapshotException e) {
      return true; // it was made again from the migrations, and what it was before is not known
    }
  }

  private static Set<String> names(Snapshot snapshot) {
    Set<String> names = new HashSet<>();
    for (Table table : snapshot.schema().tables()) {
      names.add(table.name().toString());
    }
    return names;
  }
}
