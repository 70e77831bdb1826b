package dev.waymark.processor.revision;

import java.util.List;

/**
 * A {@code @Revision} as it is written.
 *
 * @param version its version, not yet checked
 * @param message its message
 * @param allows the consents in it
 * @param carriesDrops whether it drops what was held back
 * @param isBaseline whether there are databases that have everything of it already
 * @param replaces the newest revision whose place it takes, not yet checked; empty if of none
 * @param isOnline whether it lets others work while it runs
 */
public record DeclaredRevision(
    String version,
    String message,
    List<Consent> allows,
    boolean carriesDrops,
    boolean isBaseline,
    String replaces,
    boolean isOnline) {

  /**
   * An {@code @Allow} as it is written.
   *
   * @param code the code of the finding
   * @param at the table or column it is about, empty for all
   * @param reason why it is right
   */
  public record Consent(String code, String at, String reason) {

    /** The consent as it is written in the sources. */
    @Override
    public String toString() {
      String place = at.isEmpty() ? "" : ", at = " + quoted(at);
      return "@Allow(code = " + quoted(code) + place + ", reason = " + quoted(reason) + ")";
    }

    private static String quoted(String text) {
      return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
  }
}
