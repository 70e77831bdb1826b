package dev.waymark.operation;

import dev.waymark.schema.Column;
import dev.waymark.schema.Constraint;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import dev.waymark.schema.SchemaException;
import dev.waymark.schema.Table;
import java.util.List;

/** What must hold of a schema for an operation to fit it. */
final class Expect {
  private Expect() {}

  static void equal(Operation op, Object actual, Object expected) {
    if (!actual.equals(expected)) {
      throw new SchemaException(op + ": the schema has " + actual + ", the step says " + expected);
    }
  }

  static void present(Operation op, List<Constraint> actual, Constraint expected) {
    if (!actual.contains(expected)) {
      throw new SchemaException(op + ": " + expected.table() + " has only " + actual);
    }
  }

  static void unreferenced(Operation op, Schema schema, QualifiedName table) {
    for (Table other : schema.tables()) {
      for (ForeignKey key : other.foreignKeys()) {
        if (key.target().equals(table) && !key.isSelfReference()) {
          throw new SchemaException(op + ": " + key + " of " + other.name() + " refers to it");
        }
      }
    }
  }

  static void unused(Operation op, Schema schema, Column<?> column) {
    Table table = schema.tables().get(column.table());
    table
        .constraints()
        .filter(c -> c.columns().contains(column.name()))
        .findFirst()
        .ifPresent(c -> fail(op, c + " is over it"));
    table.indexes().stream()
        .filter(i -> i.mentions(column.name()))
        .findFirst()
        .ifPresent(i -> fail(op, i + " needs it"));
    table.columns().stream()
        .filter(c -> c.spec().generation().filter(g -> g.mentions(column.name())).isPresent())
        .filter(c -> !c.name().equals(column.name()))
        .findFirst()
        .ifPresent(c -> fail(op, c.path() + " is worked out from it"));
    for (Table other : schema.tables()) {
      for (ForeignKey key : other.foreignKeys()) {
        if (key.target().equals(table.name()) && key.targetColumns().contains(column.name())) {
          fail(op, key + " of " + other.name() + " refers to it");
        }
      }
    }
  }

  private static void fail(Operation op, String reason) {
    throw new SchemaException(op + ": " + reason);
  }

  static void columns(Operation op, Schema schema, Constraint constraint) {
    Table table = schema.tables().get(constraint.table());
    constraint.columns().forEach(table.columns()::get);
    if (constraint instanceof ForeignKey key) {
      Table target = schema.tables().get(key.target());
      for (Name column : key.targetColumns()) {
        if (!target.columns().has(column)) {
          fail(op, target + " has no column " + column);
        }
      }
    }
  }

  static void carried(Schema schema, QualifiedName from, QualifiedName to, List<Carried> columns) {
    Table source = schema.tables().get(from);
    Table target = schema.tables().get(to);
    for (Carried column : columns) {
      source.columns().get(column.from());
      target.columns().get(column.to());
    }
  }

  static void assigned(Schema schema, QualifiedName table, List<Assignment> assignments) {
    Table changed = schema.tables().get(table);
    assignments.forEach(assignment -> changed.columns().get(assignment.column()));
  }
}
