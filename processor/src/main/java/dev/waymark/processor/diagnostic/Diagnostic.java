package dev.waymark.processor.diagnostic;

/**
 * One thing the processor has to say.
 *
 * @param code its code
 * @param severity how bad it is
 * @param origin the place it is about
 * @param message what is wrong and what to do, with the line to paste where there is one
 */
public record Diagnostic(Coded code, Severity severity, Origin origin, String message) {

  /** How bad it is. */
  public enum Severity {
    /** Nothing is generated. */
    ERROR,
    /** Worth a look. */
    WARNING,
    /** Good to know. */
    NOTE
  }

  /** The text as the compiler shows it: the code in brackets, then the message. */
  @Override
  public String toString() {
    return "[" + code + "] " + message;
  }
}
