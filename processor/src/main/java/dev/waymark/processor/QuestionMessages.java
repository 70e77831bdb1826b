package dev.waymark.processor;

import dev.waymark.diff.Question;
import dev.waymark.operation.AlterColumn;
import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.diagnostic.Diagnostics;
import dev.waymark.processor.diagnostic.Origin;
import dev.waymark.schema.Column;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.MemberPath;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts the differ's questions to the developer, each on the element it is about and with the lines
 * that would answer it; a question that a consent of the revision answers is not put.
 */
final class QuestionMessages {
  private final Places places;
  private final DeclaredRevision revision;
  private final Diagnostics diagnostics;
  private final RenameMessages renames;

  QuestionMessages(Places places, DeclaredRevision revision, Diagnostics diagnostics) {
    this.places = places;
    this.revision = revision;
    this.diagnostics = diagnostics;
    this.renames = new RenameMessages(places, revision, diagnostics);
  }

  /**
   * Puts the questions.
   *
   * @param unanswered the questions that no consent answers
   * @param line the revision with the consents that would answer them
   */
  void report(List<Question> unanswered, String line) {
    Set<Column<?>> candidates = candidates(unanswered);
    unanswered.stream()
        .filter(q -> !(q instanceof Question.MissingBackfill m && candidates.contains(m.column())))
        .forEach(question -> report(question, line));
  }

  /** The new columns that may turn out to be old ones: what their rows get is no question yet. */
  private static Set<Column<?>> candidates(List<Question> questions) {
    Set<Column<?>> candidates = new HashSet<>();
    for (Question question : questions) {
      if (question instanceof Question.DroppedColumn dropped) {
        candidates.addAll(dropped.candidates());
      } else if (question instanceof Question.HeldBackColumn held) {
        candidates.addAll(held.candidates());
      }
    }
    return candidates;
  }

  private void report(Question question, String line) {
    if (question instanceof Question.DroppedTable dropped) {
      droppedTable(dropped, line);
    } else if (question instanceof Question.DroppedColumn dropped) {
      droppedColumn(dropped, line);
    } else if (question instanceof Question.HeldBackTable held) {
      heldBack(
          Code.DS102,
          "table " + held.table().name(),
          held.table().name().toString(),
          held.candidates().stream().map(t -> places.table(t.name())).toList(),
          line);
    } else if (question instanceof Question.HeldBackColumn held) {
      heldBack(
          Code.DS103,
          "column " + held.column().path(),
          held.column().name().toString(),
          held.candidates().stream().map(places::member).toList(),
          line);
    } else if (question instanceof Question.DroppedSequence dropped) {
      droppedSequence(dropped, line);
    } else if (question instanceof Question.SequenceUnderRows under) {
      sequenceUnderRows(under, line);
    } else if (question instanceof Question.MissingBackfill missing) {
      missingBackfill(missing);
    } else if (question instanceof Question.Narrowed narrowed) {
      narrowed(narrowed, line);
    } else if (question instanceof Question.Retargeted retargeted) {
      retargeted(retargeted, line);
    } else if (!renames.report(question)) {
      throw new IllegalStateException("no message for " + question);
    }
  }

  private void droppedTable(Question.DroppedTable dropped, String line) {
    String name = dropped.table().name().toString();
    diagnostics.error(
        Code.DS102,
        dropped.candidates().stream()
            .findFirst()
            .map(t -> places.table(t.name()))
            .orElse(places.revision()),
        "The table "
            + name
            + " is no longer mapped: revision "
            + revision.version()
            + " would drop it with its rows."
            + dropped.candidates().stream()
                .map(candidate -> renamed(dropped.table(), candidate))
                .collect(Collectors.joining())
            + "\nIf it is to go, say so in the revision:"
            + "\n    "
            + line);
  }

  private String renamed(Table from, Table to) {
    QualifiedName name = from.name();
    return name.schema().equals(to.name().schema())
        ? renamed(places.table(to.name()), name.toString())
        : "\nIf it is now "
            + to.name()
            + ", in another database schema, let it go below, and copy its rows in the migration"
            + " before the drop; a rename does not move it.";
  }

  private void droppedColumn(Question.DroppedColumn dropped, String line) {
    Column<?> column = dropped.column();
    diagnostics.error(
        Code.DS103,
        dropped.candidates().stream()
            .findFirst()
            .map(places::member)
            .orElseGet(() -> places.table(column.table())),
        "The column "
            + column.path()
            + " is no longer mapped: revision "
            + revision.version()
            + " would drop it with its values."
            + dropped.candidates().stream()
                .map(candidate -> renamed(places.member(candidate), column.name().toString()))
                .collect(Collectors.joining())
            + "\nIf it is to go, say so in the revision:"
            + "\n    "
            + line);
  }

  private void heldBack(
      Code code, String what, String former, List<Origin> candidates, String line) {
    diagnostics.error(
        code,
        candidates.get(0),
        "The "
            + what
            + " is no longer mapped. Drops are held back, so revision "
            + revision.version()
            + " would leave it as it is."
            + candidates.stream().map(c -> renamed(c, former)).collect(Collectors.joining())
            + "\nIf it is to go in a later revision, say so in this one:\n    "
            + line);
  }

  private void droppedSequence(Question.DroppedSequence dropped, String line) {
    String name = dropped.sequence().name().toString();
    diagnostics.error(
        Code.DS109,
        places.revision(),
        "The sequence "
            + name
            + " is no longer used, while "
            + dropped.candidates().stream()
                .map(s -> s.name().toString())
                .collect(Collectors.joining(" and "))
            + " is new and counts from its start, perhaps over ids that are taken. Keep the name"
            + " with @SequenceGenerator(sequenceName = \""
            + name
            + "\"), or, if the count may be lost, say so in the revision:"
            + "\n    "
            + line);
  }

  private void sequenceUnderRows(Question.SequenceUnderRows under, String line) {
    String name = under.sequence().name().toString();
    diagnostics.error(
        Code.MF112,
        places.member(under.column()),
        "The sequence "
            + name
            + " is new and counts from 1, while "
            + under.column().table()
            + " may have rows with such an "
            + under.column().member()
            + " already. Say where it starts, behind them:\n    "
            + "@SequenceGenerator(name = \""
            + name
            + "\", sequenceName = \""
            + name
            + "\", initialValue = 1000000, allocationSize = "
            + under.sequence().increment()
            + ")\nor, if there are none, or a step that you add to the migration sees to it, say so in"
            + " the revision:\n    "
            + line);
  }

  private void missingBackfill(Question.MissingBackfill missing) {
    Column<?> column = missing.column();
    Code code = missing.added() ? Code.MF103 : Code.MF104;
    String rows =
        missing.added() ? "may have rows" : "may have rows without a value in " + column.name();
    String example = ExampleValues.of(column.spec().type());
    if (missing.distinct()) {
      rows += ", each of which needs another one";
      example =
          missing
              .rowKey()
              .flatMap(key -> ExampleValues.ofEach(column.spec().type(), key))
              .orElse(example);
    }
    diagnostics.error(
        code,
        places.member(column),
        column.path()
            + " is to be NOT NULL, and "
            + column.table()
            + " "
            + rows
            + ". Say what they get, in SQL:\n    @Backfill(\""
            + example
            + "\")\nor leave the column nullable.");
  }

  private void narrowed(Question.Narrowed narrowed, String line) {
    AlterColumn change = narrowed.change();
    Code code = Needs.code(narrowed);
    diagnostics.error(
        code,
        places.member(new MemberPath(change.table(), change.column())),
        change.table()
            + "."
            + change.column()
            + " changes from "
            + change.from().type()
            + " to "
            + change.to().type()
            + loss(code, change)
            + " If that is right, say so in the revision:\n    "
            + line
            + ExampleCasts.of(narrowed).map(this::recast).orElse(""));
  }

  private String recast(String expression) {
    return "\nIf the values have to be made in another way, say how, in SQL:\n    "
        + "@Recast(revision = \""
        + revision.version()
        + "\", using = \""
        + expression
        + "\")";
  }

  private static String loss(Code code, AlterColumn change) {
    return switch (code) {
      case DS106 ->
          ": rows with "
              + change.from().type().values().stream()
                  .filter(value -> !change.to().type().values().contains(value))
                  .collect(Collectors.joining(" or "))
              + " make the upgrade fail, or can no longer be read.";
      case MF110 ->
          ": the rows keep what they have, a name in one and a place in the other, which then means"
              + " another constant or none.";
      default -> ", which does not hold every value of it: the upgrade may fail, or change values.";
    };
  }

  private void retargeted(Question.Retargeted retargeted, String line) {
    ForeignKey from = retargeted.from();
    ForeignKey to = retargeted.to();
    diagnostics.error(
        Code.MF111,
        places.member(Needs.path(to)),
        Needs.path(to)
            + " refers to "
            + to.target()
            + " "
            + to.targetColumns()
            + " now and to "
            + from.target()
            + " "
            + from.targetColumns()
            + " before: the rows keep their values, which then mean other rows or none. If that is"
            + " right, say so in the revision:\n    "
            + line
            + recast("(select ...)"));
  }

  private static String renamed(Origin origin, String former) {
    return "\nIf it is now " + origin + ", say so there:\n    @RenamedFrom(\"" + former + "\")";
  }
}
