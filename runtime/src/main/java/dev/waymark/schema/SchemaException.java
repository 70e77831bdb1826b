package dev.waymark.schema;

/** A schema, or a change to one, that contradicts itself. The message says what and where. */
public final class SchemaException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception with a whole sentence about what is wrong. */
  public SchemaException(String message) {
    super(message);
  }

  /** Creates the exception with a whole sentence about what is wrong, and its cause. */
  public SchemaException(String message, Throwable cause) {
    super(message, cause);
  }
}
