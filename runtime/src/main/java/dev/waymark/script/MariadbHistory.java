package dev.waymark.script;

import dev.waymark.dialect.Dialect;
import java.util.List;
import java.util.Optional;

/** Flyway's history on MariaDB and MySQL. */
final class MariadbHistory extends HistorySql {

  MariadbHistory(Dialect dialect, String tableName, Optional<String> schema) {
    super(dialect, tableName, schema);
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
    return List.of(
        lock,
        "select if(get_lock(@waymark_lock, 60) = 1, 'locked', "
            + failure("somebody else is migrating")
            + ")",
        "start transaction");
  }

  // Of the errors that an expression can raise, the one with a text of one's own; 30 characters
  // of it are shown.
  private String failure(String message) {
    return "extractvalue('<a/>', concat('~', " + text(message) + "))";
  }

  @Override
  List<String> expect(String condition, String message) {
    return List.of("select if(" + condition + ", 'yes', " + failure(message) + ")");
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
