package dev.waymark.inspect;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;

/**
 * Asks a catalogue.
 *
 * @param connection the database
 */
record Questions(Connection connection) {

  /** What is done with a row of the answer. */
  interface Answer {
    void row(ResultSet row) throws SQLException;
  }

  /**
   * Asks about some database schemas.
   *
   * @param sql the question, with {@code in (?)} where the schemas come
   */
  void ask(String sql, List<String> schemas, Answer answer) throws SQLException {
    String places = String.join(", ", Collections.nCopies(schemas.size(), "?"));
    try (PreparedStatement statement =
        connection.prepareStatement(sql.replace("(?)", "(" + places + ")"))) {
      int parameters = statement.getParameterMetaData().getParameterCount();
      for (int i = 0; i < parameters; i++) {
        statement.setString(i + 1, schemas.get(i % schemas.size()));
      }
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          answer.row(rows);
        }
      }
    }
  }
}
