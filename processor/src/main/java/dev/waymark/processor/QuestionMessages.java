package dev.waymark.processor;

import dev.waymark.diff.Question;
import dev.waymark.processor.DeclaredRevision.Consent;
import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.diagnostic.Diagnostics;
import dev.waymark.processor.diagnostic.Origin;
import dev.waymark.processor.map.MappedModel;
import dev.waymark.schema.Column;
import dev.waymark.schema.MemberPath;
import dev.waymark.schema.QualifiedName;
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
  private final MappedModel model;
  private final DeclaredRevision revision;
  private final Origin revisionOrigin;
  private final Diagnostics diagnostics;
  private final Set<Consent> used = new HashSet<>();
  private boolean open;

  QuestionMessages(
      MappedModel model,
      DeclaredRevision revision,
      Origin revisionOrigin,
      Diagnostics diagnostics) {
    this.model = model;
    this.revision = revision;
    this.revisionOrigin = revisionOrigin;
    this.diagnostics = diagnostics;
  }

  /** Reports the questions that are open; true if there are none. */
  boolean report(List<Question> questions) {
    questions.forEach(this::report);
    revision.allows().stream().filter(consent -> !used.contains(consent)).forEach(this::unused);
    return !open;
  }

  private void unused(Consent consent) {
    diagnostics.warning(
        Code.HY112,
        revisionOrigin,
        "Revision "
            + revision.version()
            + " allows "
            + consent.code()
            + (consent.at().isEmpty() ? "" : " at " + consent.at())
            + ", which nothing in it needs. Remove the @Allow.");
  }

  private void report(Question question) {
    if (question instanceof Question.DroppedTable dropped) {
      droppedTable(dropped);
    } else if (question instanceof Question.DroppedColumn dropped) {
      droppedColumn(dropped);
    } else if (question instanceof Question.DroppedSequence dropped) {
      droppedSequence(dropped);
    } else if (question instanceof Question.MissingBackfill missing) {
      missingBackfill(missing);
    } else if (question instanceof Question.Narrowed narrowed) {
      narrowed(narrowed);
    } else if (question instanceof Question.UnknownFormerTable unknown) {
      unknownName(
          table(unknown.table()),
          unknown.former().toString(),
          "there was no table " + unknown.former(),
          unknown.table().toString());
    } else if (question instanceof Question.UnknownFormerColumn unknown) {
      Column<?> column = unknown.column();
      unknownName(
          member(column),
          unknown.former(),
          "the table " + column.table() + " had no column " + unknown.former(),
          column.name().toString());
    } else if (question instanceof Question.TakenFormerName taken) {
      takenName(taken);
    } else {
      throw new IllegalStateException("no message for " + question);
    }
  }

  private void droppedTable(Question.DroppedTable dropped) {
    String name = dropped.table().name().toString();
    ask(
        Code.DS102,
        name,
        dropped.candidates().stream().findFirst().map(t -> table(t.name())).orElse(revisionOrigin),
        "The table "
            + name
            + " is no longer mapped: revision "
            + revision.version()
            + " would drop it with its rows."
            + dropped.candidates().stream()
                .map(candidate -> renamed(table(candidate.name()), name))
                .collect(Collectors.joining())
            + "\nIf it is to go, say so in the revision:"
            + allow(Code.DS102, name));
  }

  private void droppedColumn(Question.DroppedColumn dropped) {
    Column<?> column = dropped.column();
    ask(
        Code.DS103,
        column.path(),
        dropped.candidates().stream()
            .findFirst()
            .map(this::member)
            .orElseGet(() -> table(column.table())),
        "The column "
            + column.path()
            + " is no longer mapped: revision "
            + revision.version()
            + " would drop it with its values."
            + dropped.candidates().stream()
                .map(candidate -> renamed(member(candidate), column.name().toString()))
                .collect(Collectors.joining())
            + "\nIf it is to go, say so in the revision:"
            + allow(Code.DS103, column.path()));
  }

  private void droppedSequence(Question.DroppedSequence dropped) {
    String name = dropped.sequence().name().toString();
    ask(
        Code.DS109,
        name,
        revisionOrigin,
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
            + allow(Code.DS109, name));
  }

  private void missingBackfill(Question.MissingBackfill missing) {
    Column<?> column = missing.column();
    Code code = missing.added() ? Code.MF103 : Code.MF104;
    String rows =
        missing.added() ? "may have rows" : "may have rows without a value in " + column.name();
    open = true;
    diagnostics.error(
        code,
        member(column),
        column.path()
            + " is to be NOT NULL, and "
            + column.table()
            + " "
            + rows
            + ". Say what they get, in SQL:\n    @Backfill(\""
            + ExampleValues.of(column.spec().type())
            + "\")\nor leave the column nullable.");
  }

  private void narrowed(Question.Narrowed narrowed) {
    Code code = narrowed.sameFamily() ? Code.DS104 : Code.DS105;
    String path = narrowed.change().table() + "." + narrowed.change().column();
    ask(
        code,
        path,
        member(new MemberPath(narrowed.change().table(), narrowed.change().column())),
        path
            + " changes from "
            + narrowed.change().from().type()
            + " to "
            + narrowed.change().to().type()
            + ", which does not hold every value of it: the upgrade may fail, or change values. If"
            + " that is right, say so in the revision:"
            + allow(code, path));
  }

  private void unknownName(Origin origin, String former, String absence, String name) {
    open = true;
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
        taken.table() ? table(QualifiedName.of(taken.subject())) : member(path(taken.subject()));
    open = true;
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

  /** Puts a question that a consent can answer. */
  private void ask(Code code, String subject, Origin origin, String message) {
    Optional<Consent> consent =
        revision.allows().stream()
            .filter(c -> c.code().equals(code.name()))
            .filter(c -> c.at().isEmpty() || c.at().equalsIgnoreCase(subject))
            .findFirst();
    if (consent.isPresent()) {
      used.add(consent.get());
    } else {
      open = true;
      diagnostics.error(code, origin, message);
    }
  }

  private static String renamed(Origin origin, String former) {
    return "\nIf it is now " + origin + ", say so there:\n    @RenamedFrom(\"" + former + "\")";
  }

  private static String allow(Code code, String at) {
    return "\n    allow = @Allow(code = \"" + code + "\", at = \"" + at + "\", reason = \"...\")";
  }

  private Origin table(QualifiedName name) {
    return Optional.ofNullable(model.tables().get(name)).orElse(revisionOrigin);
  }

  private Origin member(Column<?> column) {
    return member(new MemberPath(column.table(), column.name()));
  }

  private Origin member(MemberPath path) {
    return Optional.ofNullable(model.members().get(path)).orElseGet(() -> table(path.table()));
  }
}
