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
 */
public record ChangedTable(Optional<String> schema, String table) {
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
    return Optional.of(new ChangedTable(schema, text(matcher.group(2), fold)));
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
