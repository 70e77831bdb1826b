package dev.waymark.processor;

import dev.waymark.diff.Question;
import dev.waymark.processor.DeclaredRevision.Consent;
import dev.waymark.processor.diagnostic.Code;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The consents of a revision beside those that its plan needs. */
final class Consents {
  private static final int MOST = 6;

  private final List<Consent> given;
  private final Set<Consent> used = new LinkedHashSet<>();
  private final Set<Consent> missing = new LinkedHashSet<>();

  Consents(List<Consent> given, List<Question> questions) {
    this.given = given;
    questions.forEach(question -> needed(question).ifPresent(this::look));
  }

  private void look(Consent need) {
    Optional<Consent> answer = answer(need);
    answer.ifPresentOrElse(used::add, () -> missing.add(need));
  }

  private Optional<Consent> answer(Consent need) {
    return given.stream()
        .filter(consent -> consent.code().equals(need.code()))
        .filter(consent -> consent.at().isEmpty() || consent.at().equalsIgnoreCase(need.at()))
        .findFirst();
  }

  /** Whether the question is answered by a consent. */
  boolean answer(Question question) {
    return needed(question).flatMap(this::answer).isPresent();
  }

  /** The consents that nothing needs. */
  List<Consent> unused() {
    return given.stream().filter(consent -> !used.contains(consent)).toList();
  }

  /** The line that gives all consents that the revision needs, to paste into it. */
  String line() {
    List<Consent> all = new ArrayList<>(given);
    all.addAll(missing.size() <= MOST ? missing : byCode());
    String list = all.stream().map(Consent::toString).collect(Collectors.joining(", "));
    return all.size() == 1 ? "allow = " + list : "allow = {" + list + "}";
  }

  /** One consent for each code, when there are too many to name. */
  private List<Consent> byCode() {
    return missing.stream()
        .map(Consent::code)
        .distinct()
        .map(code -> new Consent(code, "", "..."))
        .toList();
  }

  /** The consent that would answer the question, if one can. */
  private static Optional<Consent> needed(Question question) {
    if (question instanceof Question.DroppedTable dropped) {
      return need(Code.DS102, dropped.table().name().toString());
    }
    if (question instanceof Question.DroppedColumn dropped) {
      return need(Code.DS103, dropped.column().path());
    }
    if (question instanceof Question.DroppedSequence dropped) {
      return need(Code.DS109, dropped.sequence().name().toString());
    }
    if (question instanceof Question.Narrowed narrowed) {
      return need(code(narrowed), narrowed.change().table() + "." + narrowed.change().column());
    }
    return Optional.empty();
  }

  static Code code(Question.Narrowed narrowed) {
    return narrowed.sameFamily() ? Code.DS104 : Code.DS105;
  }

  private static Optional<Consent> need(Code code, String at) {
    return Optional.of(new Consent(code.name(), at, "..."));
  }
}
