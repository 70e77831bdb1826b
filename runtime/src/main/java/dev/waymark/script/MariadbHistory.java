package dev.waymark.script;

import dev.waymark.dialect.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Flyway's history on MariaDB and MySQL. */
final class MariadbHistory extends HistorySql {
  /** MySQL has them in procedures only. */
  private final boolean hasCompoundStatements;

  MariadbHistory(Dialect dialect, String tableName, Optional<String> schema) {
    super(dialect, tableName, schema);
    hasCompoundStatements = dialect.name().equals("mariadb");
  }

  @Override
  List<String> advice() {
    return List.of(
        "Run it with the client mariadb or mysql, which stops at the first error.",
        "Here each change of a table commits: what fails half way has to be finished by hand.");
  }

  @Override
  List<String> prepare() {
    return schema().map(name -> List.of("use " + quoted(name))).orElse(List.of());
  }

  @Override
  List<String> create() {
    return List.of(
        """
        create table %s (
            `installed_rank` int not null,
            `version` varchar(50),
            `description` varchar(200) not null,
            `type` varchar(20) not null,
            `script` varchar(1000) not null,
            `checksum` int,
            `installed_by` varchar(100) not null,
            `installed_on` timestamp not null default current_timestamp,
            `execution_time` int not null,
            `success` bool not null,
            constraint %s primary key (`installed_rank`)
        )"""
            .formatted(table(), quoted(tableName() + "_pk")),
        "create index " + quoted(tableName() + "_s_idx") + " on " + table() + " (`success`)");
  }

  /** Flyway's own lock. Its name has Java's hash of the table's, for which SQL has no function. */
  @Override
  List<String> begin(boolean inTransaction) {
    String lock =
        """
        set @waymark_lock = concat('Flyway-', (
            with recursive name(text) as (
                select concat('`', database(), '`.`', %s, '`')
            ), hash(i, h) as (
                select 0, cast(0 as decimal(20))
                union all
                select i + 1, (h * 31 + ord(substr(text, i + 1, 1))) %% 4294967296
                from hash, name where i < char_length(text)
            )
            select if(h < 2147483648, h, h - 4294967296)
            from hash, name where i = char_length(text)))"""
            .formatted(text(tableName()));
    List<String> begin = new ArrayList<>();
    begin.add(lock);
    begin.addAll(
        expect("coalesce(get_lock(@waymark_lock, 60), 0) = 1", "somebody else is migrating"));
    begin.add("start transaction");
    return begin;
  }

  @Override
  List<String> expect(String condition, String message) {
    return List.of(
        hasCompoundStatements
            ? "begin not atomic\n  if not ("
                + condition
                + ") then\n    signal sqlstate '45000' set message_text = "
                + text(message)
                + ";\n  end if;\nend"
            // Error 1242, because there are two rows.
            : "select if("
                + condition
                + ", 'yes', (select "
                + text(message)
                + " union select 'nothing was done')) as expected");
  }

  @Override
  List<String> end(boolean inTransaction) {
    return List.of("commit", "do release_lock(@waymark_lock)");
  }

  @Override
  String currentUser() {
    return "substring_index(user(), '@', 1)";
  }
}
