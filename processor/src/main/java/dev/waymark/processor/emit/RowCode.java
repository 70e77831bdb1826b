package dev.waymark.processor.emit;

import dev.waymark.operation.Assignment;
import dev.waymark.operation.Carried;
import dev.waymark.operation.Condition;
import dev.waymark.operation.Value;
import dev.waymark.processor.emit.Code.Call;
import dev.waymark.processor.emit.Code.Text;
import dev.waymark.processor.emit.Code.Word;
import dev.waymark.schema.Column;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What steps over rows say of columns and values.
 *
 * @param before the schema before the step, which knows the classes of the values
 * @param nouns what is declared
 */
record RowCode(Schema before, Nouns nouns) {

  /** One call per column: {@code set(customers.name, "x")}, {@code setSql(customers.name, "y")}. */
  List<Call> assignments(QualifiedName table, String verb, List<Assignment> assignments) {
    List<Call> calls = new ArrayList<>();
    for (Assignment assignment : assignments) {
      if (assignment.value() instanceof Value.Expression expression) {
        Word column = Word.of(nouns.column(table, assignment.column()));
        calls.add(Call.of(verb + "Sql", column, new Text(expression.sql())));
      } else if (assignment.value() instanceof Value.Literal literal) {
        calls.add(typed(verb, table, assignment.column(), literal.object()));
      }
    }
    return calls;
  }

  /** One call per pair of columns: {@code column(animals.id, dogs.id)}. */
  List<Call> carried(String verb, QualifiedName from, QualifiedName to, List<Carried> columns) {
    List<Call> calls = new ArrayList<>();
    for (Carried column : columns) {
      calls.add(
          Call.of(
              verb,
              Word.of(nouns.column(from, column.from())),
              Word.of(nouns.column(to, column.to()))));
    }
    return calls;
  }

  /** The call that says which rows. */
  Call condition(QualifiedName table, Condition condition) {
    if (condition instanceof Condition.Equal equal) {
      return typed("where", table, equal.column(), equal.value().object());
    }
    if (condition instanceof Condition.IsNull isNull) {
      return Call.of("whereNull", Word.of(nouns.column(table, isNull.column())));
    }
    if (condition instanceof Condition.NotNull notNull) {
      return Call.of("whereNotNull", Word.of(nouns.column(table, notNull.column())));
    }
    if (condition instanceof Condition.Sql sql) {
      return Call.of("where", new Text(sql.condition()));
    }
    return Call.of("everywhere");
  }

  private Call typed(String verb, QualifiedName table, Name name, @Nullable Object value) {
    Column<?> column = before.tables().get(table).columns().get(name);
    Class<?> values = column.spec().type().javaType();
    if (value != null && !values.isInstance(value)) {
      throw new IllegalArgumentException(
          "the value "
              + value
              + " is a "
              + value.getClass().getSimpleName()
              + ", but the column "
              + column.path()
              + " holds a "
              + values.getSimpleName());
    }
    return Call.of(verb, Word.of(nouns.column(column)), ValueCode.of(value));
  }

  static Code map(SortedMap<String, String> texts) {
    List<Code> arguments = new ArrayList<>();
    texts.forEach(
        (key, text) -> {
          arguments.add(new Text(key));
          arguments.add(new Text(text));
        });
    return new Call(Word.of(Map.class, ".of"), arguments);
  }
}
