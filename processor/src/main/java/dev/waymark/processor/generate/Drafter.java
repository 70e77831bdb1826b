package dev.waymark.processor.generate;

import dev.waymark.diff.Differ;
import dev.waymark.diff.Hints;
import dev.waymark.diff.Plan;
import dev.waymark.diff.Target;
import dev.waymark.lint.Lint;
import dev.waymark.lint.rule.Change;
import dev.waymark.lint.rule.Finding;
import dev.waymark.operation.Operation;
import dev.waymark.operation.Replay;
import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.diagnostic.Diagnostics;
import dev.waymark.processor.diagnostic.Origin;
import dev.waymark.processor.emit.MigrationSource;
import dev.waymark.processor.history.PendingRevision;
import dev.waymark.processor.map.MappedModel;
import dev.waymark.processor.review.Places;
import dev.waymark.processor.review.Review;
import dev.waymark.processor.revision.RevisionPackage;
import dev.waymark.processor.revision.RevisionPackage.Settings;
import dev.waymark.processor.revision.RevisionReader;
import dev.waymark.schema.Schema;
import dev.waymark.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Drafts the migrations of pending revisions. The first one takes all that has changed, but for
 * drops that are held back: those are for the one that carries them. The others are empty, to be
 * written by hand.
 */
final class Drafter {
  private final RevisionPackage declared;
  private final MappedModel model;
  private final Diagnostics diagnostics;
  private final Origin origin;

  Drafter(RevisionPackage declared, MappedModel model, Diagnostics diagnostics) {
    this.declared = declared;
    this.model = model;
    this.diagnostics = diagnostics;
    this.origin = declared.origin().at(RevisionReader.REVISION);
  }

  /**
   * A migration that is to be written.
   *
   * @param revision the revision
   * @param text the source text of its class
   * @param plan its steps
   * @param after the state after it
   */
  record Draft(PendingRevision revision, String text, Plan plan, Snapshot after) {}

  /** What the entities want, and what is kept besides if drops are held back. */
  static Target target(RevisionPackage declared, MappedModel model, Snapshot parent) {
    return declared.settings().holdsDropsBack()
        ? model.target().holdingBack(parent.heldBack())
        : model.target();
  }

  /** The drafts, in order; empty if errors were reported. */
  Optional<List<Draft>> draft(List<PendingRevision> pending, Snapshot parent) {
    List<Draft> drafts = new ArrayList<>();
    Snapshot from = parent;
    for (PendingRevision revision : pending) {
      Target wanted = wanted(revision, from, drafts.isEmpty());
      Optional<Draft> draft = draft(revision, from, Differ.plan(from.schema(), wanted));
      if (draft.isEmpty()) {
        return Optional.empty();
      }
      drafts.add(draft.get());
      from = draft.get().after();
    }
    return Optional.of(drafts);
  }

  /** Renames and what rows get are for the first one. */
  private Target wanted(PendingRevision revision, Snapshot from, boolean first) {
    Target target =
        revision.declared().carriesDrops() ? model.target() : target(declared, model, from);
    return first ? target.in(revision.declared().version()) : target.with(Hints.none());
  }

  private Optional<Draft> draft(PendingRevision revision, Snapshot parent, Plan plan) {
    Schema from = parent.schema();
    boolean isOnline = declared.settings().isOnline() || revision.declared().isOnline();
    Change change =
        Change.of(plan.upgrade(), Optional.empty(), from, declared.settings().servers(), true);
    List<Finding> findings = Lint.of(isOnline ? change.online() : change);
    Places places = new Places(model, origin);
    if (!new Review(places, revision.declared(), diagnostics).passes(plan.questions(), findings)) {
      return Optional.empty();
    }
    prove(plan, from);
    if (!isFeasible(plan, from)) {
      return Optional.empty();
    }
    plan.heldBack().stream().filter(h -> !parent.heldBack().contains(h)).forEach(this::noteHold);
    String text =
        MigrationSource.of(
            declared.name(),
            revision.name(),
            revision.declared().message(),
            revision.declared().isBaseline(),
            revision.declared().replaces(),
            isOnline,
            from,
            plan.upgrade(),
            plan.downgrade());
    String head = revision.name().toString();
    return Optional.of(
        new Draft(revision, text, plan, new Snapshot(head, plan.schema(), plan.heldBack())));
  }

  /** Where nobody said on which databases it runs, it may be for none of those that cannot. */
  private boolean isFeasible(Plan plan, Schema from) {
    Settings settings = declared.settings();
    return settings.targets().isEmpty()
        || new Feasibility(settings.servers(), diagnostics, origin).holds(plan, from);
  }

  private void noteHold(String what) {
    diagnostics.note(
        Code.DS110,
        origin,
        "The "
            + what
            + " is no longer mapped and is held back. When nothing uses it any more, drop it in a"
            + " revision with carriesDrops = true.");
  }

  /** The law that everything stands on, checked for every plan before it is given to anyone. */
  private static void prove(Plan plan, Schema from) {
    boolean there = Replay.of(from, plan.upgrade()).equals(plan.schema());
    List<Operation> downgrade = plan.downgrade();
    boolean back = Replay.of(plan.schema(), downgrade).equals(from);
    if (!there || !back) {
      throw new IllegalStateException(
          "This is a mistake in Waymark; please report it: the planned "
              + (there ? "downgrade" : "upgrade")
              + " does not lead to its schema. "
              + (there ? downgrade : plan.upgrade()));
    }
  }
}
