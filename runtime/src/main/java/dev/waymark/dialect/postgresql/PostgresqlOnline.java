package dev.waymark.dialect.postgresql;

import dev.waymark.dialect.OnlineDialect;
import dev.waymark.dialect.OnlineStatement;
import dev.waymark.dialect.OnlineStatement.Way;
import dev.waymark.operation.ExecuteSql;
import dev.waymark.operation.Operation;
import dev.waymark.schema.Schema;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Changes of tables that are in use, as PostgreSQL's manual has them in "ALTER TABLE", "Notes". */
final class PostgresqlOnline implements OnlineDialect {
  private static final String START = "\\A(?:\\s|--[^\\n]*\\n|/\\*.*?\\*/)*";
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;

  /** What PostgreSQL refuses in a transaction. */
  private static final Pattern ALONE =
      Pattern.compile(
          START
              + "(?:(?:create|drop|reindex|alter)\\b[^';]*\\bconcurrently\\b|vacuum\\b"
              + "|reindex\\s+(?:database|system)\\b|alter\\s+system\\b"
              + "|(?:create|drop)\\s+(?:database|tablespace)\\b)",
          FLAGS);

  private static final Pattern LASTING =
      Pattern.compile(
          START + "(?:alter\\s+table\\b[^';]*\\bvalidate\\s+constraint\\b[^';,]*\\z|select\\b)",
          FLAGS);

  /** lock_not_available and deadlock_detected (PostgreSQL's manual, "Error Codes"). */
  private static final Set<String> IN_THE_WAY = Set.of("55P03", "40P01");

  @Override
  public List<OnlineStatement> render(Operation operation, Schema before) {
    PostgresqlOnlineSql sql = new PostgresqlOnlineSql(before);
    return operation.accept(sql).stream()
        .map(
            text ->
                new OnlineStatement(
                    text,
                    way(text),
                    operation instanceof ExecuteSql
                        ? Optional.empty()
                        : sql.remains(operation, text)))
        .toList();
  }

  private static Way way(String sql) {
    if (sql.startsWith(PostgresqlPortions.START)) {
      return Way.PORTIONED;
    }
    if (ALONE.matcher(sql).find()) {
      return Way.ALONE;
    }
    return LASTING.matcher(sql).find() ? Way.LASTING : Way.BRIEF;
  }

  @Override
  public String limitOnWaiting(Duration longest) {
    return "set local lock_timeout = " + longest.toMillis();
  }

  @Override
  public String limitOfSession(Duration longest) {
    return "set lock_timeout = " + longest.toMillis();
  }

  @Override
  public String noLimitOfSession() {
    return "reset lock_timeout";
  }

  @Override
  public boolean isWorthRepeating(String sqlState) {
    return IN_THE_WAY.contains(sqlState);
  }
}
