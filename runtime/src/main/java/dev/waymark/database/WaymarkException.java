package dev.waymark.database;

/**
 * A database that could not be brought where it was to be. The message says what was being done, to
 * what, why it failed and what to do next.
 */
public class WaymarkException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception with whole sentences. */
  public WaymarkException(String message) {
    super(message);
  }

  /** Creates the exception with whole sentences and its cause. */
  public WaymarkException(String message, Throwable cause) {
    super(message, cause);
  }
}
