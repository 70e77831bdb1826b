package dev.waymark.diff;

import dev.waymark.operation.Carried;
import dev.waymark.operation.Condition;
import dev.waymark.operation.CopyRows;
import dev.waymark.operation.MergeRows;
import dev.waymark.operation.Operation;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A relation between two tables that is kept elsewhere from now on: in a join table in the place of
 * a column, or the other way, or in a column of the other table.
 */
final class LinkMoves {
  private LinkMoves() {}

  /**
   * Where it stands which rows belong together.
   *
   * @param table the table in which it stands
   * @param first the table whose key the first columns hold
   * @param firstColumns columns that hold the key of the first table
   * @param second the other table
   * @param secondColumns columns that hold the key of the other table
   * @param joins whether it is a join table
   */
  private record Link(
      QualifiedName table,
      QualifiedName first,
      List<Name> firstColumns,
      QualifiedName second,
      List<Name> secondColumns,
      boolean joins) {

    /** Whether it can stand there, too, which is elsewhere. */
    boolean canMoveTo(Link that) {
      return !table.equals(that.table) && relates(that);
    }

    boolean relates(Link that) {
      return first.equals(that.first)
          && second.equals(that.second)
          && firstColumns.size() == that.firstColumns.size()
          && secondColumns.size() == that.secondColumns.size();
    }

    static Link of(
        Table table,
        QualifiedName one,
        List<Name> oneColumns,
        QualifiedName other,
        List<Name> otherColumns,
        boolean joins) {
      return one.compareTo(other) < 0
          ? new Link(table.name(), one, oneColumns, other, otherColumns, joins)
          : new Link(table.name(), other, otherColumns, one, oneColumns, joins);
    }
  }

  /** The steps over rows; where two relations of one kind change, nobody knows which is which. */
  static List<Operation> of(Schema from, Schema to) {
    List<Link> gone = only(from, to);
    List<Link> come = only(to, from);
    List<Operation> operations = new ArrayList<>();
    for (Link source : gone) {
      List<Link> targets = come.stream().filter(source::canMoveTo).toList();
      boolean isOne = gone.stream().filter(source::relates).count() == 1;
      if (isOne && targets.size() == 1) {
        operations.add(move(source, targets.get(0)));
      }
    }
    return operations;
  }

  private static Operation move(Link source, Link target) {
    List<Carried> first = pairs(source.firstColumns(), target.firstColumns());
    List<Carried> second = pairs(source.secondColumns(), target.secondColumns());
    if (target.joins()) {
      List<Carried> both = Stream.concat(first.stream(), second.stream()).toList();
      boolean holdsFirst = source.second().equals(source.table());
      Name reference = holdsFirst ? source.firstColumns().get(0) : source.secondColumns().get(0);
      Condition rows =
          source.joins() ? new Condition.Everywhere() : new Condition.NotNull(reference);
      return new CopyRows(source.table(), target.table(), both, List.of(), rows);
    }
    return target.table().equals(target.first())
        ? new MergeRows(source.table(), target.table(), first, second, List.of())
        : new MergeRows(source.table(), target.table(), second, first, List.of());
  }

  private static List<Carried> pairs(List<Name> from, List<Name> to) {
    List<Carried> pairs = new ArrayList<>();
    for (int i = 0; i < from.size(); i++) {
      pairs.add(new Carried(from.get(i), to.get(i)));
    }
    return pairs;
  }

  /** The relations that stand in columns or tables that only one of the schemas has. */
  private static List<Link> only(Schema here, Schema there) {
    List<Link> links = new ArrayList<>();
    for (Table table : here.tables().sorted()) {
      List<ForeignKey> keys = table.foreignKeys().sorted();
      if (there.tables().has(table.name())) {
        Table other = there.tables().get(table.name());
        keys.stream()
            .filter(key -> key.columns().stream().noneMatch(other.columns()::has))
            .filter(key -> isToKey(key, here) && !key.isSelfReference())
            .filter(key -> !ColumnMoves.key(table).isEmpty())
            .filter(key -> there.tables().has(key.target()))
            .map(key -> column(table, key))
            .forEach(links::add);
      } else if (isJoinTable(table, keys)
          && keys.stream().allMatch(k -> isToKey(k, here) && there.tables().has(k.target()))) {
        ForeignKey one = keys.get(0);
        ForeignKey other = keys.get(1);
        links.add(
            Link.of(table, one.target(), one.columns(), other.target(), other.columns(), true));
      }
    }
    return links;
  }

  private static Link column(Table table, ForeignKey key) {
    return Link.of(table, key.target(), key.columns(), table.name(), ColumnMoves.key(table), false);
  }

  private static boolean isToKey(ForeignKey key, Schema schema) {
    List<Name> target = ColumnMoves.key(schema.tables().get(key.target()));
    return !target.isEmpty() && target.equals(key.targetColumns());
  }

  /** Whether the table says nothing but which rows of two others belong together. */
  private static boolean isJoinTable(Table table, List<ForeignKey> keys) {
    if (keys.size() != 2 || keys.get(0).target().equals(keys.get(1).target())) {
      return false;
    }
    Set<Name> referring = new HashSet<>();
    keys.forEach(key -> referring.addAll(key.columns()));
    int count = keys.get(0).columns().size() + keys.get(1).columns().size();
    return referring.equals(table.columns().nameSet()) && referring.size() == count;
  }
}
