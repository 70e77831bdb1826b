package dev.waymark.processor.review;

import dev.waymark.diff.Question;
import dev.waymark.lint.rule.Finding;
import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.revision.DeclaredRevision.Consent;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.MemberPath;
import dev.waymark.schema.SqlType;
import dev.waymark.schema.TypeKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which consent lets a revision be generated in spite of a question or a finding. */
final class Needs {
  private static final Set<TypeKind> PLACES =
      Set.of(TypeKind.TINYINT, TypeKind.SMALLINT, TypeKind.INTEGER);

  private Needs() {}

  /** The consent that would answer the question, if one can. */
  static Optional<Consent> of(Question question) {
    if (question instanceof Question.DroppedTable dropped) {
      return need(Code.DS102, dropped.table().name().toString());
    }
    if (question instanceof Question.DroppedColumn dropped) {
      return need(Code.DS103, dropped.column().path());
    }
    if (question instanceof Question.HeldBackTable held) {
      return need(Code.DS102, held.table().name().toString());
    }
    if (question instanceof Question.HeldBackColumn held) {
      return need(Code.DS103, held.column().path());
    }
    if (question instanceof Question.DroppedSequence dropped) {
      return need(Code.DS109, dropped.sequence().name().toString());
    }
    if (question instanceof Question.SequenceUnderRows under) {
      return need(Code.MF112, under.sequence().name().toString());
    }
    if (question instanceof Question.Narrowed narrowed) {
      return need(code(narrowed), narrowed.change().table() + "." + narrowed.change().column());
    }
    if (question instanceof Question.Retargeted retargeted) {
      return need(Code.MF111, path(retargeted.to()).toString());
    }
    if (question instanceof Question.MovedRows moved) {
      return need(Code.MV101, moved.table().toString());
    }
    return Optional.empty();
  }

  /** The first column of a reference, where something about it is said. */
  static MemberPath path(ForeignKey key) {
    return new MemberPath(key.table(), key.columns().get(0));
  }

  /** The consent that allows the finding. */
  static Consent of(Finding finding) {
    return new Consent(finding.code(), finding.where().toString(), "...");
  }

  /** Which way of losing values it is. */
  static Code code(Question.Narrowed narrowed) {
    SqlType<?> from = narrowed.change().from().type();
    SqlType<?> to = narrowed.change().to().type();
    if (from.kind() == TypeKind.ENUM && to.kind() == TypeKind.ENUM) {
      return Code.DS106;
    }
    if (from.hasPlaces() && to.hasPlaces()) {
      return keepsFirst(from.values(), to.values()) ? Code.DS106 : Code.MF113;
    }
    if (storesPlaces(from, to) || storesPlaces(to, from)) {
      return Code.MF110;
    }
    return narrowed.sameFamily() ? Code.DS104 : Code.DS105;
  }

  /** Whether only constants at the end are gone. */
  private static boolean keepsFirst(List<String> from, List<String> to) {
    return from.size() > to.size() && from.subList(0, to.size()).equals(to);
  }

  /** Whether one holds the names of constants, and the other their places. */
  private static boolean storesPlaces(SqlType<?> names, SqlType<?> places) {
    return names.kind() == TypeKind.ENUM && PLACES.contains(places.kind());
  }

  private static Optional<Consent> need(Code code, String at) {
    return Optional.of(new Consent(code.name(), at, "..."));
  }
}
