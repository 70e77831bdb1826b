package dev.waymark.schema;

/**
 * How the database works out the values of a column.
 *
 * @param expression the SQL expression over other columns of the row
 * @param isStored whether the values are kept, and not worked out when they are read
 */
public record Generation(String expression, boolean isStored) {

  /** Checks that there is an expression. */
  public Generation {
    if (expression.isBlank()) {
      throw new SchemaException("the expression of a generated column must not be empty");
    }
  }

  /** Whether it needs the column. */
  public boolean mentions(Name column) {
    return Renaming.mentions(expression, column);
  }

  /** The same after a column has got another name. */
  Generation renameColumn(Name from, Name to) {
    return new Generation(Renaming.in(expression, from, to), isStored);
  }

  /** {@code generated always as (a * b) stored}. */
  @Override
  public String toString() {
    return "generated always as (" + expression + ")" + (isStored ? " stored" : " virtual");
  }
}
