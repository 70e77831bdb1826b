package dev.waymark.processor;

import dev.waymark.processor.compiler.LastCompilation;
import dev.waymark.processor.compiler.SourceTree;
import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.diagnostic.Diagnostics;
import dev.waymark.processor.generate.Outcome;
import dev.waymark.processor.revision.RevisionPackage;
import dev.waymark.schema.Column;
import dev.waymark.schema.Table;
import dev.waymark.snapshot.Snapshot;
import dev.waymark.snapshot.SnapshotException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Sees to it that no table or column is lost because the compiler was not shown where it is now: an
 * entity that nobody knows, or a class of which only an old class file is known.
 */
final class Losses {
  private static final int MOST = 5;

  private final RevisionPackage declared;
  private final SourceTree tree;
  private final Diagnostics diagnostics;

  /** What a revision takes out of the snapshot. */
  private enum Loss {
    NOTHING,
    COLUMNS,
    TABLES
  }

  Losses(RevisionPackage declared, SourceTree tree, Diagnostics diagnostics) {
    this.declared = declared;
    this.tree = tree;
    this.diagnostics = diagnostics;
  }

  /**
   * Tells of sources that were not shown, where something is wrong with the model; and stops what
   * would be written if tables or columns are lost by it.
   *
   * @param shown finds the names of the classes that were passed
   * @param changed finds the known sources that have changed and were not shown
   */
  void explain(
      Optional<Outcome> outcome,
      Supplier<Set<String>> shown,
      LastCompilation last,
      Supplier<List<Path>> changed) {
    Loss loss = outcome.map(this::loss).orElse(Loss.NOTHING);
    if (outcome.isPresent() && loss == Loss.NOTHING) {
      return;
    }
    Set<Path> unseen = new TreeSet<>(changed.get());
    if (loss != Loss.COLUMNS) {
      unseen.addAll(
          UnseenSources.of(tree.root(declared.name()), shown.get(), last, declared.settings()));
    }
    if (unseen.isEmpty()) {
      return;
    }
    String files =
        unseen.stream().limit(MOST).map(Path::toString).collect(Collectors.joining(", "))
            + (unseen.size() > MOST ? " and " + (unseen.size() - MOST) + " more" : "");
    if (loss == Loss.NOTHING) {
      diagnostics.note(
          Code.US113,
          declared.origin(),
          "There are entities that the compiler was not given: "
              + files
              + ". If what they declare is missed here, compile all sources.");
    } else {
      diagnostics.error(
          Code.US113,
          declared.origin(),
          (loss == Loss.TABLES ? "Tables" : "Columns")
              + " would be lost, and there are entities that the compiler was not given: "
              + files
              + ". Compile all sources, or take those that are not used any more out of the source"
              + " directory.");
    }
  }

  /** What is not mapped any more, dropped or held back; or renamed, which is as good. */
  private Loss loss(Outcome outcome) {
    if (!outcome.changesSources()) {
      return Loss.NOTHING;
    }
    try {
      Snapshot before = tree.snapshotText().map(Snapshot::read).orElse(Snapshot.empty());
      Snapshot after = Snapshot.read(outcome.snapshot());
      if (!tables(after).containsAll(tables(before))
          || !before.heldBack().containsAll(after.heldBack())) {
        return Loss.TABLES;
      }
      return columns(after).containsAll(columns(before)) ? Loss.NOTHING : Loss.COLUMNS;
    } catch (SnapshotException e) {
      return Loss.TABLES; // it was made again from the migrations; what it was is not known
    }
  }

  private static Set<String> tables(Snapshot snapshot) {
    Set<String> names = new HashSet<>();
    for (Table table : snapshot.schema().tables()) {
      names.add(table.name().toString());
    }
    return names;
  }

  private static Set<String> columns(Snapshot snapshot) {
    Set<String> names = new HashSet<>();
    for (Table table : snapshot.schema().tables()) {
      for (Column<?> column : table.columns()) {
        names.add(table.name() + "." + column.name());
      }
    }
    return names;
  }
}
