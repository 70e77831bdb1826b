package dev.waymark.script;

import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs a script as the client programs of databases do: to the delimiter, and to the first error.
 */
final class ClientScript {
  private static final String BODY = "$waymark$";

  private ClientScript() {}

  static void run(String script, TestAddress address) throws SQLException {
    try (TestDatabase database = address.open()) {
      for (String statement : statements(script)) {
        database.execute(statement);
      }
    }
  }

  static List<String> statements(String script) {
    List<String> statements = new ArrayList<>();
    StringBuilder statement = new StringBuilder();
    String delimiter = ";";
    for (String line : script.lines().toList()) {
      if (line.startsWith("delimiter ")) {
        delimiter = line.substring("delimiter ".length());
        continue;
      }
      if (statement.isEmpty() && (line.isBlank() || line.startsWith("--"))) {
        continue;
      }
      statement.append(line).append('\n');
      if (line.endsWith(delimiter) && !isInBody(statement)) {
        statements.add(statement.substring(0, statement.length() - 1 - delimiter.length()).strip());
        statement.setLength(0);
      }
    }
    if (!statement.isEmpty()) {
      throw new IllegalArgumentException("without an end: " + statement);
    }
    return statements;
  }

  private static boolean isInBody(StringBuilder statement) {
    int first = statement.indexOf(BODY);
    return first >= 0 && statement.indexOf(BODY, first + 1) < 0;
  }
}
