package dev.waymark.processor.history;

import dev.waymark.diff.Plan;
import dev.waymark.migration.Migration;
import dev.waymark.migration.MigrationIndex;
import dev.waymark.migration.MigrationName;
import dev.waymark.migration.Version;
import dev.waymark.processor.compiler.LastClasses;
import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.diagnostic.Diagnostics;
import dev.waymark.processor.diagnostic.Origin;
import dev.waymark.processor.emit.IndexClass;
import dev.waymark.processor.revision.RevisionPackage;
import dev.waymark.processor.revision.RevisionReader;
import dev.waymark.schema.Schema;
import dev.waymark.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A baseline that takes the place of the revisions before it. Databases that have those are taken
 * as they are, so it must lead to the very tables that the last of them left: those of the
 * snapshot.
 */
public final class Squash {
  private final PendingRevision baseline;
  private final String packageName;
  private final Optional<Snapshot> before;
  private final Diagnostics diagnostics;
  private final Origin origin;

  private Squash(
      PendingRevision baseline,
      String packageName,
      Optional<Snapshot> before,
      Diagnostics diagnostics,
      Origin origin) {
    this.baseline = baseline;
    this.packageName = packageName;
    this.before = before;
    this.diagnostics = diagnostics;
    this.origin = origin;
  }

  /** The one that is pending, if there is one. */
  public static Optional<Squash> of(
      RevisionPackage declared,
      History history,
      Optional<Snapshot> snapshot,
      Diagnostics diagnostics) {
    PendingRevision first = history.pending().get(0);
    Origin origin = declared.origin().at(RevisionReader.REVISION);
    return history.present().isEmpty() && first.declared().isBaseline()
        ? Optional.of(new Squash(first, declared.name(), snapshot, diagnostics, origin))
        : Optional.empty();
  }

  private boolean error(Code code, String message) {
    diagnostics.error(code, origin, message);
    return false;
  }

  /**
   * Whether the baseline can be generated; reports why not.
   *
   * @param changes what the entities want otherwise than a snapshot says
   */
  public boolean isProved(Function<Snapshot, Plan> changes) {
    String replaces = baseline.declared().replaces();
    Optional<Version> head = before.map(Snapshot::head).flatMap(Squash::version);
    Version own = baseline.name().version();
    if (replaces.isEmpty()) {
      return head.isEmpty() || head.get().compareTo(own) >= 0 || ask(head.get());
    }
    boolean isAtReplaced = head.isPresent() && head.get().equals(Version.of(replaces));
    boolean isRedone = head.isPresent() && head.get().equals(own);
    if (!isAtReplaced && !isRedone) {
      return error(
          Code.HY126,
          "The baseline "
              + baseline.name()
              + " takes the place of the revisions up to "
              + replaces
              + ", and "
              + Snapshot.FILE
              + head.map(h -> " is at revision " + h).orElse(" cannot be read")
              + ": it is not known which tables they left. Restore the file as it was at revision "
              + replaces
              + " from version control, and compile.");
    }
    Plan plan = changes.apply(before.orElseThrow());
    if (!plan.isEmpty()) {
      StringBuilder lines = new StringBuilder();
      plan.upgrade().forEach(step -> lines.append("\n  ").append(step));
      return error(
          Code.HY126,
          "The baseline "
              + baseline.name()
              + " is to be what revision "
              + replaces
              + " left, and the entities have changed since:"
              + lines
              + "\nPut the revisions up to "
              + replaces
              + " back, make the change a revision of its own, and squash when every database has it;"
              + " or squash first and change then.");
    }
    return true;
  }

  private boolean ask(Version head) {
    return error(
        Code.HY126,
        "Revision "
            + baseline.name()
            + " is a baseline, and the revisions up to "
            + head
            + " are gone. If it takes their place, databases that have them are taken as they are:"
            + " say so with\n    @Revision(version = \""
            + baseline.name().version()
            + "\", message = \""
            + baseline.declared().message()
            + "\", replaces = \""
            + head
            + "\")\nIf no database ever had them, delete "
            + Snapshot.FILE
            + " and compile.");
  }

  private static Optional<Version> version(String head) {
    String first = head.split(" ", 2)[0];
    return Version.isVersion(first) ? Optional.of(Version.of(first)) : Optional.empty();
  }

  /**
   * Says which rows of the replaced revisions a new database does not get. They are not carried
   * over: whether the old classes are still there depends on the build tool, and the same sources
   * have to give the same baseline.
   *
   * @param before the schema before the baseline
   * @param plan the steps of the baseline
   */
  public void report(LastClasses last, Schema before, Plan plan) {
    if (baseline.declared().replaces().isEmpty()) {
      return;
    }
    String file = baseline.name().className() + ".java";
    Optional<List<Migration>> replaced = replaced(last);
    if (replaced.isEmpty()) {
      diagnostics.note(
          Code.HY127,
          origin,
          "Rows that the replaced revisions inserted or changed are not in "
              + file
              + ". Look for up.insert, up.sql and up.run in the deleted files, as with\n"
              + "    git diff HEAD --diff-filter=D -- '*"
              + packageName.replace('.', '/')
              + "/V*.java'\nand write into it what new databases need; those that have the"
              + " revisions do not run it.");
      return;
    }
    List<String> lines = new LostSteps(before, plan).of(replaced.get());
    if (!lines.isEmpty()) {
      diagnostics.warning(
          Code.HY127,
          origin,
          "The replaced revisions had steps that "
              + file
              + " does not have, because they change rows. Paste what new databases need"
              + " behind its up.create(...); those that have the revisions do not run it:\n    "
              + String.join("\n    ", lines));
    }
  }

  /** The migrations of the last compilation; empty if their classes are gone. */
  private Optional<List<Migration>> replaced(LastClasses last) {
    LoadedClasses classes = new LoadedClasses(type -> last.read(type.replace('.', '/') + ".class"));
    MigrationName own = baseline.name();
    try {
      MigrationIndex index =
          (MigrationIndex)
              classes
                  .loadClass(packageName + "." + IndexClass.SIMPLE_NAME)
                  .getDeclaredConstructor()
                  .newInstance();
      List<Migration> replaced = new ArrayList<>(index.migrations());
      replaced.removeIf(m -> m.name().version().compareTo(own.version()) >= 0);
      replaced.forEach(Migration::upgrade);
      return replaced.isEmpty() ? Optional.empty() : Optional.of(replaced);
    } catch (ReflectiveOperationException | LinkageError | RuntimeException e) {
      return Optional.empty(); // of another release of Waymark, or with classes of the application
    }
  }
}
