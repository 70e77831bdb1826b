package dev.waymark.operation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a column gets: a value known now, or an expression for the database to work out. */
public sealed interface Value {

  /**
   * A value known now; a dialect writes it as a literal.
   *
   * @param object the value, null for SQL's null
   */
  record Literal(@Nullable Object object) implements Value {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Literal that && Objects.deepEquals(object, that.object);
    }

    @Override
    public int hashCode() {
      return Objects.hashCode(object instanceof byte[] bytes ? bytes.length : object);
    }

    @Override
    public String toString() {
      return object instanceof String text ? "'" + text + "'" : String.valueOf(object);
    }
  }

  /**
   * An SQL expression over the columns of the row.
   *
   * @param sql the expression
   */
  record Expression(String sql) implements Value {
    @Override
    public String toString() {
      return sql;
    }
  }
}
