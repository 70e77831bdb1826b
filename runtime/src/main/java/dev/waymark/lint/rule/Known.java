package dev.waymark.lint.rule;

import dev.waymark.schema.MemberPath;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What is known of rows at one place in a revision, because the revision itself made it so.
 *
 * @param tables the tables that it created
 * @param columns the columns that it added to others
 * @param empty those of the columns in which no row has a value
 * @param constant those of the columns in which all rows have the same value
 */
public record Known(
    Set<QualifiedName> tables,
    Set<MemberPath> columns,
    Set<MemberPath> empty,
    Set<MemberPath> constant) {

  /** Copies the sets. */
  public Known {
    tables = Set.copyOf(tables);
    columns = Set.copyOf(columns);
    empty = Set.copyOf(empty);
    constant = Set.copyOf(constant);
  }

  static Known nothing() {
    return new Known(Set.of(), Set.of(), Set.of(), Set.of());
  }

  Known withTable(QualifiedName table) {
    return new Known(with(tables, table), columns, empty, constant);
  }

  Known withoutTable(QualifiedName table) {
    return new Known(without(tables, table), columns, empty, constant)
        .withoutColumns(path -> path.table().equals(table));
  }

  Known withColumn(MemberPath column, boolean isEmpty, boolean isConstant) {
    return new Known(
        tables,
        with(columns, column),
        isEmpty ? with(empty, column) : empty,
        isConstant ? with(constant, column) : constant);
  }

  Known withoutColumn(MemberPath column) {
    return withoutColumns(column::equals);
  }

  private Known withoutColumns(Predicate<MemberPath> gone) {
    return new Known(tables, filter(columns, gone), filter(empty, gone), filter(constant, gone));
  }

  /** The same after rows of the column have got values, the same one for all or not. */
  Known filled(MemberPath column, boolean isConstant) {
    boolean stillConstant = isConstant && empty.contains(column);
    return new Known(
        tables,
        columns,
        without(empty, column),
        stillConstant ? with(constant, column) : without(constant, column));
  }

  /** The same after something that may have done anything to rows. */
  Known anything() {
    return new Known(tables, columns, Set.of(), Set.of());
  }

  Known renameTable(QualifiedName from, QualifiedName to) {
    UnaryOperator<MemberPath> rename =
        path -> path.table().equals(from) ? new MemberPath(to, path.member()) : path;
    Set<QualifiedName> renamed = tables.contains(from) ? with(without(tables, from), to) : tables;
    return new Known(renamed, map(columns, rename), map(empty, rename), map(constant, rename));
  }

  Known renameColumn(QualifiedName table, Name from, Name to) {
    MemberPath old = new MemberPath(table, from);
    UnaryOperator<MemberPath> rename = path -> path.equals(old) ? new MemberPath(table, to) : path;
    return new Known(tables, map(columns, rename), map(empty, rename), map(constant, rename));
  }

  private static <T> Set<T> with(Set<T> set, T element) {
    Set<T> copy = new HashSet<>(set);
    copy.add(element);
    return copy;
  }

  private static <T> Set<T> without(Set<T> set, T element) {
    Set<T> copy = new HashSet<>(set);
    copy.remove(element);
    return copy;
  }

  private static Set<MemberPath> filter(Set<MemberPath> paths, Predicate<MemberPath> gone) {
    return paths.stream().filter(gone.negate()).collect(Collectors.toSet());
  }

  private static Set<MemberPath> map(Set<MemberPath> paths, UnaryOperator<MemberPath> change) {
    return paths.stream().map(change).collect(Collectors.toSet());
  }
}
