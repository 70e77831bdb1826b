package dev.waymark.inspect;

import dev.waymark.schema.Deferrability;
import dev.waymark.schema.Name;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The keys of tables of H2. Until it is restarted, {@code key_column_usage} has the old name of a
 * column that was renamed after the key was made ({@code IndexColumn.columnName} of H2 2.x). The
 * index of the key has the new one, but may have the columns in another order, as one that was
 * there before serves too. So a name that the index does not have is replaced by the one that is
 * missing.
 */
final class H2Keys {
  private static final String COLUMNS =
      """
      select k.constraint_schema, k.constraint_name, k.column_name,
        k.position_in_unique_constraint
      from information_schema.key_column_usage k
      where k.table_schema in (?) order by 1, 2, k.ordinal_position
      """;

  private static final String INDEX_COLUMNS =
      """
      select k.constraint_schema, k.constraint_name, i.column_name
      from information_schema.table_constraints k
      join information_schema.index_columns i using (index_schema, index_name)
      where k.table_schema in (?) order by 1, 2, i.ordinal_position
      """;

  private static final String KEYS =
      """
      select k.constraint_schema, k.constraint_name, k.table_schema, k.table_name,
        k.constraint_type, t.constraint_schema, t.constraint_name, t.table_schema, t.table_name,
        r.delete_rule, r.update_rule
      from information_schema.table_constraints k
      left join information_schema.referential_constraints r
        on r.constraint_schema = k.constraint_schema and r.constraint_name = k.constraint_name
      left join information_schema.table_constraints t
        on t.constraint_schema = r.unique_constraint_schema
        and t.constraint_name = r.unique_constraint_name
      where k.table_schema in (?) and k.constraint_type <> 'CHECK' order by 3, 4, 2
      """;

  private final Names names;
  private final Draft draft;
  private final Map<List<String>, List<String>> columns = new HashMap<>();
  private final Map<List<String>, List<String>> places = new HashMap<>();
  private final Map<List<String>, List<String>> indexed = new LinkedHashMap<>();

  H2Keys(Names names, Draft draft) {
    this.names = names;
    this.draft = draft;
  }

  void read(Questions questions, List<String> schemas) throws SQLException {
    questions.ask(
        COLUMNS,
        schemas,
        row -> {
          remember(row, 3, columns);
          remember(row, 4, places);
        });
    questions.ask(INDEX_COLUMNS, schemas, row -> remember(row, 3, indexed));
    questions.ask(KEYS, schemas, this::key);
  }

  private static void remember(ResultSet row, int column, Map<List<String>, List<String>> lists)
      throws SQLException {
    lists
        .computeIfAbsent(List.of(row.getString(1), row.getString(2)), key -> new ArrayList<>())
        .add(String.valueOf(row.getString(column)));
  }

  private void key(ResultSet row) throws SQLException {
    Optional<Draft.TableDraft> table = draft.find(row.getString(3), row.getString(4));
    if (table.isPresent()) {
      key(row, table.get());
    }
  }

  private void key(ResultSet row, Draft.TableDraft table) throws SQLException {
    String name = row.getString(2);
    List<Name> over = columns(row.getString(1), name);
    switch (row.getString(5)) {
      case "PRIMARY KEY" -> table.primaryKey(name, over);
      case "UNIQUE" -> table.uniqueKey(name, over);
      default ->
          table.foreignKey(
              name,
              over,
              draft.qualified(row.getString(8), row.getString(9)),
              targets(row),
              new Draft.Rules(row.getString(10), row.getString(11)),
              Deferrability.NOT_DEFERRABLE);
    }
  }

  /** The columns of the key referred to, in the order in which they are. */
  private List<Name> targets(ResultSet row) throws SQLException {
    List<Name> ofKey = columns(row.getString(6), row.getString(7));
    List<Name> targets = new ArrayList<>();
    for (String place :
        places.getOrDefault(List.of(row.getString(1), row.getString(2)), List.of())) {
      targets.add(ofKey.get(Integer.parseInt(place) - 1));
    }
    return targets;
  }

  private List<Name> columns(String schema, String constraint) {
    List<String> key = List.of(schema, constraint);
    List<String> named = columns.getOrDefault(key, List.of());
    List<String> ofIndex = indexed.getOrDefault(key, named);
    List<String> first = ofIndex.subList(0, Math.min(named.size(), ofIndex.size()));
    List<String> missing = new ArrayList<>(first);
    missing.removeAll(named);
    List<Name> found = new ArrayList<>();
    for (String column : named) {
      boolean isOld = !first.contains(column) && !missing.isEmpty();
      found.add(names.named(isOld ? missing.remove(0) : column));
    }
    return found;
  }
}
