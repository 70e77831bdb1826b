package dev.waymark.processor;

import dev.waymark.diff.Differ;
import dev.waymark.diff.Plan;
import dev.waymark.diff.Target;
import dev.waymark.lint.Lint;
import dev.waymark.lint.rule.Finding;
import dev.waymark.operation.Operation;
import dev.waymark.operation.Replay;
import dev.waymark.processor.MigrationCompiler.CompilationException;
import dev.waymark.processor.MigrationReplay.ReplayException;
import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.diagnostic.Diagnostics;
import dev.waymark.processor.diagnostic.Origin;
import dev.waymark.processor.emit.MigrationSource;
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
    String expected = new Snapshot(history.newest(), model.target().schema()).write();
    if (history.pending().isEmpty() && text.filter(expected::equals).isPresent()) {
      return Optional.of(Outcome.unchanged(declared.name(), history, tree, expected));
    }
    Optional<Parent> parent = parent(history, text);
    if (parent.isEmpty()) {
      return Optional.empty();
    }
    Target target = model.target().in(revision(history));
    Plan plan = Differ.plan(parent.get().schema(), target);
    Schema after = Differ.settled(parent.get().schema(), target);
    return history.pending().isEmpty()
        ? compare(history, parent.get(), target, plan)
        : revise(history, parent.get().schema(), plan, after);
  }

  /** The revision that the hints are asked for: the first pending one, or else the next one. */
  private String revision(History history) {
    return history.pending().isEmpty()
        ? NextVersion.after(declared.revisions())
        : history.pending().get(0).declared().version();
  }

  /**
   * The schema at the newest migration class.
   *
   * @param schema the schema
   * @param text the snapshot's text for it
   * @param rebuilt whether the snapshot did not say so, and the migrations were replayed
   */
  private record Parent(Schema schema, String text, boolean rebuilt) {}

  private Optional<Parent> parent(History history, Optional<String> text) {
    String problem;
    try {
      Snapshot snapshot = text.map(Snapshot::read).orElse(Snapshot.empty());
      if (snapshot.head().equals(history.newest())) {
        return Optional.of(new Parent(snapshot.schema(), text.orElse(snapshot.write()), false));
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
              + ". Compile without -Awaymark.mode=check, which makes it again from the migrations,"
              + " and commit it.");
      return Optional.empty();
    }
    return replayed(history);
  }

  private Optional<Parent> replayed(History history) {
    try {
      Schema schema = new MigrationReplay(compiler).of(declared.name(), history.present());
      String text = new Snapshot(history.newest(), schema).write();
      // Read back, because the order of columns must be the one that a snapshot gives.
      return Optional.of(new Parent(Snapshot.read(text).schema(), text, true));
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
  private Optional<Outcome> compare(
      History history, Parent parent, Target target, Plan plan) {
    if (!plan.isEmpty()) {
      String message = new DriftMessage(model).of(declared, changes(parent.schema(), target));
      if (options.driftIsError() || options.check()) {
        diagnostics.error(Code.HY101, origin, message);
        return Optional.empty();
      }
      diagnostics.warning(Code.HY101, origin, message);
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

  /** The plan as it says what has changed, without the steps that only care for rows. */
  private static Plan changes(Schema from, Target target) {
    return Differ.plan(from, target.with(target.hints().renames()));
  }

  private Optional<Outcome> revise(History history, Schema from, Plan plan, Schema to) {
    PendingRevision first = history.pending().get(0);
    if (options.check()) {
      diagnostics.error(
          Code.HY121,
          origin,
          "Revision "
              + first.name().version()
              + " has no migration class. Compile without -Awaymark.mode=check, review "
              + first.name().className()
              + ".java, and commit it with "
              + Snapshot.FILE
              + ".");
      return Optional.empty();
    }
    List<Finding> findings = Lint.of(plan.upgrade(), from, declared.settings().servers());
    Places places = new Places(model, origin);
    if (!new Review(places, first.declared(), diagnostics).passes(plan.questions(), findings)) {
      return Optional.empty();
    }
    prove(plan, from, to);
    return write(history, plan, from, to);
  }

  /** The law that everything stands on, checked for every plan before it is given to anyone. */
  private static void prove(Plan plan, Schema from, Schema to) {
    boolean there = Replay.of(from, plan.upgrade()).equals(to);
    boolean back = Replay.of(to, plan.downgrade()).equals(from);
    if (!there || !back) {
      throw new IllegalStateException(
          "This is a mistake in Waymark; please report it: the planned "
              + (there ? "downgrade" : "upgrade")
              + " does not lead to its schema. "
              + (there ? plan.downgrade() : plan.upgrade()));
    }
  }

  private Optional<Outcome> write(History history, Plan plan, Schema from, Schema to) {
    Map<Path, String> files = new TreeMap<>();
    Map<String, String> sources = new TreeMap<>();
    for (PendingRevision revision : history.pending()) {
      boolean first = sources.isEmpty();
      List<Operation> up = first ? plan.upgrade() : List.of();
      List<Operation> down = first ? plan.downgrade() : List.of();
      String text =
          MigrationSource.of(
              declared.name(),
              revision.name(),
              revision.declared().message(),
              first ? from : to,
              up,
              down);
      files.put(tree.migrationFile(revision.name()), text);
      sources.put(declared.name() + "." + revision.name().className(), text);
    }
    PendingRevision newest = history.pending().get(history.pending().size() - 1);
    String snapshot = new Snapshot(newest.name().version().toString(), to).write();
    try {
      return Optional.of(
          new Outcome(
              declared.name(),
              history.all(),
              files,
              compiler.compile(sources),
              tree.snapshotFile(),
              snapshot,
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
