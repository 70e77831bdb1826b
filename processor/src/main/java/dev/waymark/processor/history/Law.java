package dev.waymark.processor.history;

import dev.waymark.diff.Differ;
import dev.waymark.diff.Target;
import dev.waymark.operation.Operation;
import dev.waymark.processor.compiler.Options;
import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.diagnostic.Diagnostics;
import dev.waymark.processor.diagnostic.Origin;
import dev.waymark.processor.history.MigrationReplay.ReplayException;
import dev.waymark.processor.revision.RevisionPackage;
import dev.waymark.processor.revision.RevisionReader;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import dev.waymark.snapshot.Snapshot;
import dev.waymark.snapshot.SnapshotException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The law that everything stands on: what the migrations lead to, what {@code schema.json} says and
 * what the entities want is one. Here the first two are held against each other.
 */
public final class Law {
  private static final int MOST = 20;

  private final RevisionPackage declared;
  private final History history;
  private final Optional<String> text;
  private final MigrationCompiler compiler;
  private final String toWrite;
  private final Diagnostics diagnostics;
  private final Origin origin;
  private Optional<Snapshot> stated = Optional.empty();
  private String problem = "";

  public Law(
      RevisionPackage declared,
      History history,
      Optional<String> text,
      MigrationCompiler compiler,
      Options options,
      Diagnostics diagnostics) {
    this.declared = declared;
    this.history = history;
    this.text = text;
    this.compiler = compiler;
    this.toWrite = options.toWrite();
    this.diagnostics = diagnostics;
    this.origin = declared.origin().at(RevisionReader.REVISION);
    read();
  }

  private void read() {
    try {
      Snapshot snapshot = text.map(Snapshot::read).orElse(Snapshot.empty());
      stated = Optional.of(snapshot);
      if (!snapshot.head().equals(history.newest())) {
        problem = text.isEmpty() ? "it is missing" : "its head is \"" + snapshot.head() + "\"";
      }
    } catch (SnapshotException e) {
      problem = String.valueOf(e.getMessage());
    }
  }

  /** What the snapshot says, wherever it is; empty if it cannot be read. */
  public Optional<Snapshot> snapshot() {
    return stated;
  }

  /** The snapshot, if it is at the newest migration class. */
  public Optional<Parent> stated() {
    return problem.isEmpty()
        ? stated.map(snapshot -> new Parent(snapshot, text.orElseGet(snapshot::write), false))
        : Optional.empty();
  }

  /** What the migrations lead to; empty if they cannot be replayed, which is reported. */
  Optional<Replayed> replayed() {
    try {
      return Optional.of(new MigrationReplay(compiler).of(declared.name(), history.present()));
    } catch (ReplayException e) {
      diagnostics.error(
          Code.HY123,
          origin,
          "The migrations have to be replayed, to know what the next one starts from, and they"
              + " cannot be: "
              + e.getMessage());
      return Optional.empty();
    }
  }

  /**
   * The snapshot if the migrations lead to it, else what they lead to; empty if they cannot be
   * replayed, which is reported.
   */
  public Optional<Parent> proved() {
    Optional<Parent> snapshot = stated();
    return replayed()
        .filter(replayed -> comesInTime(replayed))
        .map(
            replayed -> {
              if (snapshot.isPresent() && snapshot.get().schema().equals(replayed.schema())) {
                return snapshot.get();
              }
              snapshot.ifPresent(s -> warn(s.schema(), replayed));
              return Parent.rebuilt(history.newest(), replayed.schema());
            });
  }

  private boolean comesInTime(Replayed replayed) {
    return LateArrival.of(text, replayed)
        .map(late -> late.commutes(diagnostics, origin))
        .orElse(true);
  }

  private void warn(Schema said, Replayed replayed) {
    diagnostics.warning(
        Code.HY106,
        origin,
        different(said, replayed)
            + "\nThe file is made again from the migrations. That is right after a merge; but if"
            + " a migration was changed that databases have already, put it back as it was.");
  }

  /**
   * Whether the snapshot is at the newest migration class and the migrations lead to it; reports
   * what is otherwise.
   *
   * @param wanted what the entities want beside the snapshot
   */
  public boolean holds(Function<Parent, Schema> wanted) {
    if (!problem.isEmpty()) {
      diagnostics.error(
          Code.HY106,
          origin,
          Snapshot.FILE
              + " is not the snapshot at revision "
              + history.newest()
              + ": "
              + problem
              + undeclaredHead()
              + ". "
              + toWrite
              + ", which makes it again from the migrations, and commit it.");
      return false;
    }
    Optional<Replayed> replayed = replayed();
    Parent parent = stated().orElseThrow();
    Schema said = parent.schema();
    if (replayed.isPresent() && !replayed.get().schema().equals(said)) {
      String blame = blame(said, wanted.apply(parent), replayed.get());
      diagnostics.error(Code.HY106, origin, different(said, replayed.get()) + blame);
      return false;
    }
    return replayed.isPresent();
  }

  private String undeclaredHead() {
    return stated
        .map(Snapshot::head)
        .filter(head -> !head.isEmpty() && !history.knows(head))
        .map(head -> ", of which there is neither a @Revision nor a migration class")
        .orElse("");
  }

  private String different(Schema said, Replayed replayed) {
    List<Operation> steps = Differ.plan(replayed.schema(), Target.of(said)).upgrade();
    StringBuilder message = new StringBuilder(Snapshot.FILE);
    message.append(" is not what the migrations lead to. From them to it, it would take");
    steps.stream().limit(MOST).forEach(step -> message.append("\n  ").append(step));
    if (steps.size() > MOST) {
      message.append("\n  and ").append(steps.size() - MOST).append(" more");
    }
    for (QualifiedName table : said.tablesOtherThan(replayed.schema())) {
      replayed
          .lastToChange(table)
          .ifPresent(m -> message.append("\n").append(madeBy(table, m.toString())));
    }
    return message.toString();
  }

  private static String madeBy(QualifiedName table, String migration) {
    return "The last migration to change " + table + " is " + migration + ".java.";
  }

  private String blame(Schema said, Schema wanted, Replayed replayed) {
    String again = " " + toWrite + ", which makes it again from the migrations, and commit it.";
    if (wanted.equals(replayed.schema())) {
      return "\nThe entities agree with the migrations, so the file was changed by hand, or merged."
          + again;
    }
    return wanted.equals(said)
        ? "\nThe entities agree with the file, so a migration was changed after it was generated, or"
            + " one is lost. Put it back from version control."
        : "\nThe entities agree with neither."
            + again
            + " What is still different then is for a new revision.";
  }
}
