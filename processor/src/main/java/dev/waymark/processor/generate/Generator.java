package dev.waymark.processor.generate;

import dev.waymark.diff.Differ;
import dev.waymark.diff.Plan;
import dev.waymark.diff.Target;
import dev.waymark.processor.compiler.LastClasses;
import dev.waymark.processor.compiler.Options;
import dev.waymark.processor.compiler.SourceTree;
import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.diagnostic.Diagnostics;
import dev.waymark.processor.diagnostic.Origin;
import dev.waymark.processor.generate.Drafter.Draft;
import dev.waymark.processor.history.History;
import dev.waymark.processor.history.Law;
import dev.waymark.processor.history.MigrationCompiler;
import dev.waymark.processor.history.MigrationCompiler.CompilationException;
import dev.waymark.processor.history.Parent;
import dev.waymark.processor.history.PendingRevision;
import dev.waymark.processor.history.Squash;
import dev.waymark.processor.map.MappedModel;
import dev.waymark.processor.review.DriftMessage;
import dev.waymark.processor.review.NamedRevisions;
import dev.waymark.processor.revision.NextVersion;
import dev.waymark.processor.revision.RevisionPackage;
import dev.waymark.processor.revision.RevisionReader;
import dev.waymark.schema.Schema;
import dev.waymark.snapshot.Snapshot;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Decides what a package of revisions is due: nothing, a migration for a new revision, or an answer
 * to a question first.
 */
public final class Generator {
  private final RevisionPackage declared;
  private final SourceTree tree;
  private final MappedModel model;
  private final Options options;
  private final MigrationCompiler compiler;
  private final LastClasses last;
  private final Diagnostics diagnostics;
  private final Origin origin;

  public Generator(
      RevisionPackage declared,
      SourceTree tree,
      MappedModel model,
      Options options,
      MigrationCompiler compiler,
      LastClasses last,
      Diagnostics diagnostics) {
    this.declared = declared;
    this.tree = tree;
    this.model = model;
    this.options = options;
    this.compiler = compiler;
    this.last = last;
    this.diagnostics = diagnostics;
    this.origin = declared.origin().at(RevisionReader.REVISION);
  }

  /** What is due; empty if errors were reported. */
  public Optional<Outcome> generate() {
    return History.of(declared, tree, diagnostics).flatMap(this::generate);
  }

  private Optional<Outcome> generate(History history) {
    if (!new NamedRevisions(model, declared, origin).areDeclared(diagnostics)) {
      return Optional.empty();
    }
    Optional<String> text = tree.snapshotText();
    boolean isPending = !history.pending().isEmpty();
    if (!isPending && !options.proves()) {
      Schema wanted = model.target().schema();
      String expected = new Snapshot(history.newest(), wanted, List.of()).write();
      if (text.filter(expected::equals).isPresent()) {
        return Optional.of(Outcome.unchanged(declared.name(), history, tree, expected));
      }
    }
    Law law = new Law(declared, history, text, compiler, options, diagnostics);
    return isPending ? revise(history, law) : compare(history, law);
  }

  /** No revision is pending: the entities must be what the migrations lead to. */
  private Optional<Outcome> compare(History history, Law law) {
    if (options.check()) {
      return law.holds(parent -> target(parent).schema())
          ? law.stated().flatMap(parent -> compare(history, parent))
          : Optional.empty();
    }
    Optional<Parent> stated = law.stated().filter(parent -> plan(parent).isEmpty());
    return stated.or(law::proved).flatMap(parent -> compare(history, parent));
  }

  private Plan plan(Parent parent) {
    return Differ.plan(parent.schema(), target(parent));
  }

  /** What the entities want otherwise than a snapshot says. */
  private Plan changes(Snapshot snapshot) {
    return plan(new Parent(snapshot, "", false));
  }

  private Target target(Parent parent) {
    return Drafter.target(declared, model, parent.snapshot())
        .in(NextVersion.after(declared.revisions()));
  }

  private Optional<Outcome> compare(History history, Parent found) {
    Plan plan = plan(found);
    if (!plan.isEmpty()) {
      Target target = target(found);
      Plan changes = Differ.plan(found.schema(), target.with(target.hints().renames()));
      String message =
          new DriftMessage(model).of(declared, changes) + (found.rebuilt() ? led(history) : "");
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

  /** After a merge, the newest migration may have been kept that was to lead to the entities. */
  private static String led(History history) {
    String newest = history.present().get(history.present().size() - 1).name().className();
    return "\n"
        + Snapshot.FILE
        + " is not at the newest migration, so all of them were replayed. If "
        + newest
        + " was to do this, mend its steps, or delete "
        + newest
        + ".java and compile, which generates it anew.";
  }

  private String staleHolds(Plan plan) {
    return Snapshot.FILE
        + " does not list what is held back, which is "
        + (plan.heldBack().isEmpty() ? "nothing" : String.join(", ", plan.heldBack()))
        + ". "
        + options.toWrite()
        + ", which lists it, and commit the file.";
  }

  private Optional<Outcome> revise(History history, Law law) {
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
    Optional<Squash> squash = Squash.of(declared, history, law.snapshot(), diagnostics);
    if (squash.isPresent() && !squash.get().isProved(this::changes)) {
      return Optional.empty();
    }
    return law.proved()
        .flatMap(
            parent -> {
              Optional<List<Draft>> drafts =
                  new Drafter(declared, model, diagnostics)
                      .draft(history.pending(), parent.snapshot());
              drafts.ifPresent(
                  all -> squash.ifPresent(s -> s.report(last, parent.schema(), all.get(0).plan())));
              return drafts;
            })
        .flatMap(drafts -> write(history, drafts));
  }

  private Optional<Outcome> write(History history, List<Draft> drafts) {
    new Redo(declared, history, last, diagnostics).report(tree.snapshotText(), drafts);
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
