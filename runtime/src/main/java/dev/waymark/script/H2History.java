package dev.waymark.script;

import dev.waymark.dialect.Dialect;
import java.util.List;
import java.util.Optional;

/** Flyway's history on H2. */
final class H2History extends HistorySql {

  H2History(Dialect dialect, String tableName, Optional<String> schema) {
    super(dialect, tableName, schema);
  }

  @Override
  List<String> advice() {
    return List.of(
        "H2 commits at each change of a table, and the lock with it: let nobody else migrate"
            + " meanwhile.");
  }

  @Override
  List<String> prepare() {
    return schema().map(name -> List.of("set schema " + quoted(name))).orElse(List.of());
  }

  @Override
  List<String> create() {
    String table = table();
    return List.of(
        """
        create table if not exists %s (
            "installed_rank" int not null,
            "version" varchar(50),
            "description" varchar(200) not null,
            "type" varchar(20) not null,
            "script" varchar(1000) not null,
            "checksum" int,
            "installed_by" varchar(100) not null,
            "installed_on" timestamp not null default current_timestamp,
            "execution_time" int not null,
            "success" boolean not null,
            constraint %s primary key ("installed_rank")
        ) as select -1, null, '<< Flyway Schema History table created >>', 'TABLE', '', null, \
        current_user(), current_timestamp, 0, true"""
            .formatted(table, quoted(tableName() + "_pk")),
        "create index "
            + schema().map(name -> quoted(name) + ".").orElse("")
            + quoted(tableName() + "_s_idx")
            + " on "
            + table
            + " (\"success\")");
  }

  @Override
  List<String> begin(boolean inTransaction) {
    return List.of();
  }

  @Override
  List<String> expect(String condition, String message) {
    return List.of(
        "select case when "
            + condition
            + " then 'yes' else signal('45000', "
            + text(message)
            + ") end");
  }

  @Override
  List<String> end(boolean inTransaction) {
    return List.of("commit");
  }

  @Override
  String currentUser() {
    return "current_user()";
  }
}
