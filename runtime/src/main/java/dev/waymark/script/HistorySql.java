package dev.waymark.script;

import dev.waymark.dialect.Dialect;
import dev.waymark.dialect.DialectException;
import dev.waymark.migration.Migration;
import dev.waymark.migration.Version;
import dev.waymark.operation.Value;
import dev.waymark.schema.Name;
import dev.waymark.step.Direction;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What Flyway does around the statements of a revision, as SQL of one database. */
abstract class HistorySql {
  private static final int LONGEST_DESCRIPTION = 200;

  private final Dialect dialect;
  private final String tableName;
  private final Optional<String> schema;

  /**
   * For one history.
   *
   * @param tableName the name of its table, to the letter
   * @param schema the schema of it and of the migrations, to the letter; else the one of the
   *     connection
   */
  HistorySql(Dialect dialect, String tableName, Optional<String> schema) {
    this.dialect = dialect;
    this.tableName = tableName;
    this.schema = schema;
  }

  static HistorySql of(Dialect dialect, String tableName, Optional<String> schema) {
    return switch (dialect.name()) {
      case "h2" -> new H2History(dialect, tableName, schema);
      case "postgresql" -> new PostgresqlHistory(dialect, tableName, schema);
      case "mariadb", "mysql" -> new MariadbHistory(dialect, tableName, schema);
      case "sqlite" -> new SqliteHistory(dialect, tableName, schema);
      default ->
          throw new DialectException(
              "Waymark does not know how Flyway keeps its history on " + dialect.name());
    };
  }

  /** What whoever runs the script has to know, a line each. */
  abstract List<String> advice();

  /** What is set before anything else, such as the schema. */
  abstract List<String> prepare();

  /** Flyway's statements for a history that is not there yet. */
  abstract List<String> create();

  /** Begins a revision: the lock, and the transaction if it runs in one. */
  abstract List<String> begin(boolean inTransaction);

  /** Fails with the message unless the condition holds, so that the script stops there. */
  abstract List<String> expect(String condition, String message);

  /** Ends a revision. */
  abstract List<String> end(boolean inTransaction);

  /** What is put back at the end. */
  List<String> finish() {
    return List.of();
  }

  /** Who is connected, as Flyway asks for it. */
  abstract String currentUser();

  /** The name of the table to the letter. */
  final String tableName() {
    return tableName;
  }

  final Optional<String> schema() {
    return schema;
  }

  final String quoted(String exactName) {
    return dialect.quote(Name.of("`" + exactName + "`"));
  }

  /** A text as a literal. */
  final String text(String text) {
    return dialect.literal(new Value.Literal(text));
  }

  /** The table with its schema, if one was chosen. */
  final String table() {
    return schema.map(name -> quoted(name) + ".").orElse("") + quoted(tableName);
  }

  /** The condition under which a revision is in the database. */
  final String isApplied(Version version) {
    String same =
        column("version")
            + " = "
            + text(version.toString())
            + " and "
            + column("success")
            + " = true";
    return "exists (select 1 from "
        + table()
        + " where "
        + same
        + " and "
        + column("type")
        + " <> 'DELETE' and "
        + column("installed_rank")
        + " = (select max("
        + column("installed_rank")
        + ") from "
        + table()
        + " where "
        + same
        + "))";
  }

  /**
   * The condition under which the database has got no other revisions than those since one of them,
   * or at all.
   */
  final String hasOnly(Collection<Version> versions, Optional<Version> since) {
    String known = versions.stream().map(v -> text(v.toString())).collect(Collectors.joining(", "));
    String rank = column("installed_rank");
    String success = column("success") + " = true";
    String version = column("version");
    return "not exists (select 1 from "
        + table()
        + " other where other."
        + success
        + " and other."
        + column("type")
        + " <> 'DELETE' and other."
        + version
        + " not in ("
        + known
        + ") and other."
        + rank
        + " = (select max(same."
        + rank
        + ") from "
        + table()
        + " same where same."
        + version
        + " = other."
        + version
        + " and same."
        + success
        + ")"
        + since
            .map(
                v ->
                    " and other."
                        + rank
                        + " > (select max("
                        + rank
                        + ") from "
                        + table()
                        + " where "
                        + version
                        + " = "
                        + text(v.toString())
                        + " and "
                        + success
                        + ")")
            .orElse("")
        + ")";
  }

  /** The row that Flyway would write. */
  final String record(Migration migration, Direction direction) {
    String columns =
        Stream.of(
                "installed_rank",
                "version",
                "description",
                "type",
                "script",
                "checksum",
                "installed_by",
                "execution_time",
                "success")
            .map(this::column)
            .collect(Collectors.joining(", "));
    // Of H2, whose history begins with a row about the table, at -1.
    return "insert into "
        + table()
        + " ("
        + columns
        + ") select coalesce(max("
        + column("installed_rank")
        + "), 0) + 1, "
        + text(migration.name().version().toString())
        + ", "
        + text(description(migration))
        + ", "
        + (direction == Direction.UP ? "'JDBC'" : "'DELETE'")
        + ", "
        + text(migration.getClass().getName())
        + ", "
        + migration.checksum()
        + ", "
        + currentUser()
        + ", 0, true from "
        + table()
        + " where "
        + column("type")
        + " <> 'TABLE'";
  }

  /** Flyway cuts longer ones in this way. */
  private static String description(Migration migration) {
    String whole = migration.name().description();
    return whole.length() <= LONGEST_DESCRIPTION
        ? whole
        : whole.substring(0, LONGEST_DESCRIPTION - 3) + "...";
  }

  private String column(String name) {
    return quoted(name);
  }
}
