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

  /**
   * The state at the newest migration class.
   *
   * @param snapshot the state
   * @param text the snapshot's text for it
   * @param rebuilt whether the snapshot did not say so, and the migrations were replayed
   */
  private record Parent(Snapshot snapshot, String text, boolean rebuilt) {
    Schema schema() {
      return snapshot.schema();
    }

    /** The same, with what is held back. */
    Parent holding(List<String> heldBack) {
      if (snapshot.heldBack().equals(heldBack)) {
        return this;
      }
      Snapshot holding = new Snapshot(snapshot.head(), snapshot.schema(), heldBack);
      return new Parent(holding, holding.write(), true);
    }
  }

  private Optional<Parent> parent(History history, Optional<String> text) {
    String problem;
    try {
      Snapshot snapshot = text.map(Snapshot::read).orElse(Snapshot.empty());
      if (snapshot.head().equals(history.newest())) {
        return Optional.of(new Parent(snapshot, text.orElse(snapshot.write()), false));
      }
      problem = "its head is \"" + snapshot.head() + "\"";
    } catch (SnapshotException e) {
      problem = String.valueOf(e.getMessage());
    }
    if (options.check() && history.pending().isEmpty()) {
      diagnostics.error(
          Code.HY106,
          origin,
          Snapshot.FILE
              + " is not the snapshot at revision "
              + history.newest()
              + ": "
              + problem
              + ". "
              + options.toWrite()
              + ", which makes it again from the migrations, and commit it.");
      return Optional.empty();
    }
    return replayed(history);
  }

  private Optional<Parent> replayed(History history) {
    try {
      Schema schema = new MigrationReplay(compiler).of(declared.name(), history.present());
      String text = new Snapshot(history.newest(), schema, List.of()).write();
      // Read back, because the order of columns must be the one that a snapshot gives.
      return Optional.of(new Parent(Snapshot.read(text), text, true));
    } catch (ReplayException e) {
      diagnostics.error(
          Code.HY123,
          origin,
          "The migrations have to be replayed, because "
              + Snapshot.FILE
              + " is not at the newest of them, and they cannot be: "
              + e.getMessage());
      return Optional.empty();
    }
  }

  /** No revision is pending: the entities must be what the migrations lead to. */
  private Optional<Outcome> compare(History history, Parent found) {
    Target target =
        Drafter.target(declared, model, found.snapshot())
            .in(NextVersion.after(declared.revisions()));
    Plan plan = Differ.plan(found.schema(), target);
    if (!plan.isEmpty()) {
      Plan changes = Differ.plan(found.schema(), target.with(target.hints().renames()));
      String message = new DriftMessage(model).of(declared, changes);
      if (options.driftIsError() || options.check()) {
        diagnostics.error(Code.HY101, origin, message);
        return Optional.empty();
      }
      diagnostics.warning(Code.HY101, origin, message);
    }
    Parent parent = found.holding(plan.heldBack());
    if (options.check() && !parent.equals(found)) {
      diagnostics.error(Code.HY106, origin, staleHolds(plan));
      return Optional.empty();
    }
    return Optional.of(
        new Outcome(
            declared.name(),
            history.all(),
            Map.of(),
            Map.of(),
            tree.snapshotFile(),
            parent.text(),
            parent.rebuilt()));
  }

  private String staleHolds(Plan plan) {
    return Snapshot.FILE
        + " does not list what is held back, which is "
        + (plan.heldBack().isEmpty() ? "nothing" : String.join(", ", plan.heldBack()))
        + ". "
        + options.toWrite()
        + ", which lists it, and commit the file.";
  }

  private Optional<Outcome> revise(History history, Snapshot parent) {
    PendingRevision first = history.pending().get(0);
    if (options.check()) {
      diagnostics.error(
          Code.HY121,
          origin,
          "Revision "
              + first.name().version()
              + " has no migration class. "
              + options.toWrite()
              + ", review "
              + first.name().className()
              + ".java, and commit it with "
              + Snapshot.FILE
              + ".");
      return Optional.empty();
    }
    return new Drafter(declared, model, diagnostics)
        .draft(history.pending(), parent)
        .flatMap(drafts -> write(history, drafts));
  }

  private Optional<Outcome> write(History history, List<Draft> drafts) {
    Map<Path, String> files = new TreeMap<>();
    Map<String, String> sources = new TreeMap<>();
    for (Draft draft : drafts) {
      files.put(tree.migrationFile(draft.revision().name()), draft.text());
      sources.put(declared.name() + "." + draft.revision().name().className(), draft.text());
    }
    try {
      return Optional.of(
          new Outcome(
              declared.name(),
              history.all(),
              files,
              compiler.compile(sources),
              tree.snapshotFile(),
              drafts.get(drafts.size() - 1).after().write(),
              true));
    } catch (CompilationException e) {
      diagnostics.error(
          Code.US104,
          origin,
          "The generated migration cannot be compiled, so nothing is written: " + e.getMessage());
      return Optional.empty();
    }
  }
}
