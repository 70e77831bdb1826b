package dev.waymark.operation;

import dev.waymark.schema.Column;
import dev.waymark.schema.Constraint;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.MemberPath;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Of which rows an operation needs to know, or which it changes.
 *
 * @param isUnknown whether that cannot be told
 * @param tables the tables of which it may be any column
 * @param columns single columns of others
 */
record Footprint(boolean isUnknown, Set<QualifiedName> tables, Set<MemberPath> columns) {
  private static final Footprint NONE = new Footprint(false, Set.of(), Set.of());
  private static final Footprint UNKNOWN = new Footprint(true, Set.of(), Set.of());

  static Footprint of(Operation operation) {
    return operation.accept(Measure.INSTANCE);
  }

  private static Footprint tables(QualifiedName... names) {
    return new Footprint(false, Set.of(names), Set.of());
  }

  private static Footprint columns(QualifiedName table, Collection<Name> names) {
    Set<MemberPath> paths = new HashSet<>();
    names.forEach(name -> paths.add(new MemberPath(table, name)));
    return new Footprint(false, Set.of(), paths);
  }

  /** Whether the two are about the same column of a table. */
  boolean meets(Footprint that) {
    if (isUnknown || that.isUnknown) {
      return true;
    }
    return tables.stream().anyMatch(that::reaches)
        || that.tables.stream().anyMatch(this::reaches)
        || columns.stream().anyMatch(that.columns::contains);
  }

  private boolean reaches(QualifiedName table) {
    return tables.contains(table) || columns.stream().anyMatch(c -> c.table().equals(table));
  }

  private enum Measure implements Operation.Visitor<Footprint> {
    INSTANCE;

    @Override
    public Footprint createTable(CreateTable op) {
      return tables(op.table().name());
    }

    @Override
    public Footprint dropTable(DropTable op) {
      return tables(op.table().name());
    }

    @Override
    public Footprint renameTable(RenameTable op) {
      return tables(op.from(), op.to());
    }

    @Override
    public Footprint commentTable(CommentTable op) {
      return NONE;
    }

    /** A column that may be empty, or fills itself, is the same before and after a row comes. */
    @Override
    public Footprint addColumn(AddColumn op) {
      Column<?> column = op.column();
      boolean fillsItself = column.spec().isNullable() || column.spec().defaultSql().isPresent();
      return fillsItself ? NONE : columns(column.table(), List.of(column.name()));
    }

    @Override
    public Footprint dropColumn(DropColumn op) {
      return columns(op.column().table(), List.of(op.column().name()));
    }

    @Override
    public Footprint alterColumn(AlterColumn op) {
      return columns(op.table(), List.of(op.column()));
    }

    @Override
    public Footprint renameColumn(RenameColumn op) {
      return columns(op.table(), List.of(op.from(), op.to()));
    }

    @Override
    public Footprint addConstraint(AddConstraint op) {
      return of(op.constraint());
    }

    @Override
    public Footprint dropConstraint(DropConstraint op) {
      return of(op.constraint());
    }

    private static Footprint of(Constraint constraint) {
      if (constraint.columns().isEmpty()) {
        return tables(constraint.table()); // a check, whose columns are in its text
      }
      Footprint own = columns(constraint.table(), constraint.columns());
      if (constraint instanceof ForeignKey key) {
        own.columns().addAll(columns(key.target(), key.targetColumns()).columns());
      }
      return own;
    }

    @Override
    public Footprint renameConstraint(RenameConstraint op) {
      return NONE;
    }

    @Override
    public Footprint createIndex(CreateIndex op) {
      return op.index().unique() ? tables(op.index().table()) : NONE;
    }

    @Override
    public Footprint dropIndex(DropIndex op) {
      return op.index().unique() ? tables(op.index().table()) : NONE;
    }

    @Override
    public Footprint renameIndex(RenameIndex op) {
      return NONE;
    }

    @Override
    public Footprint createSequence(CreateSequence op) {
      return NONE;
    }

    @Override
    public Footprint dropSequence(DropSequence op) {
      return NONE;
    }

    @Override
    public Footprint alterSequence(AlterSequence op) {
      return NONE;
    }

    @Override
    public Footprint renameSequence(RenameSequence op) {
      return NONE;
    }

    @Override
    public Footprint updateRows(UpdateRows op) {
      boolean isPlain =
          op.assignments().stream().allMatch(a -> a.value() instanceof Value.Literal)
              && !(op.condition() instanceof Condition.Sql)
              && !(op.condition() instanceof Condition.Matched);
      if (!isPlain) {
        return rows(op.assignments(), op.condition(), op.table());
      }
      Set<Name> names = new HashSet<>(op.condition().columns());
      op.assignments().forEach(a -> names.add(a.column()));
      return columns(op.table(), names);
    }

    @Override
    public Footprint insertRow(InsertRow op) {
      return rows(op.assignments(), new Condition.Everywhere(), op.table());
    }

    @Override
    public Footprint copyRows(CopyRows op) {
      return rows(op.assignments(), op.condition(), op.from(), op.to());
    }

    @Override
    public Footprint mergeRows(MergeRows op) {
      return rows(op.assignments(), new Condition.Everywhere(), op.from(), op.to());
    }

    @Override
    public Footprint deleteRows(DeleteRows op) {
      return rows(List.of(), op.condition(), op.table());
    }

    @Override
    public Footprint executeSql(ExecuteSql op) {
      return UNKNOWN;
    }

    @Override
    public Footprint runCode(RunCode op) {
      return UNKNOWN;
    }

    /** An expression of SQL is about the row that it stands for, unless it asks further. */
    private static Footprint rows(
        List<Assignment> assignments, Condition condition, QualifiedName... names) {
      boolean asks =
          assignments.stream()
              .map(Assignment::value)
              .anyMatch(v -> v instanceof Value.Expression e && asks(e.sql()));
      if (asks || (condition instanceof Condition.Sql sql && asks(sql.condition()))) {
        return UNKNOWN;
      }
      Set<QualifiedName> tables = new HashSet<>(List.of(names));
      if (condition instanceof Condition.Matched matched) {
        tables.add(matched.other());
      }
      return new Footprint(false, tables, Set.of());
    }

    private static boolean asks(String sql) {
      return sql.toLowerCase(Locale.ROOT).contains("select");
    }
  }
}
