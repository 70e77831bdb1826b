package dev.waymark.processor.emit;

import dev.waymark.operation.CopyRows;
import dev.waymark.operation.CreateTable;
import dev.waymark.operation.DropColumn;
import dev.waymark.operation.DropTable;
import dev.waymark.operation.MergeRows;
import dev.waymark.operation.Operation;
import dev.waymark.schema.Column;
import dev.waymark.schema.MemberPath;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import dev.waymark.schema.SchemaException;
import dev.waymark.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What columns were and became during a migration: its steps replayed, without a database. */
final class History {
  private final Map<MemberPath, List<Column<?>>> upgrading = new HashMap<>();
  private final Map<MemberPath, List<Column<?>>> downgrading = new HashMap<>();
  // By identity, because most steps leave most tables as they are and comparing them takes long.
  private final Set<Table> recorded = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Table> created = new HashSet<>();
  private final Set<Table> dropped = new HashSet<>();
  private final Set<MemberPath> droppedColumns = new HashSet<>();
  private final Set<MemberPath> broughtBack = new HashSet<>();
  private final Schema after;

  History(Schema before, List<? extends Operation> up, List<? extends Operation> down) {
    before.tables().forEach(table -> record(table, upgrading));
    this.after = replay(before, up, upgrading);
    up.forEach(this::note);
    replay(after, down, downgrading);
    down.forEach(this::noteRows);
  }

  private Schema replay(
      Schema before,
      List<? extends Operation> operations,
      Map<MemberPath, List<Column<?>>> columns) {
    Schema schema = before;
    for (Operation operation : operations) {
      schema = operation.applyTo(schema);
      schema.tables().forEach(table -> record(table, columns));
    }
    return schema;
  }

  private void record(Table table, Map<MemberPath, List<Column<?>>> columns) {
    if (recorded.add(table)) {
      for (Column<?> column : table.columns()) {
        columns.computeIfAbsent(path(column), path -> new ArrayList<>()).add(column);
      }
    }
  }

  private static MemberPath path(Column<?> column) {
    return new MemberPath(column.table(), column.name());
  }

  private void note(Operation operation) {
    if (operation instanceof CreateTable create && !dropped.contains(create.table())) {
      created.add(create.table());
    } else if (operation instanceof DropTable drop) {
      dropped.add(drop.table());
    } else if (operation instanceof DropColumn drop) {
      droppedColumns.add(path(drop.column()));
    }
  }

  /** The schema after the upgrade. */
  Schema after() {
    return after;
  }

  /** Whether the table comes into being with the upgrade. */
  boolean creates(Table table) {
    return created.contains(table);
  }

  /** Whether the downgrade fills the column with what stands elsewhere. */
  boolean bringsBack(Column<?> column) {
    return broughtBack.contains(path(column));
  }

  /** Whether the downgrade fills the table with what stands elsewhere. */
  boolean bringsBack(Table table) {
    return table.columns().stream().allMatch(this::bringsBack);
  }

  private void noteRows(Operation operation) {
    if (operation instanceof CopyRows copy) {
      copy.columns().forEach(c -> broughtBack.add(new MemberPath(copy.to(), c.to())));
      copy.assignments().forEach(a -> broughtBack.add(new MemberPath(copy.to(), a.column())));
    } else if (operation instanceof MergeRows merge) {
      merge.columns().forEach(c -> broughtBack.add(new MemberPath(merge.to(), c.to())));
      merge.assignments().forEach(a -> broughtBack.add(new MemberPath(merge.to(), a.column())));
    }
  }

  /** Whether the upgrade drops a table of that name. */
  boolean drops(QualifiedName table) {
    return dropped.stream().anyMatch(t -> t.name().equals(table));
  }

  /** Whether the upgrade drops a column of that table and name. */
  boolean drops(Column<?> column) {
    return droppedColumns.contains(path(column));
  }

  /**
   * The column as the upgrade leaves it or, where it is gone by then, as it was last.
   *
   * @throws SchemaException if the table never has such a column
   */
  Column<?> column(QualifiedName table, Name name) {
    return column(table, name, column -> true);
  }

  /** The same, of those times when its values were of that class. */
  Column<?> column(QualifiedName table, Name name, Class<?> javaType) {
    return column(table, name, column -> column.spec().type().javaType().equals(javaType));
  }

  private Column<?> column(QualifiedName table, Name name, Predicate<Column<?>> which) {
    MemberPath path = new MemberPath(table, name);
    List<Column<?>> versions = upgrading.getOrDefault(path, List.of());
    Optional<Column<?>> last = versions.stream().filter(which).reduce((first, next) -> next);
    return last.or(
            () -> downgrading.getOrDefault(path, List.of()).stream().filter(which).findFirst())
        .orElseThrow(() -> new SchemaException("the table " + table + " has no column " + name));
  }
}
