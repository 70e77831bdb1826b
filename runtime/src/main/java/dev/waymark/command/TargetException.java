package dev.waymark.command;

import dev.waymark.database.WaymarkException;

/**
 * A target that means no revision, or not one alone, or one on the other side. Nothing was done.
 */
public final class TargetException extends WaymarkException {
  private static final long serialVersionUID = 1L;

  TargetException(String message) {
    super(message + " Nothing was done.");
  }
}
