package dev.waymark.dialect.postgresql;

import dev.waymark.dialect.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** A schema of the PostgreSQL server, which is dropped when it is closed. */
public class PostgresqlDatabase extends TestDatabase {
  private static final List<String> FACTS =
      List.of(
          """
          select 'table', relname, obj_description(oid, 'pg_class') from pg_class
          where relnamespace = current_schema()::regnamespace and relkind = 'r'
          """,
          """
          select 'column', relname, attname, format_type(atttypid, atttypmod), attnotnull,
            pg_get_expr(adbin, adrelid), attidentity, seqtypid::regtype,
            col_description(attrelid, attnum), attgenerated, attcollation::regcollation
          from pg_attribute
          join pg_class c on c.oid = attrelid
          left join pg_attrdef on adrelid = attrelid and adnum = attnum
          left join pg_depend d on d.deptype = 'i' and d.refclassid = 'pg_class'::regclass
            and d.classid = 'pg_class'::regclass and d.refobjid = attrelid
            and d.refobjsubid = attnum
          left join pg_sequence on seqrelid = d.objid
          where relnamespace = current_schema()::regnamespace and relkind = 'r' and attnum > 0
            and not attisdropped
          """,
          // Version 18 has constraints for "not null" too, which are facts of the columns here.
          """
          select 'constraint', relname, conname, pg_get_constraintdef(k.oid)
          from pg_constraint k join pg_class c on c.oid = conrelid
          where relnamespace = current_schema()::regnamespace and contype <> 'n'
          """,
          """
          select 'index', replace(pg_get_indexdef(indexrelid), current_schema() || '.', '')
          from pg_index join pg_class c on c.oid = indrelid
          where relnamespace = current_schema()::regnamespace
            and not exists (
              select 1 from pg_constraint where conindid = indexrelid and contype in ('p', 'u'))
          """,
          """
          select 'sequence', relname, seqstart, seqincrement
          from pg_sequence join pg_class c on c.oid = seqrelid
          where relnamespace = current_schema()::regnamespace
            and not exists (select 1 from pg_depend where objid = seqrelid and deptype = 'i')
          """);

  private final String schema;
  private final boolean dropped;

  /** A new one. */
  public PostgresqlDatabase() throws SQLException {
    this(PostgresqlServer.newSchema(), true);
  }

  /** The schema of that name, which stays when this is closed. */
  public PostgresqlDatabase(String schema) throws SQLException {
    this(schema, false);
  }

  private PostgresqlDatabase(String schema, boolean dropped) throws SQLException {
    this(KeptConnections.take(schema), schema, dropped);
  }

  private PostgresqlDatabase(Connection connection, String schema, boolean dropped)
      throws SQLException {
    super(connection, PostgresqlServer.dialect());
    this.schema = schema;
    this.dropped = dropped;
  }

  @Override
  public final SortedSet<String> facts() throws SQLException {
    return facts(connection());
  }

  /** The facts about the current schema of a connection. */
  public static SortedSet<String> facts(Connection connection) throws SQLException {
    SortedSet<String> facts = new TreeSet<>();
    for (String query : FACTS) {
      facts.addAll(query(connection, query));
    }
    return facts;
  }

  @Override
  public void close() throws SQLException {
    KeptConnections.giveBack(connection());
    if (dropped) {
      PostgresqlServer.drop(schema);
    }
  }
}
