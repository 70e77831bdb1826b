package dev.waymark.script;

import java.util.List;
import java.util.regex.Pattern;

/** Statements in the form in which the client programs of databases read them. */
final class ClientText {
  /** What hides a semicolon from every client: texts, quoted names and comments. */
  private static final Pattern QUOTED =
      Pattern.compile(
          "'(?:[^'\\\\]++|''|\\\\.)*+'|\"(?:[^\"]|\"\")*\"|`(?:[^`]|``)*`|--[^\\n]*|/\\*.*?\\*/",
          Pattern.DOTALL);

  private static final String DELIMITER = "$$";

  private final boolean hasDelimiters;
  private final StringBuilder out = new StringBuilder();

  /** For the clients of MariaDB and MySQL, which know nothing of bodies with semicolons, or not. */
  ClientText(boolean hasDelimiters) {
    this.hasDelimiters = hasDelimiters;
  }

  void comment(String text) {
    // A line break would end the comment, and what follows would be run.
    text.lines().forEach(line -> out.append("-- ").append(line).append('\n'));
  }

  void blank() {
    out.append('\n');
  }

  void statements(List<String> statements) {
    statements.forEach(this::statement);
  }

  void statement(String text) {
    String sql = text.strip();
    if (hasDelimiters && QUOTED.matcher(sql).replaceAll("").contains(";")) {
      out.append("delimiter ").append(DELIMITER).append('\n');
      out.append(sql).append('\n').append(DELIMITER).append("\ndelimiter ;\n");
      return;
    }
    String body = sql.endsWith(";") ? sql.substring(0, sql.length() - 1) : sql;
    int lastLine = body.lastIndexOf('\n') + 1;
    boolean comment = body.indexOf("--", lastLine) >= 0 || body.indexOf('#', lastLine) >= 0;
    out.append(body).append(comment ? "\n;\n" : ";\n");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
