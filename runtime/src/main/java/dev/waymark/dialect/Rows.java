package dev.waymark.dialect;

import dev.waymark.operation.Assignment;
import dev.waymark.operation.Carried;
import dev.waymark.operation.Condition;
import dev.waymark.operation.CopyRows;
import dev.waymark.operation.DeleteRows;
import dev.waymark.operation.InsertRow;
import dev.waymark.operation.MergeRows;
import dev.waymark.operation.UpdateRows;
import dev.waymark.operation.Value;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import dev.waymark.schema.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The statements that change rows, which are the same in all databases but for the values. */
final class Rows {
  private final Vocabulary words;
  private final Schema schema;

  Rows(Vocabulary words, Schema schema) {
    this.words = words;
    this.schema = schema;
  }

  String update(UpdateRows op) {
    String assignments =
        op.assignments().stream()
            .map(a -> words.identifiers().of(a.column()) + " = " + value(op.table(), a))
            .collect(Collectors.joining(", "));
    return "update "
        + words.identifiers().of(op.table())
        + " set "
        + assignments
        + where(op.table(), op.condition());
  }

  String insert(InsertRow op) {
    String table = words.identifiers().of(op.table());
    if (op.assignments().isEmpty()) {
      return "insert into " + table + " default values";
    }
    List<Name> columns = op.assignments().stream().map(Assignment::column).toList();
    String values =
        op.assignments().stream().map(a -> value(op.table(), a)).collect(Collectors.joining(", "));
    return "insert into "
        + table
        + " ("
        + words.identifiers().list(columns)
        + ") values ("
        + values
        + ")";
  }

  String copy(CopyRows op) {
    List<String> columns = new ArrayList<>();
    List<String> values = new ArrayList<>();
    for (Carried column : op.columns()) {
      columns.add(words.identifiers().of(column.to()));
      values.add(words.identifiers().of(column.from()));
    }
    for (Assignment assignment : op.assignments()) {
      columns.add(words.identifiers().of(assignment.column()));
      values.add(value(op.to(), assignment));
    }
    return "insert into "
        + words.identifiers().of(op.to())
        + " ("
        + String.join(", ", columns)
        + ") select "
        + String.join(", ", values)
        + " from "
        + words.identifiers().of(op.from())
        + where(op.from(), op.condition());
  }

  String merge(MergeRows op) {
    List<String> changes = new ArrayList<>();
    for (Carried column : op.columns()) {
      String value = path(op.from(), column.from()) + found(op.from(), op.to(), op.on());
      changes.add(words.identifiers().of(column.to()) + " = (select " + value + ")");
    }
    for (Assignment assignment : op.assignments()) {
      String column = words.identifiers().of(assignment.column());
      changes.add(column + " = " + value(op.to(), assignment));
    }
    return "update "
        + words.identifiers().of(op.to())
        + " set "
        + String.join(", ", changes)
        + where(op.to(), new Condition.Matched(op.from(), op.on()));
  }

  private String path(QualifiedName table, Name column) {
    return words.identifiers().of(table) + "." + words.identifiers().of(column);
  }

  private String found(QualifiedName other, QualifiedName table, List<Carried> on) {
    return " from "
        + words.identifiers().of(other)
        + " where "
        + on.stream()
            .map(c -> path(other, c.from()) + " = " + path(table, c.to()))
            .collect(Collectors.joining(" and "));
  }

  String delete(DeleteRows op) {
    return "delete from " + words.identifiers().of(op.table()) + where(op.table(), op.condition());
  }

  private String value(QualifiedName table, Assignment assignment) {
    return assignment.value() instanceof Value.Literal literal
        ? literal(table, assignment.column(), literal)
        : words.identifiers().inExpression(((Value.Expression) assignment.value()).sql());
  }

  private String literal(QualifiedName table, Name column, Value.Literal literal) {
    return words.literals().of(literal.object(), type(table, column));
  }

  private SqlType<?> type(QualifiedName table, Name column) {
    return schema.tables().get(table).columns().get(column).spec().type();
  }

  private String where(QualifiedName table, Condition condition) {
    if (condition instanceof Condition.Everywhere) {
      return "";
    }
    if (condition instanceof Condition.IsNull isNull) {
      return " where " + words.identifiers().of(isNull.column()) + " is null";
    }
    if (condition instanceof Condition.NotNull notNull) {
      return " where " + words.identifiers().of(notNull.column()) + " is not null";
    }
    if (condition instanceof Condition.Matched matched) {
      return " where exists (select 1" + found(matched.other(), table, matched.on()) + ")";
    }
    if (condition instanceof Condition.Equal equal) {
      String column = words.identifiers().of(equal.column());
      return equal.value().object() == null
          ? " where " + column + " is null"
          : " where "
              + words.literals().equal(column, equal.value().object(), type(table, equal.column()));
    }
    return " where " + words.identifiers().inExpression(((Condition.Sql) condition).condition());
  }
}
