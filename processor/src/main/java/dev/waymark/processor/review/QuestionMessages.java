package dev.waymark.processor.review;

import dev.waymark.diff.Question;
import dev.waymark.operation.AlterColumn;
import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.diagnostic.Diagnostics;
import dev.waymark.processor.revision.DeclaredRevision;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.MemberPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
  private final DropMessages drops;
  private final RenameMessages renames;

  QuestionMessages(Places places, DeclaredRevision revision, Diagnostics diagnostics) {
    this.places = places;
    this.revision = revision;
    this.diagnostics = diagnostics;
    this.drops = new DropMessages(places, revision, diagnostics);
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
    if (question instanceof Question.MissingBackfill missing) {
      missingBackfill(missing);
    } else if (question instanceof Question.Narrowed narrowed) {
      narrowed(narrowed, line);
    } else if (question instanceof Question.Retargeted retargeted) {
      retargeted(retargeted, line);
    } else if (question instanceof Question.MovedRows moved) {
      movedRows(moved, line);
    } else if (!drops.report(question, line) && !renames.report(question)) {
      throw new IllegalStateException("no message for " + question);
    }
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
            + type(change.from())
            + " to "
            + type(change.to())
            + change.using().map(sql -> converted(sql, change)).orElseGet(() -> loss(code, change))
            + " If that is right, say so in the revision:\n    "
            + line
            + ExampleCasts.of(narrowed)
                .map(using -> recast(using, ExampleCasts.back(narrowed)))
                .orElse(""));
  }

  private String recast(String using, Optional<String> back) {
    return "\nIf the values have to be made in another way, say how, in SQL:\n    "
        + "@Recast(revision = \""
        + revision.version()
        + "\", using = \""
        + using
        + back.map(sql -> "\", back = \"" + sql).orElse("")
        + "\")";
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

  private static String type(ColumnSpec<?> spec) {
    return spec.type() + spec.generation().map(how -> " " + how).orElse("");
  }

  private static String converted(String sql, AlterColumn change) {
    boolean isKnown = change.from().type().hasPlaces() || change.to().type().hasPlaces();
    return ": each row gets "
        + sql
        + (isKnown ? "." : ", which is right if the constants had that order before, too.");
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
      case MF113 ->
          ": the rows keep their numbers, of which "
              + movedPlaces(change.from().type().values(), change.to().type().values())
              + ".";
      default -> ", which does not hold every value of it: the upgrade may fail, or change values.";
    };
  }

  private static String movedPlaces(List<String> from, List<String> to) {
    List<String> moved = new ArrayList<>();
    for (int place = 0; place < from.size(); place++) {
      String now = place < to.size() ? to.get(place) : "nothing";
      if (!from.get(place).equals(now)) {
        moved.add(place + " was " + from.get(place) + " and is " + now);
      }
    }
    return String.join(", ", moved);
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
            + recast("(select ...)", Optional.empty()));
  }
}
