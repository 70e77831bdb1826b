package dev.waymark.processor.review;

import dev.waymark.lint.rule.Finding;
import dev.waymark.lint.rule.Severity;
import dev.waymark.processor.diagnostic.Diagnostics;
import dev.waymark.processor.diagnostic.RuleCode;
import java.util.List;

/** Says what lint found, each on the element it is about and with what would be safer. */
final class FindingMessages {
  private final Places places;
  private final Diagnostics diagnostics;

  FindingMessages(Places places, Diagnostics diagnostics) {
    this.places = places;
    this.diagnostics = diagnostics;
  }

  /**
   * Reports the findings.
   *
   * @param findings the findings that no consent allows
   * @param line the revision with the consents that would allow the errors among them
   */
  void report(List<Finding> findings, String line) {
    for (Finding finding : findings) {
      RuleCode code = new RuleCode(finding.code());
      if (finding.severity() == Severity.ERROR) {
        String message =
            finding.message()
                + safer(finding)
                + "\nIf it is to be so, say so in the revision:\n    "
                + line;
        diagnostics.error(code, places.of(finding.where()), message);
      } else {
        diagnostics.warning(code, places.of(finding.where()), finding.message() + safer(finding));
      }
    }
  }

  private static String safer(Finding finding) {
    return "\nSafer, "
        + finding.fix().place().words()
        + ":\n"
        + finding.fix().java().indent(4).stripTrailing();
  }
}
