package dev.waymark.inspect;

import dev.waymark.inspect.Difference.Kind;
import dev.waymark.inspect.Difference.Part;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.Members;
import dev.waymark.schema.Name;
import dev.waymark.schema.Named;
import dev.waymark.schema.PrimaryKey;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Sequence;
import dev.waymark.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Compares what a database has with what it is expected to have, both in normal form. */
final class Comparison {
  private static final String STORED = ") stored";

  private final List<Difference> differences = new ArrayList<>();
  private final boolean namesCount;

  private Comparison(boolean namesCount) {
    this.namesCount = namesCount;
  }

  /**
   * The differences by table and name.
   *
   * @param withOthers whether tables and sequences count that are not expected at all
   * @param namesCount whether a key that has another name is another one
   */
  static List<Difference> of(
      Schema found, Schema expected, boolean withOthers, boolean namesCount) {
    Comparison comparison = new Comparison(namesCount);
    comparison.tables(found, expected, withOthers);
    comparison.sequences(found, expected, withOthers);
    return comparison.differences;
  }

  private void tables(Schema found, Schema expected, boolean withOthers) {
    for (Table table : expected.tables().sorted()) {
      found
          .tables()
          .find(table.name())
          .ifPresentOrElse(
              other -> table(other, table), () -> whole(Kind.MISSING, Part.TABLE, table.name()));
    }
    if (withOthers) {
      found.tables().sorted().stream()
          .filter(table -> !expected.tables().has(table.name()))
          .forEach(table -> whole(Kind.ADDED, Part.TABLE, table.name()));
    }
  }

  private void whole(Kind kind, Part part, QualifiedName name) {
    differences.add(new Difference(kind, part, name, Optional.empty(), "", "", true));
  }

  private void sequences(Schema found, Schema expected, boolean withOthers) {
    for (Sequence sequence : expected.sequences().sorted()) {
      Optional<Sequence> other = found.sequences().find(sequence.name());
      if (other.isEmpty()) {
        whole(Kind.MISSING, Part.SEQUENCE, sequence.name());
      } else if (!other.get().equals(sequence)) {
        changed(
            Part.SEQUENCE,
            sequence.name(),
            Definitions.of(other.get()),
            Definitions.of(sequence),
            other.get().increment() != sequence.increment());
      }
    }
    if (withOthers) {
      found.sequences().sorted().stream()
          .filter(sequence -> !expected.sequences().has(sequence.name()))
          .forEach(sequence -> whole(Kind.ADDED, Part.SEQUENCE, sequence.name()));
    }
  }

  private void changed(
      Part part, QualifiedName of, String found, String expected, boolean isGrave) {
    differences.add(
        new Difference(Kind.CHANGED, part, of, Optional.empty(), found, expected, isGrave));
  }

  private void table(Table found, Table expected) {
    if (!found.comment().equals(expected.comment())) {
      changed(Part.TABLE, expected.name(), comment(found), comment(expected), false);
    }
    columns(found, expected);
    members(Part.PRIMARY_KEY, expected, key(found), key(expected), Definitions::of);
    members(Part.UNIQUE_KEY, expected, found.uniqueKeys(), expected.uniqueKeys(), Definitions::of);
    members(
        Part.FOREIGN_KEY, expected, found.foreignKeys(), expected.foreignKeys(), Definitions::of);
    members(Part.CHECK, expected, found.checks(), expected.checks(), Definitions::of);
    members(Part.INDEX, expected, found.indexes(), expected.indexes(), Definitions::of);
  }

  private static String comment(Table table) {
    return table.comment().map(text -> "with the comment '" + text + "'").orElse("without one");
  }

  private static Members<Name, PrimaryKey> key(Table table) {
    return Members.of(table.primaryKey().stream().toList());
  }

  private void columns(Table found, Table expected) {
    for (Column<?> column : expected.columns().sorted()) {
      Optional<Column<?>> other = found.columns().find(column.name());
      if (other.isEmpty()) {
        add(Kind.MISSING, Part.COLUMN, expected, column.name(), "", column.spec().toString(), true);
      } else if (!other.get().equals(column)) {
        add(
            Kind.CHANGED,
            Part.COLUMN,
            expected,
            column.name(),
            other.get().spec().toString(),
            column.spec().toString(),
            isGrave(other.get().spec(), column.spec()));
      }
    }
    for (Column<?> column : found.columns().sorted()) {
      if (!expected.columns().has(column.name())) {
        boolean isMandatory =
            !column.spec().isNullable()
                && column.spec().defaultSql().isEmpty()
                && !column.spec().isIdentity();
        add(
            Kind.ADDED,
            Part.COLUMN,
            expected,
            column.name(),
            column.spec().toString(),
            "",
            isMandatory);
      }
    }
  }

  private static boolean isGrave(ColumnSpec<?> found, ColumnSpec<?> expected) {
    return !type(found).equals(type(expected))
        || found.isNullable() != expected.isNullable()
        || found.isIdentity() != expected.isIdentity();
  }

  /** Nobody who reads a generated column notices when its values are worked out. */
  private static String type(ColumnSpec<?> spec) {
    String type = spec.type().toString();
    boolean isStored = type.contains(" generated always as (") && type.endsWith(STORED);
    return isStored ? type.substring(0, type.length() - STORED.length() + 1) : type;
  }

  private void add(
      Kind kind, Part part, Table of, Name name, String found, String expected, boolean isGrave) {
    differences.add(
        new Difference(kind, part, of.name(), Optional.of(name), found, expected, isGrave));
  }

  /** By name; those left, by what they are. */
  private <M extends Named<Name>> void members(
      Part part,
      Table table,
      Members<Name, M> found,
      Members<Name, M> expected,
      Function<M, String> definition) {
    List<M> others = new ArrayList<>(found.sorted());
    others.removeIf(member -> expected.has(member.name()));
    for (M member : expected.sorted()) {
      String wanted = definition.apply(member);
      Optional<M> same = found.find(member.name());
      if (same.isPresent()) {
        String other = definition.apply(same.get());
        if (!other.equals(wanted)) {
          add(Kind.CHANGED, part, table, member.name(), other, wanted, false);
        }
        continue;
      }
      Optional<M> renamed =
          others.stream().filter(other -> definition.apply(other).equals(wanted)).findFirst();
      renamed.ifPresentOrElse(
          other -> renamed(part, table, others, other, member),
          () -> add(Kind.MISSING, part, table, member.name(), "", wanted, false));
    }
    others.forEach(
        other -> add(Kind.ADDED, part, table, other.name(), definition.apply(other), "", false));
  }

  private <M extends Named<Name>> void renamed(
      Part part, Table table, List<M> others, M found, M expected) {
    others.remove(found);
    if (namesCount) {
      String name = found.name().toString();
      add(Kind.RENAMED, part, table, expected.name(), name, expected.name().toString(), false);
    }
  }
}
