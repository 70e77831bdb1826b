package dev.waymark.diff;

import dev.waymark.operation.Assignment;
import dev.waymark.operation.Carried;
import dev.waymark.operation.Condition;
import dev.waymark.operation.CopyRows;
import dev.waymark.operation.DeleteRows;
import dev.waymark.operation.MergeRows;
import dev.waymark.operation.Operation;
import dev.waymark.operation.UpdateRows;
import dev.waymark.schema.Column;
import dev.waymark.schema.MemberPath;
import dev.waymark.schema.Name;
import dev.waymark.schema.PrimaryKey;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Table;
import dev.waymark.schema.UniqueKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The steps that carry what stands in rows to where it stands afterwards, there and back. Nothing
 * of it happens without consent.
 */
final class RowMoves {
  private final List<Operation> up;
  private final List<Operation> down;
  private final Set<MemberPath> filled = new HashSet<>();
  private final Set<MemberPath> filledBack = new HashSet<>();
  private final Set<MemberPath> filledPartly = new HashSet<>();
  private final Set<MemberPath> carried = new HashSet<>();

  private RowMoves(List<Operation> up, List<Operation> down) {
    this.up = up;
    this.down = down;
  }

  /**
   * Plans the moves.
   *
   * @param from the schema before, with renames carried out
   * @param to the schema after
   */
  static RowMoves of(List<ClassTable> classes, Schema from, Schema to) {
    List<Operation> there = operations(classes, from, to);
    List<Operation> back = there.isEmpty() ? List.of() : operations(classes, to, from);
    RowMoves moves = new RowMoves(there, back);
    moves.up.forEach(operation -> targets(operation, moves.filled));
    moves.down.forEach(operation -> targets(operation, moves.filledBack));
    moves.up.forEach(operation -> moves.sources(operation, from, to));
    return moves;
  }

  private static List<Operation> operations(List<ClassTable> classes, Schema from, Schema to) {
    List<Operation> all = new ArrayList<>(HierarchyMoves.of(classes, from, to));
    Set<MemberPath> done = new HashSet<>();
    all.forEach(operation -> targets(operation, done));
    List<Operation> others = new ArrayList<>(ColumnMoves.of(from, to));
    others.addAll(LinkMoves.of(from, to));
    for (Operation operation : others) {
      Set<MemberPath> targets = new HashSet<>();
      targets(operation, targets);
      if (targets.stream().noneMatch(done::contains)) {
        all.add(operation);
        done.addAll(targets);
      }
    }
    return all;
  }

  private static void targets(Operation operation, Set<MemberPath> targets) {
    if (operation instanceof CopyRows copy) {
      copy.columns().forEach(c -> targets.add(new MemberPath(copy.to(), c.to())));
      assigned(copy.to(), copy.assignments(), targets);
    } else if (operation instanceof MergeRows merge) {
      merge.columns().forEach(c -> targets.add(new MemberPath(merge.to(), c.to())));
      assigned(merge.to(), merge.assignments(), targets);
    } else if (operation instanceof UpdateRows update) {
      assigned(update.table(), update.assignments(), targets);
    }
  }

  private static void assigned(
      QualifiedName table, List<Assignment> assignments, Set<MemberPath> targets) {
    assignments.forEach(a -> targets.add(new MemberPath(table, a.column())));
  }

  private void sources(Operation operation, Schema from, Schema to) {
    if (operation instanceof CopyRows copy) {
      carry(copy.from(), copy.columns());
      if (copy.condition() instanceof Condition.Equal equal) {
        carried.add(new MemberPath(copy.from(), equal.column()));
      }
    } else if (operation instanceof MergeRows merge) {
      carry(merge.from(), merge.on());
      if (!ColumnMoves.isWhole(from, from, merge.to(), merge.from())) {
        merge.columns().forEach(c -> filledPartly.add(new MemberPath(merge.to(), c.to())));
      }
      boolean isWhole =
          !to.tables().has(merge.from())
              || ColumnMoves.isWhole(from, to, merge.from(), merge.to())
              || refers(from.tables().get(merge.from()), merge);
      if (isWhole && isUnique(from.tables().get(merge.from()), merge.on())) {
        carry(merge.from(), merge.columns());
      }
    }
  }

  /** Whether no two rows belong to one, so that there is no choice between them. */
  private static boolean isUnique(Table table, List<Carried> on) {
    Set<Name> columns = on.stream().map(Carried::from).collect(Collectors.toSet());
    return Stream.concat(
            table.primaryKey().stream().map(PrimaryKey::columns),
            table.uniqueKeys().stream().map(UniqueKey::columns))
        .anyMatch(columns::containsAll);
  }

  /** Whether rows belong together by a reference: one without it has nothing to lose. */
  private static boolean refers(Table source, MergeRows merge) {
    List<Name> columns = merge.on().stream().map(Carried::from).toList();
    return source.foreignKeys().stream()
        .anyMatch(key -> key.target().equals(merge.to()) && key.columns().equals(columns));
  }

  private void carry(QualifiedName table, List<Carried> columns) {
    columns.forEach(c -> carried.add(new MemberPath(table, c.from())));
  }

  /** What the upgrade does. */
  List<Operation> up() {
    return up;
  }

  /** What the downgrade does. */
  List<Operation> down() {
    return down;
  }

  /** Whether the new column gets its values by a move. */
  boolean fills(Column<?> column) {
    return filled.contains(new MemberPath(column.table(), column.name()));
  }

  /** Whether rows may be left that the move gives no value. */
  boolean fillsPartly(Column<?> column) {
    return filledPartly.contains(new MemberPath(column.table(), column.name()));
  }

  /** Whether a downgrade gives the column its values by a move. */
  boolean fillsBack(Column<?> column) {
    return filledBack.contains(new MemberPath(column.table(), column.name()));
  }

  /** Whether what the column says stands elsewhere afterwards. */
  boolean carries(Column<?> column) {
    return carried.contains(new MemberPath(column.table(), column.name()));
  }

  /** Whether all that the table says stands elsewhere afterwards. */
  boolean carries(Table table) {
    return table.columns().stream().allMatch(this::carries);
  }

  /** The question for each table whose rows change. */
  List<Question> questions() {
    Map<QualifiedName, List<Operation>> byTable = new LinkedHashMap<>();
    for (Operation operation : up) {
      byTable.computeIfAbsent(target(operation), t -> new ArrayList<>()).add(operation);
    }
    List<Question> questions = new ArrayList<>();
    byTable.forEach((table, steps) -> questions.add(new Question.MovedRows(table, steps)));
    return questions;
  }

  private static QualifiedName target(Operation operation) {
    if (operation instanceof CopyRows copy) {
      return copy.to();
    }
    if (operation instanceof MergeRows merge) {
      return merge.to();
    }
    if (operation instanceof DeleteRows delete) {
      return delete.table();
    }
    return ((UpdateRows) operation).table();
  }

  /** Whether rows without a value have to be let in while the moves are made. */
  static boolean needsValue(Column<?> column) {
    return !column.spec().isNullable() && !column.spec().isIdentity();
  }
}
