package dev.waymark.schema;

import static dev.waymark.schema.RandomSchemas.pick;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Keys, checks and indexes of a random schema. What does not fit leaves the schema as it is. */
final class RandomKeys {
  private RandomKeys() {}

  // primary keys

  /** Gives a table without one a primary key over columns that are not null. */
  static Schema addPrimaryKey(Schema schema, Random random) {
    return change(
        schema,
        random,
        table -> {
          List<Name> columns = columns(table, c -> !c.spec().isNullable(), random);
          if (table.primaryKey().isPresent() || isTaken(table, columns)) {
            return schema;
          }
          Name name = name(schema, "pk", table);
          return schema.withTable(table.with(new PrimaryKey(table.name(), name, columns)));
        });
  }

  /** Drops a primary key, unless its column is an identity, which has to be one. */
  static Schema dropPrimaryKey(Schema schema, Random random) {
    return change(
        schema,
        random,
        table ->
            table
                .primaryKey()
                .filter(k -> !table.columns().get(k.columns().get(0)).spec().isIdentity())
                .map(k -> withoutKey(schema, k))
                .orElse(schema));
  }

  // unique keys

  static Schema addUniqueKey(Schema schema, Random random) {
    return change(schema, random, table -> addUniqueKey(schema, table.name(), random));
  }

  static Schema addUniqueKey(Schema schema, QualifiedName tableName, Random random) {
    Table table = schema.tables().get(tableName);
    List<Name> columns = columns(table, c -> true, random);
    if (isTaken(table, columns)) {
      return schema;
    }
    Name name = name(schema, "uq", table);
    UniqueKey key = new UniqueKey(tableName, name, columns, deferrability(random));
    return schema.withTable(table.with(key));
  }

  /** Not all databases refer to what they work out. */
  private static boolean isWritten(Table table, Constraint key) {
    return key.columns().stream().noneMatch(c -> table.columns().get(c).spec().isGenerated());
  }

  /** What may be broken for a while is nothing to refer to. */
  private static boolean isCheckedAtOnce(UniqueKey key) {
    return key.deferrability() == Deferrability.NOT_DEFERRABLE;
  }

  static Schema dropUniqueKey(Schema schema, Random random) {
    return change(
        schema,
        random,
        table ->
            table.uniqueKeys().isEmpty()
                ? schema
                : withoutKey(schema, pick(table.uniqueKeys().list(), random)));
  }

  private static Schema withoutKey(Schema schema, Constraint key) {
    Schema freed =
        withoutForeignKeys(
            schema, k -> k.target().equals(key.table()) && k.targetColumns().equals(key.columns()));
    return freed.withTable(freed.tables().get(key.table()).without(key));
  }

  // foreign keys

  /** Adds new columns to a table and a foreign key from them to a key, at times of the same one. */
  static Schema addForeignKey(Schema schema, Random random) {
    return change(
        schema,
        random,
        table -> {
          List<Constraint> keys =
              schema.tables().stream()
                  .flatMap(Table::constraints)
                  .filter(c -> c instanceof PrimaryKey || c instanceof UniqueKey)
                  .filter(c -> !(c instanceof UniqueKey key) || isCheckedAtOnce(key))
                  .filter(c -> isWritten(schema.tables().get(c.table()), c))
                  .toList();
          return keys.isEmpty()
              ? schema
              : schema.withTable(referring(schema, table, pick(keys, random), random));
        });
  }

  private static Table referring(Schema schema, Table from, Constraint key, Random random) {
    Table target = schema.tables().get(key.table());
    boolean nullable = random.nextBoolean();
    Table table = from;
    List<Name> columns = new ArrayList<>();
    for (Name targetColumn : key.columns()) {
      SqlType<?> type = target.columns().get(targetColumn).spec().type();
      String word = RandomNames.word(target.name().name()) + "_" + RandomNames.word(targetColumn);
      Name name = RandomNames.column(table, "ref_" + word);
      ColumnSpec<?> spec = nullable ? ColumnSpec.of(type) : ColumnSpec.of(type).notNull();
      Column<?> column = RandomColumns.column(table, name, spec);
      table = table.withColumns(table.columns().with(column));
      columns.add(name);
    }
    List<OnDelete> rules =
        nullable
            ? List.of(OnDelete.NO_ACTION, OnDelete.CASCADE, OnDelete.SET_NULL)
            : List.of(OnDelete.NO_ACTION, OnDelete.CASCADE, OnDelete.RESTRICT);
    ForeignKey plain =
        new ForeignKey(
            table.name(),
            name(schema, "fk", table),
            columns,
            key.table(),
            key.columns(),
            pick(rules, random));
    OnUpdate onUpdate =
        pick(List.of(OnUpdate.NO_ACTION, OnUpdate.NO_ACTION, OnUpdate.CASCADE), random);
    return table.with(
        plain.withActions(plain.onDelete(), onUpdate).withDeferrability(deferrability(random)));
  }

  private static Deferrability deferrability(Random random) {
    return random.nextInt(3) > 0
        ? Deferrability.NOT_DEFERRABLE
        : pick(List.of(Deferrability.values()), random);
  }

  static Schema dropForeignKey(Schema schema, Random random) {
    List<ForeignKey> keys =
        schema.tables().stream().flatMap(t -> t.foreignKeys().stream()).toList();
    if (keys.isEmpty()) {
      return schema;
    }
    ForeignKey dropped = pick(keys, random);
    return withoutForeignKeys(schema, dropped::equals);
  }

  static Schema withoutForeignKeys(Schema schema, Predicate<ForeignKey> which) {
    return schema.withTables(
        schema
            .tables()
            .map(
                table ->
                    table.withForeignKeys(
                        Members.of(table.foreignKeys().stream().filter(which.negate()).toList()))));
  }

  // checks

  static Schema addCheck(Schema schema, Random random) {
    return change(schema, random, table -> addCheck(schema, table.name(), random));
  }

  /** Adds a check over a number whose name needs no quotes. */
  static Schema addCheck(Schema schema, QualifiedName tableName, Random random) {
    Table table = schema.tables().get(tableName);
    List<Column<?>> numbers =
        table.columns().stream()
            .filter(c -> RandomTypes.isNumber(c) && !c.name().quoted())
            .toList();
    if (numbers.isEmpty()) {
      return schema;
    }
    String column = pick(numbers, random).name().text();
    String condition = column + pick(List.of(" > 0", " >= 1", " <> 13", " < 100"), random);
    boolean isThere = table.checks().stream().anyMatch(c -> c.expression().equals(condition));
    return isThere
        ? schema
        : schema.withTable(table.with(new Check(tableName, name(schema, "ck", table), condition)));
  }

  static Schema dropCheck(Schema schema, Random random) {
    return change(
        schema,
        random,
        table ->
            table.checks().isEmpty()
                ? schema
                : schema.withTable(table.without(pick(table.checks().list(), random))));
  }

  // indexes

  static Schema addIndex(Schema schema, Random random) {
    return change(schema, random, table -> addIndex(schema, table.name(), random));
  }

  static Schema addIndex(Schema schema, QualifiedName tableName, Random random) {
    Table table = schema.tables().get(tableName);
    List<Name> columns = columns(table, c -> true, random);
    if (isTaken(table, columns)) {
      return schema;
    }
    List<IndexColumn> over =
        columns.stream().map(c -> new IndexColumn(c, random.nextInt(4) == 0)).toList();
    Name name = name(schema, "ix", table);
    Index plain = new Index(tableName, name, over, random.nextInt(4) == 0);
    Index index = random.nextInt(3) == 0 ? RandomIndexes.more(plain, table, random) : plain;
    return schema.withTable(table.withIndexes(table.indexes().with(index)));
  }

  static Schema dropIndex(Schema schema, Random random) {
    return change(
        schema,
        random,
        table ->
            table.indexes().isEmpty()
                ? schema
                : schema.withTable(
                    table.withIndexes(
                        table.indexes().without(pick(table.indexes().list(), random).name()))));
  }

  // what they share

  private static Schema change(Schema schema, Random random, Function<Table, Schema> change) {
    return schema.tables().isEmpty() ? schema : change.apply(pick(schema.tables().list(), random));
  }

  /** One to three columns that an index can be over; none, if there are none. */
  private static List<Name> columns(Table table, Predicate<Column<?>> which, Random random) {
    List<Name> names =
        new ArrayList<>(
            table.columns().stream()
                .filter(RandomTypes::canBeIndexed)
                .filter(which)
                .<Name>map(Column::name)
                .toList());
    Collections.shuffle(names, random);
    return names.subList(0, Math.min(names.size(), 1 + random.nextInt(3)));
  }

  /** Whether there is nothing to be over, or a key or index is over those columns already. */
  private static boolean isTaken(Table table, List<Name> columns) {
    Stream<List<Name>> keys = table.constraints().map(Constraint::columns);
    Stream<List<Name>> indexes = table.indexes().stream().map(Index::columnNames);
    return Stream.concat(keys, indexes).anyMatch(columns::equals) || columns.isEmpty();
  }

  private static Name name(Schema schema, String prefix, Table table) {
    String word = RandomNames.word(table.name().name());
    return RandomNames.member(schema, prefix + "_" + word);
  }
}
