package dev.waymark.processor.review;

import dev.waymark.diff.Question;
import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.diagnostic.Diagnostics;
import dev.waymark.processor.diagnostic.Origin;
import dev.waymark.processor.revision.DeclaredRevision;
import dev.waymark.schema.Column;
import dev.waymark.schema.MemberPath;
import dev.waymark.schema.QualifiedName;

/** Puts the questions about {@code @RenamedFrom}, each on the element that has it. */
final class RenameMessages {
  private final Places places;
  private final DeclaredRevision revision;
  private final Diagnostics diagnostics;

  RenameMessages(Places places, DeclaredRevision revision, Diagnostics diagnostics) {
    this.places = places;
    this.revision = revision;
    this.diagnostics = diagnostics;
  }

  /** Puts the question if it is about a rename. */
  boolean report(Question question) {
    if (question instanceof Question.UnknownFormerTable unknown) {
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
    } else if (question instanceof Question.SwappedName swapped) {
      swappedName(swapped);
    } else {
      return false;
    }
    return true;
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
    Origin origin = origin(taken.subject(), taken.table());
    String reason =
        taken.canBeNew()
            ? ", because that is still mapped. Remove the annotation, or, if what has that name now"
                + " is new, say so:\n    "
                + dated(taken.former())
            : ", because another annotation names it too, or both names are in schema.json already."
                + " Remove the annotation that is wrong.";
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
            + reason);
  }

  private void swappedName(Question.SwappedName swapped) {
    Origin origin = origin(swapped.subject(), swapped.table());
    diagnostics.error(
        Code.RN103,
        origin,
        "@RenamedFrom(\""
            + swapped.former()
            + "\") on "
            + origin
            + ": both names are in schema.json and stay, so that an earlier revision may have swapped"
            + " them already. If this one is to do it, say so:\n    "
            + dated(swapped.former())
            + "\nElse remove the annotation.");
  }

  private String dated(String former) {
    return "@RenamedFrom(value = \"" + former + "\", revision = \"" + revision.version() + "\")";
  }

  private Origin origin(String subject, boolean table) {
    return table ? places.table(QualifiedName.of(subject)) : places.member(path(subject));
  }

  private static MemberPath path(String text) {
    QualifiedName parts = QualifiedName.of(text);
    return new MemberPath(QualifiedName.of(parts.schema().orElseThrow().toString()), parts.name());
  }
}
