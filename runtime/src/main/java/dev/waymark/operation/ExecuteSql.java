package dev.waymark.operation;

import dev.waymark.schema.Schema;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Runs SQL as written. Waymark does not look into it: whatever it does to the shape of the database
 * has to be told by other operations.
 *
 * @param sql the statement for every database that has none of its own
 * @param byDialect statements for single databases, by the name of the dialect
 */
public record ExecuteSql(Optional<String> sql, SortedMap<String, String> byDialect)
    implements DataOperation {

  /** Copies the statements. */
  public ExecuteSql {
    byDialect = Collections.unmodifiableSortedMap(new TreeMap<>(byDialect));
  }

  /** One statement for every database. */
  public static ExecuteSql of(String sql) {
    return new ExecuteSql(Optional.of(sql), new TreeMap<>(Map.of()));
  }

  /** The statement for that dialect, if there is one. */
  public Optional<String> sqlFor(String dialect) {
    return Optional.ofNullable(byDialect.get(dialect)).or(() -> sql);
  }

  @Override
  public Schema applyTo(Schema before) {
    return before;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.executeSql(this);
  }

  @Override
  public String toString() {
    return "execute sql " + sql.map(String::strip).orElse(byDialect.toString());
  }
}
