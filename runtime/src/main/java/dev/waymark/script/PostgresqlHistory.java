package dev.waymark.script;

import dev.waymark.dialect.Dialect;
import java.util.List;
import java.util.Optional;

/** Flyway's history on PostgreSQL. */
final class PostgresqlHistory extends HistorySql {
  /** What Flyway adds the hash of the table's name to. */
  private static final long LOCK = 77431708279161L;

  PostgresqlHistory(Dialect dialect, String tableName, Optional<String> schema) {
    super(dialect, tableName, schema);
  }

  @Override
  List<String> advice() {
    return List.of("Run it with: psql -v ON_ERROR_STOP=1 -f <this file>");
  }

  @Override
  List<String> prepare() {
    return schema()
        .map(
            name ->
                List.of(
                    "select set_config('search_path', "
                        + text(quoted(name) + ",")
                        + " || current_setting('search_path'), false)"))
        .orElse(List.of());
  }

  @Override
  List<String> create() {
    return List.of(
        """
        create table %s (
            "installed_rank" int not null,
            "version" varchar(50),
            "description" varchar(200) not null,
            "type" varchar(20) not null,
            "script" varchar(1000) not null,
            "checksum" integer,
            "installed_by" varchar(100) not null,
            "installed_on" timestamp not null default now(),
            "execution_time" integer not null,
            "success" boolean not null
        )"""
            .formatted(table()),
        "alter table "
            + table()
            + " add constraint "
            + quoted(tableName() + "_pk")
            + " primary key (\"installed_rank\")",
        "create index " + quoted(tableName() + "_s_idx") + " on " + table() + " (\"success\")");
  }

  @Override
  List<String> begin(boolean inTransaction) {
    return inTransaction
        ? List.of("begin", lock("pg_advisory_xact_lock"))
        : List.of(lock("pg_advisory_lock"));
  }

  @Override
  List<String> end(boolean inTransaction) {
    return List.of(inTransaction ? "commit" : lock("pg_advisory_unlock"));
  }

  /**
   * Flyway's own lock. Its key has Java's hash of the table's name, for which SQL has no function.
   */
  private String lock(String function) {
    if (schema().isPresent()) {
      int hash = (quoted(schema().get()) + "." + quoted(tableName())).hashCode();
      return "select " + function + "(" + (LOCK + hash) + ")";
    }
    return """
        with recursive name(text) as (
            select concat('"', current_schema(), '"."', %s, '"')
        ), hash(i, h) as (
            select 0, 0::bigint
            union all
            select i + 1, (h * 31 + ascii(substr(text, i + 1, 1))) %% 4294967296
            from hash, name where i < length(text)
        )
        select %s(%d + case when h < 2147483648 then h else h - 4294967296 end)
        from hash, name where i = length(text)"""
        .formatted(text(tableName()), function, LOCK);
  }

  @Override
  List<String> expect(String condition, String message) {
    return List.of(
        "do $waymark$ begin\n  if not ("
            + condition
            + ") then\n    raise exception "
            + text(message.replace("%", "%%"))
            + ";\n  end if;\nend $waymark$");
  }

  @Override
  String currentUser() {
    return "current_user";
  }
}
