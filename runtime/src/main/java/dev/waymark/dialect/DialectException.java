package dev.waymark.dialect;

/** A database that is not known, or that cannot do what is asked. The message says what instead. */
public final class DialectException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception with a whole sentence about what is wrong and what to do. */
  public DialectException(String message) {
    super(message);
  }
}
