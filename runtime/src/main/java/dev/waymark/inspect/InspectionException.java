package dev.waymark.inspect;

/** A database that cannot be inspected. The message says why and what to do. */
public final class InspectionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InspectionException(String message) {
    super(message);
  }
}
