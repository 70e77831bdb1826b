package dev.waymark.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Renames for properties: some tables and columns of a schema get other names, names that nothing
 * had before as well as each other's.
 *
 * @param schema the schema after the renames
 * @param tables the former names of the tables, by their names now
 * @param columns the former names of the columns, by their tables and names now
 */
public record RandomRenames(
    Schema schema, Map<QualifiedName, QualifiedName> tables, Map<MemberPath, Name> columns) {

  /** Renames some tables, and some columns in the tables. */
  public static RandomRenames of(Schema schema, Random random) {
    Map<QualifiedName, QualifiedName> tables =
        renames(
            schema.tables().names().toList(), random, i -> QualifiedName.of("renamed_table_" + i));
    Schema renamed = schema;
    for (Map.Entry<QualifiedName, QualifiedName> rename : tables.entrySet()) {
      renamed = renamed.renameTable(rename.getKey(), between(rename.getKey()));
    }
    Map<QualifiedName, QualifiedName> formerTables = new HashMap<>();
    for (Map.Entry<QualifiedName, QualifiedName> rename : tables.entrySet()) {
      renamed = renamed.renameTable(between(rename.getKey()), rename.getValue());
      formerTables.put(rename.getValue(), rename.getKey());
    }
    Map<MemberPath, Name> formerColumns = new HashMap<>();
    for (Table table : renamed.tables().list()) {
      renamed = columns(renamed, table, random, formerColumns);
    }
    return new RandomRenames(renamed, formerTables, formerColumns);
  }

  private static QualifiedName between(QualifiedName name) {
    return QualifiedName.of("between_" + Math.abs(name.hashCode()));
  }

  private static Schema columns(
      Schema schema, Table table, Random random, Map<MemberPath, Name> former) {
    Map<Name, Name> columns =
        renames(table.columns().names().toList(), random, i -> Name.of("renamed_column_" + i));
    Schema renamed = schema;
    for (Name from : columns.keySet()) {
      renamed = renamed.renameColumn(table.name(), from, Name.of("between_" + hash(from)));
    }
    for (Map.Entry<Name, Name> rename : columns.entrySet()) {
      renamed =
          renamed.renameColumn(
              table.name(), Name.of("between_" + hash(rename.getKey())), rename.getValue());
      former.put(new MemberPath(table.name(), rename.getValue()), rename.getKey());
    }
    return renamed;
  }

  private static int hash(Name name) {
    return Math.abs(name.hashCode());
  }

  /** New names by old ones: fresh names, or the names of the others that are renamed. */
  private static <N> Map<N, N> renames(
      List<N> names, Random random, java.util.function.IntFunction<N> fresh) {
    List<N> chosen = new ArrayList<>(names);
    Collections.shuffle(chosen, random);
    chosen = chosen.subList(0, random.nextInt(Math.min(3, chosen.size()) + 1));
    Map<N, N> renames = new HashMap<>();
    boolean circle = random.nextBoolean() && chosen.size() > 1;
    for (int i = 0; i < chosen.size(); i++) {
      N to = circle ? chosen.get((i + 1) % chosen.size()) : fresh.apply(i);
      renames.put(chosen.get(i), to);
    }
    return renames;
  }
}
