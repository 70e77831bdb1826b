package dev.waymark.processor;

import dev.waymark.diff.Question;
import dev.waymark.operation.AlterColumn;
import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.diagnostic.Diagnostics;
import dev.waymark.processor.diagnostic.Origin;
import dev.waymark.schema.Column;
import dev.waymark.schema.MemberPath;
import dev.waymark.schema.QualifiedName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts the differ's questions to the developer, each on the element it is about and with the lines
 * that would answer it; a question that a consent of the revision answers is not put.
 */
final class QuestionMessages {
  private final Places places;
  private final DeclaredRevision revision;
  private final Diagnostics diagnostics;

  QuestionMessages(Places places, DeclaredRevision revision, Diagnostics diagnostics) {
    this.places = places;
    this.revision = revision;
    this.diagnostics = diagnostics;
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
          places.table(held.candidates().get(0).name()),
          held.candidates().stream()
              .map(
                  candidate ->
                      renamed(
                          places.table(candidate.name()),
                          "@RenamedFrom(\"" + held.table().name() + "\")")),
          line);
    } else if (question instanceof Question.HeldBackColumn held) {
      heldBack(
          Code.DS103,
          "column " + held.column().path(),
          places.member(held.candidates().get(0)),
          held.candidates().stream()
              .map(
                  candidate ->
                      renamed(
                          places.member(candidate),
                          places.renamed(candidate, held.column().name()))),
          line);
    } else if (question instanceof Question.DroppedSequence dropped) {
      droppedSequence(dropped, line);
    } else if (question instanceof Question.MissingBackfill missing) {
      missingBackfill(missing);
    } else if (question instanceof Question.Narrowed narrowed) {
      narrowed(narrowed, line);
    } else if (question instanceof Question.FreshSequence fresh) {
      freshSequence(fresh, line);
    } else if (question instanceof Question.MovedRows moved) {
      movedRows(moved, line);
    } else if (question instanceof Question.UnknownFormerTable unknown) {
      unknownName(
          places.table(unknown.table()),
          unknown.former().toString(),
          "there was no table " + unknown.former(),
          unknown.table().toString());
    } else if (question instanceof Question.UnknownFormerColumn unknown) {
      Column<?> column = unknown.column();
      unknownName(
          places.member(column),
          unknown.former(),
          "the table " + column.table() + " had no column " + unknown.former(),
          column.name().toString());
    } else if (question instanceof Question.TakenFormerName taken) {
      takenName(taken);
    } else {
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
                .map(
                    candidate ->
                        renamed(places.table(candidate.name()), "@RenamedFrom(\"" + name + "\")"))
                .collect(Collectors.joining())
            + "\nIf it is to go, say so in the revision:"
            + "\n    "
            + line);
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
                .map(
                    candidate ->
                        renamed(places.member(candidate), places.renamed(candidate, column.name())))
                .collect(Collectors.joining())
            + "\nIf it is to go, say so in the revision:"
            + "\n    "
            + line);
  }

  private void heldBack(
      Code code, String what, Origin origin, Stream<String> answers, String line) {
    diagnostics.error(
        code,
        origin,
        "The "
            + what
            + " is no longer mapped. Drops are held back, so revision "
            + revision.version()
            + " would leave it as it is."
            + answers.collect(Collectors.joining())
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

  private void missingBackfill(Question.MissingBackfill missing) {
    Column<?> column = missing.column();
    Code code = missing.added() ? Code.MF103 : Code.MF104;
    String rows =
        missing.added() ? "may have rows" : "may have rows without a value in " + column.name();
    diagnostics.error(
        code,
        places.member(column),
        column.path()
            + " is to be NOT NULL, and "
            + column.table()
            + " "
            + rows
            + ". Say what they get, in SQL:\n    @Backfill(\""
            + ExampleValues.of(column.spec().type())
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
            + change.using().map(sql -> converted(sql)).orElseGet(() -> loss(code, change))
            + " If that is right, say so in the revision:\n    "
            + line);
  }

  private void freshSequence(Question.FreshSequence fresh, String line) {
    String name = fresh.sequence().name().name().text();
    diagnostics.error(
        Code.DS111,
        places.member(fresh.column()),
        fresh.column().path()
            + " gets its values from the sequence "
            + fresh.sequence().name()
            + ", which is new and counts from "
            + fresh.sequence().start()
            + ", perhaps over ids that rows have. Let it start behind them:"
            + "\n    @SequenceGenerator(name = \""
            + name
            + "\", sequenceName = \""
            + name
            + "\", initialValue = 1000000)"
            + "\nor, if no row has such an id, say so in the revision:\n    "
            + line);
  }

  private void movedRows(Question.MovedRows moved, String line) {
    diagnostics.error(
        Code.MV101,
        places.table(moved.table()),
        "What stands in other rows is to stand in "
            + moved.table()
            + ", or the other way. Revision "
            + revision.version()
            + " would"
            + moved.steps().stream().map(s -> "\n    " + s).collect(Collectors.joining())
            + "\nIf that is right, say so in the revision; if rows are to go another way, change the"
            + " steps in the migration then:\n    "
            + line);
  }

  private static String converted(String sql) {
    return ": each row gets "
        + sql
        + ", which is right if the constants had that order before, too.";
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

  private void unknownName(Origin origin, String former, String absence, String name) {
    diagnostics.error(
        Code.RN101,
        origin,
        "@RenamedFrom(\""
            + former
            + "\") on "
            + origin
            + ": before this revision "
            + absence
            + ", so "
            + name
            + " cannot be it. Write the name as it stands in schema.json, or remove the annotation.");
  }

  private void takenName(Question.TakenFormerName taken) {
    Origin origin =
        taken.table()
            ? places.table(QualifiedName.of(taken.subject()))
            : places.member(path(taken.subject()));
    diagnostics.error(
        Code.RN102,
        origin,
        "@RenamedFrom(\""
            + taken.former()
            + "\") on "
            + origin
            + ": "
            + taken.subject()
            + " cannot have been "
            + taken.former()
            + ", because that is still mapped, or another annotation names it too, or both names are"
            + " in schema.json already. Remove the annotation that is wrong.");
  }

  private static MemberPath path(String text) {
    QualifiedName parts = QualifiedName.of(text);
    return new MemberPath(QualifiedName.of(parts.schema().orElseThrow().toString()), parts.name());
  }

  private static String renamed(Origin origin, String annotation) {
    return "\nIf it is now " + origin + ", say so there:\n    " + annotation;
  }
}
