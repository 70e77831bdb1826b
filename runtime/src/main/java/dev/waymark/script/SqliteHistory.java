package dev.waymark.script;

import dev.waymark.dialect.Dialect;
import java.util.List;
import java.util.Optional;

/** Flyway's history on SQLite. */
final class SqliteHistory extends HistorySql {

  SqliteHistory(Dialect dialect, String tableName, Optional<String> schema) {
    super(dialect, tableName, schema);
  }

  @Override
  List<String> advice() {
    return List.of("Run it with: sqlite3 -bail <database> < <this file>");
  }

  /** A table that is made anew must not take along the rows that refer to it. */
  @Override
  List<String> prepare() {
    return List.of("pragma foreign_keys = off");
  }

  @Override
  List<String> create() {
    return List.of(
        """
        create table %s (
            "installed_rank" int not null primary key,
            "version" varchar(50),
            "description" varchar(200) not null,
            "type" varchar(20) not null,
            "script" varchar(1000) not null,
            "checksum" int,
            "installed_by" varchar(100) not null,
            "installed_on" text not null default (strftime('%%Y-%%m-%%d %%H:%%M:%%f','now')),
            "execution_time" int not null,
            "success" boolean not null
        )"""
            .formatted(table()),
        "create index "
            + schema().map(name -> quoted(name) + ".").orElse("")
            + quoted(tableName() + "_s_idx")
            + " on "
            + quoted(tableName())
            + " (\"success\")");
  }

  @Override
  List<String> begin(boolean inTransaction) {
    return inTransaction ? List.of("begin immediate") : List.of();
  }

  /** Nothing but a constraint fails with a text of one's own. */
  @Override
  List<String> expect(String condition, String message) {
    return List.of(
        "create temp table waymark_expects (holds integer constraint "
            + quoted(message)
            + " check (holds))",
        "insert into waymark_expects select " + condition,
        "drop table temp.waymark_expects");
  }

  @Override
  List<String> end(boolean inTransaction) {
    return inTransaction ? List.of("commit") : List.of();
  }

  @Override
  List<String> finish() {
    return List.of("pragma foreign_keys = on");
  }

  @Override
  String currentUser() {
    return "''";
  }
}
