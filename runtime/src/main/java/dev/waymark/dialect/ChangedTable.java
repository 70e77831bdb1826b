package dev.waymark.dialect;

import dev.waymark.schema.Name;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The table that a rendered statement makes, changes or drops, as the catalogue names it: whoever
 * wants to know whether the statement took effect need not look at the others.
 *
 * @param schema its database schema, if the statement says it
 * @param table its name
 * @param part what of it the statement changes, and maybe more
 */
public record ChangedTable(Optional<String> schema, String table, Part part) {

  /**
   * What of a table a statement changes for sure. A statement that makes, drops or renames
   * something is seen by the names of what there is of the kind.
   */
  public enum Part {
    /** Whether there is a table of that name. */
    TABLE,
    /** Which columns it has. */
    COLUMNS,
    /** Which keys and checks it has, or which indexes. */
    CONSTRAINTS,
    /** Which indexes it has. */
    INDEXES,
    /** Anything. */
    ANY
  }

  private static final String IDENTIFIER = "(?:\"(?:[^\"]|\"\")+\"|`(?:[^`]|``)+`|[\\w$]+)";
  private static final Pattern STATEMENT =
      Pattern.compile(
          "(?:(?:create|alter|drop) table|create (?:unique )?index "
              + IDENTIFIER
              + " on|drop index "
              + IDENTIFIER
              + " on) (?!if |only )(?:("
              + IDENTIFIER
              + ")\\.)?("
              + IDENTIFIER
              + ")(?=[\\s(;]|$)");
  private static final Pattern OF_COLUMNS =
      Pattern.compile("(?:add|drop|rename) column |alter column " + IDENTIFIER + " rename to ");
  private static final Pattern OF_CONSTRAINTS =
      Pattern.compile(
          "(?:add|drop|rename) (?:constraint|primary key|foreign key|unique|check|index)\\b");

  /**
   * The table; empty if the statement is about something else.
   *
   * @param sql a statement that a dialect has rendered from a {@link
   *     dev.waymark.operation.SchemaOperation}; of one that was written by hand nothing is known
   * @param fold what the catalogue makes of a name
   */
  public static Optional<ChangedTable> of(String sql, Function<Name, String> fold) {
    Matcher matcher = STATEMENT.matcher(sql);
    if (!matcher.lookingAt() || sql.indexOf('\\') >= 0) {
      return Optional.empty();
    }
    Optional<String> schema = Optional.ofNullable(matcher.group(1)).map(name -> text(name, fold));
    Part part = part(sql, sql.substring(matcher.end()).strip());
    return Optional.of(new ChangedTable(schema, text(matcher.group(2), fold), part));
  }

  /** Whether that it took effect is seen in the catalogue for sure, whatever was there before. */
  public static boolean isSeen(String sql) {
    return of(sql, Name::text).filter(table -> table.part() != Part.ANY).isPresent();
  }

  private static Part part(String sql, String change) {
    if (!sql.startsWith("alter ")) {
      return sql.startsWith("create table ") || sql.startsWith("drop table ")
          ? Part.TABLE
          : Part.INDEXES;
    }
    if (change.startsWith("rename to ")) {
      return Part.TABLE;
    }
    if (OF_COLUMNS.matcher(change).lookingAt()) {
      return Part.COLUMNS;
    }
    return OF_CONSTRAINTS.matcher(change).lookingAt() ? Part.CONSTRAINTS : Part.ANY;
  }

  private static String text(String identifier, Function<Name, String> fold) {
    char first = identifier.charAt(0);
    if (first != '"' && first != '`') {
      return fold.apply(Name.of(identifier));
    }
    String quote = String.valueOf(first);
    return identifier.substring(1, identifier.length() - 1).replace(quote + quote, quote);
  }

  /** A condition of a query of the catalogue. */
  public String condition(String schemaColumn, String currentSchema, String tableColumn) {
    return schemaColumn
        + " = "
        + schema.map(ChangedTable::literal).orElse(currentSchema)
        + " and "
        + tableColumn
        + " = "
        + literal(table);
  }

  private static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
