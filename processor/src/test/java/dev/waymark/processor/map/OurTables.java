package dev.waymark.processor.map;

import dev.waymark.operation.AddConstraint;
import dev.waymark.operation.CreateIndex;
import dev.waymark.operation.CreateSequence;
import dev.waymark.operation.CreateTable;
import dev.waymark.operation.SchemaOperation;
import dev.waymark.schema.Members;
import dev.waymark.schema.Name;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Creates a mapped schema in a database. */
final class OurTables {
  private OurTables() {}

  static void create(Connection connection, JudgedDatabase database, Schema schema)
      throws SQLException {
    try (var statement = connection.createStatement()) {
      if (database.hasSchemas()) {
        for (Name name : databaseSchemas(schema)) {
          statement.execute("create schema if not exists " + database.dialect().quote(name));
        }
      }
      Schema before = Schema.empty();
      for (SchemaOperation operation : operations(schema)) {
        for (String sql : database.dialect().render(operation, before)) {
          statement.execute(sql);
        }
        before = operation.applyTo(before);
      }
    }
  }

  private static List<SchemaOperation> operations(Schema schema) {
    List<SchemaOperation> result = new ArrayList<>();
    schema.sequences().forEach(s -> result.add(new CreateSequence(s)));
    for (Table table : schema.tables()) {
      result.add(
          new CreateTable(table.withForeignKeys(Members.none()).withIndexes(Members.none())));
    }
    schema.tables().forEach(t -> t.indexes().forEach(i -> result.add(new CreateIndex(i))));
    schema.tables().forEach(t -> t.foreignKeys().forEach(k -> result.add(new AddConstraint(k))));
    return result;
  }

  private static SortedSet<Name> databaseSchemas(Schema schema) {
    return Stream.concat(
            schema.tables().stream().map(t -> t.name().schema()),
            schema.sequences().stream().map(s -> s.name().schema()))
        .flatMap(Optional::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
