package dev.waymark.processor.generate;

import dev.waymark.migration.Migration;
import dev.waymark.migration.MigrationName;
import dev.waymark.operation.DataOperation;
import dev.waymark.operation.Operation;
import dev.waymark.processor.compiler.LastClasses;
import dev.waymark.processor.compiler.OutputPaths;
import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.diagnostic.Diagnostics;
import dev.waymark.processor.diagnostic.Origin;
import dev.waymark.processor.generate.Drafter.Draft;
import dev.waymark.processor.history.History;
import dev.waymark.processor.history.LoadedClasses;
import dev.waymark.processor.history.SnapshotHeads;
import dev.waymark.processor.revision.RevisionPackage;
import dev.waymark.processor.revision.RevisionReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A revision whose migration class was deleted, to be generated anew: what somebody wrote into that
 * class by hand is not known to the entities. The snapshot says which class it was, even with
 * conflict markers in it, and the class file of the last compilation says what was in it.
 */
final class Redo {
  private final String packageName;
  private final History history;
  private final LastClasses last;
  private final Diagnostics diagnostics;
  private final Origin origin;

  Redo(RevisionPackage declared, History history, LastClasses last, Diagnostics diagnostics) {
    this.packageName = declared.name();
    this.history = history;
    this.last = last;
    this.diagnostics = diagnostics;
    this.origin = declared.origin().at(RevisionReader.REVISION);
  }

  /** Says what may be lost of the classes that were there. */
  void report(Optional<String> snapshot, List<Draft> drafts) {
    Set<String> reported = new TreeSet<>();
    List<MigrationName> heads = new ArrayList<>(SnapshotHeads.in(snapshot));
    heads.addAll(SnapshotHeads.in(last.text(OutputPaths.snapshot(packageName))));
    for (MigrationName head : heads) {
      boolean isGone = history.present().stream().noneMatch(file -> file.name().equals(head));
      if (isGone && reported.add(head.className())) {
        drafts.stream()
            .filter(d -> d.revision().name().description().equals(head.description()))
            .findFirst()
            .ifPresent(draft -> report(head, draft, drafts));
      }
    }
    if (!reported.isEmpty() && drafts.size() > 1) {
      diagnostics.note(
          Code.HY107,
          origin,
          "Of the revisions that have no migration class, "
              + drafts.get(0).revision().name()
              + " takes everything that has changed; the others are empty. If it was divided among"
              + " them, get the files back from version control.");
    }
  }

  private void report(MigrationName deleted, Draft draft, List<Draft> drafts) {
    Optional<Migration> compiled = compiled(deleted);
    String anew = "Revision " + draft.revision().name() + " is generated anew. ";
    String where =
        "version control has them:\n    git log -1 -p -- '*" + deleted.className() + ".java'";
    if (compiled.isEmpty()) {
      diagnostics.note(
          Code.HY107,
          origin,
          anew
              + "If steps were written by hand into the deleted "
              + deleted.className()
              + ".java, "
              + where);
      return;
    }
    List<Operation> lost = lost(compiled.get(), drafts);
    if (!lost.isEmpty()) {
      StringBuilder message = new StringBuilder(anew);
      message.append(deleted.className()).append(".java had steps that it does not have:");
      lost.forEach(step -> message.append("\n  ").append(step));
      message.append("\nIf they are still wanted, write them into the new file; ").append(where);
      diagnostics.warning(Code.HY107, origin, message.toString());
    }
  }

  /** The steps that change rows, because those that change tables follow from the entities. */
  private static List<Operation> lost(Migration deleted, List<Draft> drafts) {
    List<Operation> lost = new ArrayList<>(deleted.upgrade());
    lost.addAll(deleted.downgrade());
    lost.removeIf(step -> !(step instanceof DataOperation));
    for (Draft draft : drafts) {
      lost.removeAll(draft.plan().upgrade());
      lost.removeAll(draft.plan().downgrade());
    }
    return lost;
  }

  /** The class of the last compilation; empty if it is gone, or cannot be used any more. */
  private Optional<Migration> compiled(MigrationName name) {
    LoadedClasses classes = new LoadedClasses(type -> last.read(type.replace('.', '/') + ".class"));
    try {
      Migration migration = classes.migration(packageName + "." + name.className());
      migration.upgrade();
      return Optional.of(migration);
    } catch (ReflectiveOperationException | LinkageError | RuntimeException e) {
      return Optional.empty(); // of another release of Waymark, or with classes of the application
    }
  }
}
