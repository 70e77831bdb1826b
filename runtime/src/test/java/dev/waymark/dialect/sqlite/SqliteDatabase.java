package dev.waymark.dialect.sqlite;

import dev.waymark.dialect.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An SQLite database, in memory unless another connection is given. */
public final class SqliteDatabase extends TestDatabase {
  private static final Pattern TOKEN =
      Pattern.compile("'(?:[^']|'')*'|\"([^\"]*)\"|[(),]|\\s+|[^'\"(),\\s]+");

  /** A new one in memory. */
  public SqliteDatabase() throws SQLException {
    this(DriverManager.getConnection("jdbc:sqlite::memory:"));
  }

  /** The one behind the connection. */
  public SqliteDatabase(Connection connection) {
    super(connection, new SqliteDialect());
  }

  /**
   * The catalogue of SQLite is the text of the statements, which it changes itself. So the facts
   * are their parts, without quotes, case and order.
   */
  @Override
  public SortedSet<String> facts() throws SQLException {
    SortedSet<String> facts = new TreeSet<>();
    try (var statement = connection().createStatement();
        var row =
            statement.executeQuery(
                "select type, tbl_name, sql from sqlite_schema where sql is not null")) {
      while (row.next()) {
        String start = row.getString(1) + " | " + row.getString(2).toLowerCase(Locale.ROOT);
        if (row.getString(1).equals("table")) {
          parts(row.getString(3)).forEach(part -> facts.add(start + " | " + part));
        } else {
          facts.add(start + " | " + String.join("", parts("(" + row.getString(3) + ")")));
        }
      }
    }
    return facts;
  }

  /** What is between the commas in the outer parentheses. */
  private static List<String> parts(String sql) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    int depth = 0;
    Matcher token = TOKEN.matcher(sql);
    while (token.find()) {
      String text = token.group();
      depth -= text.equals(")") ? 1 : 0;
      if (depth == 0 || (depth == 1 && text.equals(","))) {
        if (!part.isEmpty()) {
          parts.add(part.toString().strip());
        }
        part.setLength(0);
      } else {
        part.append(plain(token));
      }
      depth += text.equals("(") ? 1 : 0;
    }
    return parts;
  }

  private static String plain(Matcher token) {
    String text = token.group();
    if (text.isBlank()) {
      return " ";
    }
    if (text.startsWith("'")) {
      return text;
    }
    return (token.group(1) != null ? token.group(1) : text).toLowerCase(Locale.ROOT);
  }
}
