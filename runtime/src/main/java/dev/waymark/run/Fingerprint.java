package dev.waymark.run;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;

/** Hashes by which a text, or the shape of a database, is known again. */
final class Fingerprint {
  private Fingerprint() {}

  /** The hash of a text. */
  static String of(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }

  /** The hash of all rows of the queries, in whatever order the database gives them. */
  static String of(Connection connection, List<String> queries) throws SQLException {
    StringBuilder text = new StringBuilder();
    for (String query : queries) {
      List<String> rows = rows(connection, query);
      Collections.sort(rows);
      rows.forEach(row -> text.append(row).append('\n'));
      text.append('\n');
    }
    return of(text.toString());
  }

  private static List<String> rows(Connection connection, String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      int width = result.getMetaData().getColumnCount();
      while (result.next()) {
        StringBuilder row = new StringBuilder();
        for (int i = 1; i <= width; i++) {
          row.append(result.getString(i)).append('\u0000');
        }
        rows.add(row.toString());
      }
    }
    return rows;
  }
}
