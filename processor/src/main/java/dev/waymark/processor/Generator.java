package dev.waymark.processor;

import dev.waymark.diff.Differ;
import dev.waymark.diff.Plan;
import dev.waymark.diff.Target;
import dev.waymark.processor.Drafter.Draft;
import dev.waymark.processor.MigrationCompiler.CompilationException;
import dev.waymark.processor.MigrationReplay.ReplayException;
import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.diagnostic.Diagnostics;
import dev.waymark.processor.diagnostic.Origin;
import dev.waymark.processor.map.MappedModel;
import dev.waymark.schema.Schema;
import dev.waymark.snapshot.Snapshot;
import dev.waymark.snapshot.SnapshotException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Decides what a package of revisions is due: nothing, a migration for a new revision, or an answer
 * to a question first.
 */
final class Generator {
  private final RevisionPackage declared;
  private final SourceTree tree;
  private final MappedModel model;
  private final Options options;
  private final MigrationCompiler compiler;
  private final Diagnostics diagnostics;
  private final Origin origin;

  Generator(
      RevisionPackage declared,
      SourceTree tree,
      MappedModel model,
      Options options,
      MigrationCompiler compiler,
      Diagnostics diagnostics) {
    this.declared = declared;
    this.tree = tree;
    this.model = model;
    this.options = options;
    this.compiler = compiler;
    this.diagnostics = diagnostics;
    this.origin = declared.origin().at(RevisionReader.REVISION);
  }

  /** What is due; empty if errors were reported. */
  Optional<Outcome> generate() {
    return History.of(declared, tree, diagnostics).flatMap(this::generate);
  }

  private Optional<Outcome> generate(History history) {
    if (!new NamedRevisions(model, declared, origin).areDeclared(diagnostics)) {
      return Optional.empty();
    }
    Optional<String> text = tree.snapshotText();
    if (history.pending().isEmpty()) {
      Schema wanted = model.target().schema();
      String expected = new Snapshot(history.newest(), wanted, List.of()).write();
      if (text.filter(expected::equals).isPresent()) {
        return Optional.of(Outcome.unchanged(declared.name(), history, tree, expected));
      }
    }
    return parent(history, text)
        .flatMap(
            parent ->
                history.pending().isEmpty()
                    ? compare(history, parent)
                    : revise(history, parent.snapshot()));
  }


