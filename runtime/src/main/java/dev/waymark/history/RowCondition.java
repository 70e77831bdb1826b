package dev.waymark.history;

import dev.waymark.dialect.Dialect;
import dev.waymark.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;

/**
 * What has to be so for rows of the history to be read.
 *
 * @param sql what follows other conditions
 * @param parameters its parameters
 */
record RowCondition(String sql, List<String> parameters) {
  /** All rows are read. */
  static final RowCondition NONE = new RowCondition("", List.of());

  RowCondition {
    parameters = List.copyOf(parameters);
  }

  /**
   * The table is in the current schema. PostgreSQL and H2 also find one in another schema of the
   * search path, where Flyway does not look.
   */
  static RowCondition inCurrentSchema(Dialect dialect, String table) {
    return switch (dialect.name()) {
      case "postgresql" ->
          new RowCondition(
              " and tableoid in (select c.oid from pg_catalog.pg_class c"
                  + " join pg_catalog.pg_namespace n on n.oid = c.relnamespace"
                  + " where n.nspname = current_schema())",
              List.of());
      case "h2" ->
          new RowCondition(
              " and exists (select 1 from information_schema.tables"
                  + " where table_schema = current_schema and table_name = ?)",
              List.of(table));
      default -> NONE;
    };
  }

  /** No revision of that history is half done. */
  static RowCondition nothingInterrupted(
      Dialect dialect, QualifiedName journal, String historyTable) {
    return new RowCondition(
        " and not exists (select 1 from " + dialect.quote(journal) + " where history_table = ?)",
        List.of(historyTable));
  }

  RowCondition and(RowCondition other) {
    List<String> all = new ArrayList<>(parameters);
    all.addAll(other.parameters);
    return new RowCondition(sql + other.sql, all);
  }
}
