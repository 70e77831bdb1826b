package dev.waymark.diff;

import dev.waymark.operation.Assignment;
import dev.waymark.operation.Carried;
import dev.waymark.operation.Condition;
import dev.waymark.operation.CopyRows;
import dev.waymark.operation.DeleteRows;
import dev.waymark.operation.MergeRows;
import dev.waymark.operation.Operation;
import dev.waymark.operation.UpdateRows;
import dev.waymark.operation.Value;
import dev.waymark.schema.Column;
import dev.waymark.schema.Name;
import dev.waymark.schema.PrimaryKey;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where rows go when a hierarchy of classes is stored in another way: in one table, in joined ones,
 * or in one for each class. It runs while the columns and tables of both ways are there.
 */
final class HierarchyMoves {
  private final List<ClassTable> classes;
  private final Schema from;
  private final Schema to;
  private final List<Operation> moves = new ArrayList<>();
  private final List<Operation> deletions = new ArrayList<>();

  private HierarchyMoves(List<ClassTable> classes, Schema from, Schema to) {
    this.classes = classes;
    this.from = from;
    this.to = to;
  }

  private enum Storage {
    SHARED,
    JOINED,
    SEPARATE
  }

  /**
   * The steps over rows.
   *
   * @param classes the classes, each after the one above it
   * @param from the schema before
   * @param to the schema after
   */
  static List<Operation> of(List<ClassTable> classes, Schema from, Schema to) {
    HierarchyMoves hierarchy = new HierarchyMoves(classes, from, to);
    for (ClassTable type : classes) {
      Optional<Storage> before = hierarchy.storage(type, from);
      Optional<Storage> after = hierarchy.storage(type, to);
      if (before.isPresent() && after.isPresent() && !before.equals(after)) {
        hierarchy.move(type, before.get(), after.get());
      }
    }
    List<Operation> all = new ArrayList<>(hierarchy.moves);
    for (int i = hierarchy.deletions.size() - 1; i >= 0; i--) {
      all.add(hierarchy.deletions.get(i));
    }
    return all;
  }

  private Optional<Storage> storage(ClassTable type, Schema schema) {
    Optional<Table> own = schema.tables().find(type.own());
    if (type.isRoot()) {
      return Optional.empty();
    }
    if (own.isEmpty()) {
      return schema
          .tables()
          .find(type.root())
          .filter(root -> root.columns().has(type.discriminator()))
          .map(root -> Storage.SHARED);
    }
    boolean joins =
        own.get().foreignKeys().stream()
            .filter(key -> ancestors(type).contains(key.target()))
            .anyMatch(key -> key.columns().equals(key(own.get())));
    return Optional.of(joins ? Storage.JOINED : Storage.SEPARATE);
  }

  /** The tables of the classes above, the root's first. */
  private List<QualifiedName> ancestors(ClassTable type) {
    List<QualifiedName> above = new ArrayList<>();
    ClassTable current = type;
    while (!current.isRoot()) {
      QualifiedName next = current.above();
      above.add(0, next);
      current = classes.stream().filter(c -> c.own().equals(next)).findFirst().orElse(current);
      if (!current.own().equals(next)) {
        break;
      }
    }
    return above;
  }

  private static List<Name> key(Table table) {
    return table.primaryKey().map(PrimaryKey::columns).orElse(List.of());
  }

  private void move(ClassTable type, Storage before, Storage after) {
    if (after == Storage.SHARED) {
      markRoot(type);
    }
    switch (before) {
      case SHARED -> split(type, after);
      case JOINED -> {
        if (after == Storage.SHARED) {
          Table own = from.tables().get(type.own());
          merge(own, to.tables().get(type.root()), discriminator(type));
        } else {
          gather(type);
        }
      }
      case SEPARATE -> spread(type, after);
    }
  }

  /** All rows are of the root's class until a class below takes its own. */
  private void markRoot(ClassTable type) {
    Table root = to.tables().get(type.root());
    boolean isNew =
        from.tables()
            .find(type.root())
            .filter(t -> !t.columns().has(type.discriminator()))
            .isPresent();
    Optional<Value.Literal> value =
        classes.stream()
            .filter(c -> c.own().equals(type.root()))
            .findFirst()
            .flatMap(ClassTable::value);
    if (isNew && value.isPresent()) {
      UpdateRows mark =
          new UpdateRows(
              root.name(),
              List.of(new Assignment(type.discriminator(), value.get())),
              new Condition.Everywhere());
      if (!moves.contains(mark)) {
        moves.add(mark);
      }
    }
  }

  private List<Assignment> discriminator(ClassTable type) {
    boolean has =
        to.tables()
            .find(type.root())
            .filter(t -> t.columns().has(type.discriminator()))
            .isPresent();
    return has && type.value().isPresent()
        ? List.of(new Assignment(type.discriminator(), type.value().get()))
        : List.of();
  }

  /** Out of the shared table. */
  private void split(ClassTable type, Storage after) {
    Table root = from.tables().get(type.root());
    Table own = to.tables().get(type.own());
    List<Value.Literal> values =
        after == Storage.JOINED ? type.values() : type.value().stream().toList();
    for (Value.Literal value : values) {
      Condition rows = new Condition.Equal(type.discriminator(), value);
      moves.add(new CopyRows(root.name(), own.name(), all(root, own), List.of(), rows));
      if (after == Storage.SEPARATE) {
        deletions.add(new DeleteRows(root.name(), rows));
      }
    }
  }

  /** From the joined tables above into its own. */
  private void gather(ClassTable type) {
    Table own = to.tables().get(type.own());
    for (QualifiedName ancestor : ancestors(type)) {
      Optional<Table> above = from.tables().find(ancestor);
      if (above.isPresent()) {
        merge(above.get(), own, List.of());
        if (to.tables().has(ancestor)) {
          deletions.add(
              new DeleteRows(ancestor, new Condition.Matched(own.name(), keys(own, above.get()))));
        }
      }
    }
  }

  /** From its own table to those above. */
  private void spread(ClassTable type, Storage after) {
    Table own = from.tables().get(type.own());
    List<QualifiedName> targets = after == Storage.SHARED ? List.of(type.root()) : ancestors(type);
    for (QualifiedName target : targets) {
      Optional<Table> above = to.tables().find(target);
      if (above.isPresent()) {
        boolean isRoot = target.equals(type.root());
        moves.add(
            new CopyRows(
                own.name(),
                target,
                all(own, above.get()),
                isRoot ? discriminator(type) : List.of(),
                new Condition.Everywhere()));
      }
    }
  }

  private void merge(Table source, Table target, List<Assignment> assignments) {
    List<Carried> columns =
        common(source, target).stream().filter(c -> isNew(target.name(), c.to())).toList();
    if (!columns.isEmpty() || !assignments.isEmpty()) {
      moves.add(
          new MergeRows(source.name(), target.name(), keys(source, target), columns, assignments));
    }
  }

  private boolean isNew(QualifiedName table, Name column) {
    return from.tables().find(table).filter(t -> t.columns().has(column)).isEmpty();
  }

  private static List<Carried> keys(Table source, Table target) {
    List<Carried> keys = new ArrayList<>();
    for (int i = 0; i < Math.min(key(source).size(), key(target).size()); i++) {
      keys.add(new Carried(key(source).get(i), key(target).get(i)));
    }
    return keys;
  }

  private static List<Carried> all(Table source, Table target) {
    List<Carried> all = keys(source, target);
    all.addAll(common(source, target));
    return all;
  }

  /** The columns of one name and type in both, other than their keys. */
  private static List<Carried> common(Table source, Table target) {
    List<Carried> common = new ArrayList<>();
    for (Column<?> column : target.columns().sorted()) {
      boolean isKey = key(target).contains(column.name()) || key(source).contains(column.name());
      source
          .columns()
          .find(column.name())
          .filter(c -> !isKey && c.spec().type().equals(column.spec().type()))
          .ifPresent(c -> common.add(new Carried(c.name(), column.name())));
    }
    return common;
  }
}
