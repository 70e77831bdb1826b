package dev.waymark.processor.review;

import dev.waymark.diff.Question;
import dev.waymark.lint.rule.Finding;
import dev.waymark.lint.rule.Severity;
import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.diagnostic.Diagnostics;
import dev.waymark.processor.revision.DeclaredRevision;
import dev.waymark.processor.revision.DeclaredRevision.Consent;
import java.util.List;
import java.util.Optional;

/**
 * What stands in the way of a new revision: first the questions of the differ, whose answers may
 * change the plan, and when there are none left, the findings of lint in it.
 */
public final class Review {
  private final Places places;
  private final DeclaredRevision revision;
  private final Diagnostics diagnostics;
  private final Consents consents;

  public Review(Places places, DeclaredRevision revision, Diagnostics diagnostics) {
    this.places = places;
    this.revision = revision;
    this.diagnostics = diagnostics;
    this.consents = new Consents(revision.allows());
  }

  /** Reports what is open; true if nothing stands in the way. */
  public boolean passes(List<Question> questions, List<Finding> findings) {
    List<Question> unanswered = questions.stream().filter(this::isOpen).toList();
    List<Finding> open = findings.stream().filter(f -> !consents.give(Needs.of(f))).toList();
    consents.unused().forEach(this::unused);
    if (!unanswered.isEmpty()) {
      List<Consent> missing = unanswered.stream().map(Needs::of).flatMap(Optional::stream).toList();
      new QuestionMessages(places, revision, diagnostics).report(unanswered, line(missing));
      return false;
    }
    List<Consent> missing = open.stream().filter(Review::isError).map(Needs::of).toList();
    new FindingMessages(places, diagnostics).report(open, line(missing));
    return missing.isEmpty();
  }

  private boolean isOpen(Question question) {
    return !Needs.of(question).map(consents::give).orElse(false);
  }

  private static boolean isError(Finding finding) {
    return finding.severity() == Severity.ERROR;
  }

  private void unused(Consent consent) {
    diagnostics.warning(
        Code.HY112,
        places.revision(),
        "Nothing in revision " + revision.version() + " needs " + consent + ". Remove it.");
  }

  /** The revision as it is to be written, to paste in its place. */
  private String line(List<Consent> missing) {
    return "@Revision(version = \""
        + revision.version()
        + "\", message = \""
        + revision.message()
        + "\", "
        + consents.with(missing)
        + (revision.carriesDrops() ? ", carriesDrops = true" : "")
        + (revision.isOnline() ? ", online = true" : "")
        + ")";
  }
}
