package dev.waymark.diff;

import static java.util.Objects.requireNonNull;

import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.Constraint;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.Index;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Sequence;
import dev.waymark.schema.Table;
import dev.waymark.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A wanted schema to which is added what is no longer wanted and stays in the database for now, so
 * that instances of the application that still use it go on: the first half of a change that widens
 * and later narrows. Columns that stay may be left empty, because new code does not know them.
 *
 * @param schema the wanted schema with what stays
 * @param tables the tables that stay
 * @param columns the columns that stay in wanted tables
 * @param sequences the sequences that stay
 */
record HeldBack(
    Schema schema, List<Table> tables, List<Column<?>> columns, List<Sequence> sequences) {

  /** Adds nothing. */
  static HeldBack nothing(Schema wanted) {
    return new HeldBack(wanted, List.of(), List.of(), List.of());
  }

  /**
   * Adds what is there and not wanted.
   *
   * @param from the schema before, with renames already carried out
   */
  static HeldBack of(Schema from, Schema wanted) {
    List<Table> tables = new ArrayList<>();
    List<Column<?>> columns = new ArrayList<>();
    Schema schema = wanted;
    for (Table table : from.tables().sorted()) {
      if (wanted.tables().has(table.name())) {
        Table grown = grown(table, wanted, columns);
        schema = schema.withTable(grown);
      } else {
        tables.add(table);
        schema = schema.withTables(schema.tables().with(kept(table, wanted)));
      }
    }
    List<Sequence> sequences =
        from.sequences().sorted().stream()
            .filter(sequence -> !wanted.sequences().has(sequence.name()))
            .toList();
    for (Sequence sequence : sequences) {
      schema = schema.withSequences(schema.sequences().with(sequence));
    }
    return new HeldBack(schema, tables, columns, sequences);
  }

  /** What stays, a line each. */
  List<String> names() {
    Stream<String> names =
        Stream.of(
                tables.stream().map(HeldBack::name),
                columns.stream().map(HeldBack::name),
                sequences.stream().map(sequence -> "sequence " + sequence.name()))
            .flatMap(lines -> lines);
    return names.sorted().toList();
  }

  /**
   * What begins to be held back may be something new under its former name.
   *
   * @param known the names of what is held back already
   * @param kept the tables that stay, by name
   */
  List<Question> questions(
      Set<String> known, Lookalikes lookalikes, Map<QualifiedName, TableChanges> kept) {
    List<Question> questions = new ArrayList<>();
    for (Table table : tables) {
      List<Table> candidates = lookalikes.of(table);
      if (!candidates.isEmpty() && !known.contains(name(table))) {
        questions.add(new Question.HeldBackTable(table, candidates));
      }
    }
    for (Column<?> column : columns) {
      TableChanges table = requireNonNull(kept.get(column.table()));
      List<Column<?>> candidates = Lookalikes.of(column, table);
      if (!candidates.isEmpty() && !known.contains(name(column))) {
        questions.add(new Question.HeldBackColumn(column, candidates));
      }
    }
    return questions;
  }

  static String name(Table table) {
    return "table " + table.name();
  }

  static String name(Column<?> column) {
    return "column " + column.path();
  }

  private static Table grown(Table from, Schema schema, List<Column<?>> columns) {
    Table wanted = schema.tables().get(from.name());
    Table grown = wanted;
    boolean numbered = wanted.columns().stream().anyMatch(c -> c.spec().isIdentity());
    for (Column<?> column : from.columns().sorted()) {
      if (!wanted.columns().has(column.name())) {
        Column<?> kept = unused(column, numbered);
        columns.add(kept);
        grown = grown.withColumns(grown.columns().with(kept));
      }
    }
    return grown.equals(wanted) ? wanted : withRules(from, wanted, grown, schema);
  }

  /** The column such that rows can do without it. */
  private static <T> Column<T> unused(Column<T> column, boolean numbered) {
    ColumnSpec<T> spec = column.spec();
    boolean numbers = spec.isIdentity() && !numbered;
    if (numbers || spec.defaultSql().isPresent() || spec.isGenerated()) {
      return column;
    }
    return column.as(
        new ColumnSpec<>(
            spec.type(),
            true,
            spec.defaultSql(),
            false,
            spec.comment(),
            spec.collation(),
            spec.generation()));
  }

  /**
   * The keys and indexes over columns that stay. Not the primary key, whose columns have to be
   * filled, and no checks, because what they speak of is not known.
   */
  private static Table withRules(Table from, Table wanted, Table grown, Schema schema) {
    Table result = grown;
    List<Constraint> keys = new ArrayList<>(from.uniqueKeys().sorted());
    from.foreignKeys().sorted().stream().filter(key -> leads(key, schema)).forEach(keys::add);
    for (Constraint key : keys) {
      if (isOverMore(columns(key), wanted) && !result.hasMember(key.name())) {
        result = result.with(key);
      }
    }
    for (Index index : from.indexes().sorted()) {
      if (isOverMore(columns(index, from), wanted) && !result.hasMember(index.name())) {
        result = result.withIndexes(result.indexes().with(index));
      }
    }
    return result;
  }

  private static boolean isOverMore(List<Name> columns, Table wanted) {
    return !wanted.columns().nameSet().containsAll(columns);
  }

  private static List<Name> columns(Constraint key) {
    return key instanceof UniqueKey unique ? unique.columns() : ((ForeignKey) key).columns();
  }

  private static List<Name> columns(Index index, Table table) {
    return table.columns().names().filter(index::mentions).toList();
  }

  /** Whether what the key refers to is still a key, or is in a table that stays as it is. */
  private static boolean leads(ForeignKey key, Schema wanted) {
    return wanted
        .tables()
        .find(key.target())
        .map(
            table ->
                table.primaryKey().filter(p -> p.columns().equals(key.targetColumns())).isPresent()
                    || table.uniqueKeys().stream()
                        .anyMatch(unique -> unique.columns().equals(key.targetColumns())))
        .orElse(true);
  }

  /** A table that stays, with those of its references that still lead somewhere. */
  private static Table kept(Table table, Schema wanted) {
    Table kept = table;
    for (ForeignKey key : table.foreignKeys().sorted()) {
      kept = leads(key, wanted) ? kept : kept.without(key);
    }
    return kept;
  }
}
