package dev.waymark.schema;

/**
 * One expression of an index.
 *
 * @param expression the expression in SQL, over columns of the row
 * @param isDescending whether the index runs from the greatest to the least value
 * @param nulls where the index has the rows without a value
 */
public record IndexExpression(String expression, boolean isDescending, Nulls nulls)
    implements IndexPart {

  /** Checks that there is one. */
  public IndexExpression {
    if (expression.isBlank()) {
      throw new SchemaException("an expression of an index must not be empty");
    }
  }

  /** An expression in the usual order. */
  public static IndexExpression of(String expression) {
    return new IndexExpression(expression, false, Nulls.DEFAULT);
  }

  @Override
  public IndexExpression descending() {
    return new IndexExpression(expression, true, nulls);
  }

  @Override
  public IndexExpression withNulls(Nulls place) {
    return new IndexExpression(expression, isDescending, place);
  }

  @Override
  public boolean mentions(Name column) {
    return Renaming.mentions(expression, column);
  }

  @Override
  public IndexExpression renameColumn(Name from, Name to) {
    return new IndexExpression(Renaming.in(expression, from, to), isDescending, nulls);
  }

  /** The expression in parentheses, as it stands in a statement. */
  @Override
  public String toString() {
    return "(" + expression + ")" + order();
  }
}
