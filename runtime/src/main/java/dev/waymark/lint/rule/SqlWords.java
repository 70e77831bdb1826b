package dev.waymark.lint.rule;

import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names and expressions in SQL that is written into a fix or looked for in a step. */
public final class SqlWords {
  private SqlWords() {}

  /** A name as PostgreSQL, SQLite and H2 read it. */
  public static String of(Name name) {
    return name.quoted() ? "\"" + name.text().replace("\"", "\"\"") + "\"" : name.text();
  }

  /** A name with its database schema. */
  public static String of(QualifiedName name) {
    return name.schema().map(schema -> of(schema) + ".").orElse("") + of(name.name());
  }

  /** Names with commas between them. */
  public static String list(List<Name> names) {
    return names.stream().map(SqlWords::of).collect(Collectors.joining(", "));
  }

  /** A statement without its comments and with nothing in its string literals. */
  static String withoutTexts(String sql) {
    return sql.replaceAll("'(?:[^']|'')*'", "''")
        .replaceAll("--[^\\n]*", " ")
        .replaceAll("(?s)/\\*.*?\\*/", " ");
  }

  /** A pattern in statements, whatever their case and with any white space for a blank. */
  public static Pattern pattern(String words) {
    return Pattern.compile(
        "\\b" + words.replace(" ", "\\s+"), Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  }
}
