package dev.waymark.processor.emit;

import java.util.ArrayList;
import java.util.List;

/** Strings as Java writes them. */
final class StringLiterals {
  private static final int QUOTES = 2;
  private static final int LEAST = 20;

  private StringLiterals() {}

  /** The literal for a string, with its quotes. */
  static String of(String value) {
    StringBuilder literal = new StringBuilder("\"");
    value.codePoints().forEach(c -> literal.append(escaped(c)));
    return literal.append('"').toString();
  }

  private static String escaped(int c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      case '\b' -> "\\b";
      case '\f' -> "\\f";
      default -> isVisible(c) ? Character.toString(c) : unicode(c);
    };
  }

  /** What a reviewer cannot see must not stand in the text as it is. */
  private static boolean isVisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> c == ' ';
      default -> true;
    };
  }

  private static String unicode(int codePoint) {
    StringBuilder escapes = new StringBuilder();
    for (char c : Character.toChars(codePoint)) {
      escapes.append(String.format("\\u%04x", (int) c));
    }
    return escapes.toString();
  }

  /**
   * The string in pieces whose literals fit into the room, cut behind a line end or, failing that,
   * behind a space where there is one.
   *
   * @param first the columns for the first piece
   * @param others the columns for each of the others
   */
  static List<String> cut(String value, int first, int others) {
    List<String> pieces = new ArrayList<>();
    String rest = value;
    int room = first;
    while (of(rest).length() > Math.max(room, LEAST)) {
      int end = end(rest, Math.max(room, LEAST) - QUOTES);
      pieces.add(rest.substring(0, end));
      rest = rest.substring(end);
      room = others;
    }
    pieces.add(rest);
    return pieces;
  }

  private static int end(String text, int room) {
    int end = 0;
    for (int width = 0; end < text.length(); ) {
      int c = text.codePointAt(end);
      width += escaped(c).length();
      if (width > room) {
        break;
      }
      end += Character.charCount(c);
    }
    int behindLine = text.lastIndexOf('\n', end - 1) + 1;
    int behindSpace = text.lastIndexOf(' ', end - 1) + 1;
    return behindLine > 0 ? behindLine : behindSpace > 0 ? behindSpace : end;
  }
}
