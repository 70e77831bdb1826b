package dev.waymark.processor.emit;

/** Plain text as a Javadoc comment. */
final class Javadoc {
  private static final String LINE = " *";

  private Javadoc() {}

  /** The comment with its line end; on one line if it fits there. */
  static String of(String text) {
    String escaped = escaped(text).strip();
    String one = "/** " + escaped + " */\n";
    return one.length() - 1 <= Page.LIMIT ? one : "/**\n" + lines(escaped) + "\n */\n";
  }

  private static String lines(String text) {
    StringBuilder lines = new StringBuilder(LINE);
    int column = LINE.length();
    for (String word : text.split(" ", -1)) {
      if (column + 1 + word.length() > Page.LIMIT && column > LINE.length()) {
        lines.append('\n').append(LINE);
        column = LINE.length();
      }
      lines.append(' ').append(word);
      column += 1 + word.length();
    }
    return lines.toString();
  }

  /** Neither HTML nor a tag, nor the end of the comment, nor the beginning of a Unicode escape. */
  private static String escaped(String text) {
    return text.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("@", "&#64;")
        .replace("\\", "&#92;")
        .replace("*/", "*&#47;");
  }
}
