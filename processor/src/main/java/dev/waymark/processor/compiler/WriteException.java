package dev.waymark.processor.compiler;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** A file that cannot be written, with what to do about it. */
public final class WriteException extends Exception {
  private static final long serialVersionUID = 1L;

  private static final String AFTERWARDS =
      ". Make room for it, or close what holds it, and compile again: that goes on from what is"
          + " there. Where sources must not be written, as in CI, compile with -Awaymark.mode=check.";

  public WriteException(String file, IOException cause) {
    super(file + " cannot be written: " + reason(cause) + AFTERWARDS, cause);
  }

  private static String reason(IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return "access is denied";
    }
    if (cause instanceof NoSuchFileException || cause instanceof NotDirectoryException) {
      return "its directory, or what was written beside it, is gone";
    }
    String message = String.valueOf(cause.getMessage());
    if (cause.getClass() == IOException.class) {
      return message; // the system's own words, as of a full disk
    }
    int colon = message.lastIndexOf(": ");
    return colon < 0 ? cause.toString() : message.substring(colon + 2);
  }
}
