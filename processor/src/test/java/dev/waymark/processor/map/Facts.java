package dev.waymark.processor.map;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Facts that queries find. */
final class Facts {
  private Facts() {}

  /** A line for each row of each query, in the form that the last argument gives it. */
  static SortedSet<String> of(
      Connection connection, List<String> queries, UnaryOperator<String> form) throws SQLException {
    SortedSet<String> facts = new TreeSet<>();
    try (var statement = connection.createStatement()) {
      for (String query : queries) {
        try (ResultSet rows = statement.executeQuery(query)) {
          while (rows.next()) {
            facts.add(form.apply(line(rows)));
          }
        }
      }
    }
    return facts;
  }

  private static String line(ResultSet rows) throws SQLException {
    List<String> values = new ArrayList<>();
    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
      String value = rows.getString(i);
      values.add(value == null ? "-" : value);
    }
    return String.join(" ", values);
  }

  /** The line with the values of every list sorted, because their order means nothing. */
  static String sorted(Pattern list, String line) {
    return list.matcher(line)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(found.group(1) + sorted(found.group(2)) + found.group(3)));
  }

  private static String sorted(String values) {
    return Arrays.stream(values.split(",\\s*")).sorted().collect(Collectors.joining(", "));
  }
}
