package dev.waymark.processor.review;

import dev.waymark.diff.Question;
import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.diagnostic.Diagnostics;
import dev.waymark.processor.diagnostic.Origin;
import dev.waymark.processor.revision.DeclaredRevision;
import dev.waymark.schema.Column;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Table;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts questions about tables, columns and sequences that go, or that come in their place. */
final class DropMessages {
  private final Places places;
  private final DeclaredRevision revision;
  private final Diagnostics diagnostics;

  DropMessages(Places places, DeclaredRevision revision, Diagnostics diagnostics) {
    this.places = places;
    this.revision = revision;
    this.diagnostics = diagnostics;
  }

  /** Puts the question if it is one of these. */
  boolean report(Question question, String line) {
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
    } else if (question instanceof Question.SequenceUnderRows under) {
      sequenceUnderRows(under, line);
    } else {
      return false;
    }
    return true;
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
        ? renamed(places.table(to.name()), "@RenamedFrom(\"" + name + "\")")
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

  private static String renamed(Origin origin, String annotation) {
    return "\nIf it is now " + origin + ", say so there:\n    " + annotation;
  }
}
