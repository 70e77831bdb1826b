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
    Consents consents = new Consents(revision.allows(), questions);
    List<Question> unanswered = questions.stream().filter(q -> !consents.answer(q)).toList();
    Set<Column<?>> candidates = candidates(unanswered);
    unanswered.stream()
        .filter(q -> !(q instanceof Question.MissingBackfill m && candidates.contains(m.column())))
        .forEach(question -> report(question, consents));
    consents.unused().forEach(this::unused);
    return unanswered.isEmpty();
  }

  /** The new columns that may turn out to be old ones: what their rows get is no question yet. */
  private static Set<Column<?>> candidates(List<Question> questions) {
    Set<Column<?>> candidates = new HashSet<>();
    for (Question question : questions) {
      if (question instanceof Question.DroppedColumn dropped) {
        candidates.addAll(dropped.candidates());
      }
    }
    return candidates;
  }

  private void unused(Consent consent) {
    diagnostics.warning(
        Code.HY112,
        revisionOrigin,
        "Nothing in revision " + revision.version() + " needs " + consent + ". Remove it.");
  }

  private void report(Question question, Consents consents) {
    if (question instanceof Question.DroppedTable dropped) {
      droppedTable(dropped, consents);
    } else if (question instanceof Question.DroppedColumn dropped) {
      droppedColumn(dropped, consents);
    } else if (question instanceof Question.DroppedSequence dropped) {
      droppedSequence(dropped, consents);
    } else if (question instanceof Question.MissingBackfill missing) {
      missingBackfill(missing);
    } else if (question instanceof Question.Narrowed narrowed) {
      narrowed(narrowed, consents);
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

  private void droppedTable(Question.DroppedTable dropped, Consents consents) {
    String name = dropped.table().name().toString();
    diagnostics.error(
        Code.DS102,
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
            + allow(consents));
  }

  private void droppedColumn(Question.DroppedColumn dropped, Consents consents) {
    Column<?> column = dropped.column();
    diagnostics.error(
        Code.DS103,
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
            + allow(consents));
  }

  private void droppedSequence(Question.DroppedSequence dropped, Consents consents) {
    String name = dropped.sequence().name().toString();
    diagnostics.error(
        Code.DS109,
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
            + allow(consents));
  }

  private void missingBackfill(Question.MissingBackfill missing) {
    Column<?> column = missing.column();
    Code code = missing.added() ? Code.MF103 : Code.MF104;
    String rows =
        missing.added() ? "may have rows" : "may have rows without a value in " + column.name();
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

  private void narrowed(Question.Narrowed narrowed, Consents consents) {
    Code code = Consents.code(narrowed);
    String path = narrowed.change().table() + "." + narrowed.change().column();
    diagnostics.error(
        code,
        member(new MemberPath(narrowed.change().table(), narrowed.change().column())),
        path
            + " changes from "
            + narrowed.change().from().type()
            + " to "
            + narrowed.change().to().type()
            + ", which does not hold every value of it: the upgrade may fail, or change values. If"
            + " that is right, say so in the revision:"
            + allow(consents));
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
        taken.table() ? table(QualifiedName.of(taken.subject())) : member(path(taken.subject()));
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

  private static String renamed(Origin origin, String former) {
    return "\nIf it is now " + origin + ", say so there:\n    @RenamedFrom(\"" + former + "\")";
  }

  private String allow(Consents consents) {
    return "\n    @Revision(version = \""
        + revision.version()
        + "\", message = \""
        + revision.message()
        + "\", "
        + consents.line()
        + ")";
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
