package dev.waymark.schema;

import static dev.waymark.schema.RandomSchemas.pick;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Changes to the tables of a random schema. */
final class RandomTables {
  private RandomTables() {}

  static Schema add(Schema schema, Random random) {
    QualifiedName name = RandomNames.table(schema, random);
    Table table = Table.of(name, List.of());
    table = withKeyColumns(schema, table, random);
    for (int i = random.nextInt(5); i > 0 || table.columns().isEmpty(); i--) {
      table = table.withColumns(table.columns().with(RandomColumns.column(table, random)));
    }
    Schema with = schema.withTables(schema.tables().with(table));
    if (random.nextInt(4) == 0) {
      with = comment(with, name, random);
    }
    if (random.nextInt(2) == 0) {
      with = RandomKeys.addUniqueKey(with, name, random);
    }
    if (random.nextInt(2) == 0) {
      with = RandomKeys.addIndex(with, name, random);
    }
    return random.nextInt(2) == 0 ? RandomKeys.addCheck(with, name, random) : with;
  }

  private static Table withKeyColumns(Schema schema, Table table, Random random) {
    int count = pick(List.of(0, 1, 1, 1, 1, 2, 3), random);
    if (count == 0) {
      return table;
    }
    List<Column<?>> columns = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Table soFar = Table.of(table.name(), columns);
      columns.add(RandomColumns.keyColumn(soFar, count == 1, random));
    }
    List<Name> names = columns.stream().<Name>map(Column::name).toList();
    Name keyName = RandomNames.member(schema, "pk_" + RandomNames.word(table.name().name()));
    return Table.of(table.name(), columns).with(new PrimaryKey(table.name(), keyName, names));
  }

  static Schema drop(Schema schema, Random random) {
    if (schema.tables().isEmpty()) {
      return schema;
    }
    Table dropped = pick(schema.tables().list(), random);
    Schema freed = RandomKeys.withoutForeignKeys(schema, k -> k.target().equals(dropped.name()));
    return freed.withTables(freed.tables().without(dropped.name()));
  }

  static Schema comment(Schema schema, Random random) {
    return schema.tables().isEmpty()
        ? schema
        : comment(schema, pick(schema.tables().list(), random).name(), random);
  }

  private static Schema comment(Schema schema, QualifiedName name, Random random) {
    Optional<String> comment =
        random.nextInt(3) == 0 ? Optional.empty() : Optional.of(RandomNames.comment(random));
    return schema.withTable(schema.tables().get(name).withComment(comment));
  }
}
