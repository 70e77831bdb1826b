package dev.waymark.dialect.h2;

import dev.waymark.dialect.Dialect;
import dev.waymark.dialect.TestDatabase;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** An H2 database, in memory unless another connection is given. */
public final class H2Database extends TestDatabase {
  private static final List<String> FACTS =
      List.of(
          """
          select 'table', table_schema, table_name, remarks from information_schema.tables
          where table_schema <> 'INFORMATION_SCHEMA'
          """,
          """
          select 'column', c.table_schema, c.table_name, c.column_name, c.data_type,
            c.character_maximum_length, c.numeric_precision, c.numeric_scale, c.datetime_precision,
            (select listagg(e.value_name, ',') within group (order by e.value_ordinal)
             from information_schema.enum_values e
             where e.object_schema = c.table_schema and e.object_name = c.table_name
             and e.enum_identifier = c.dtd_identifier),
            c.is_nullable, c.column_default, c.is_identity, c.remarks
          from information_schema.columns c
          join information_schema.tables t using (table_schema, table_name)
          where t.table_type = 'BASE TABLE' and c.table_schema <> 'INFORMATION_SCHEMA'
          """,
          // Indexes that H2 makes or adopts for keys come and go; the keys are in the script below.
          """
          select 'index', i.table_schema, i.table_name, i.index_type_name, i.index_name,
            listagg(c.column_name || ' ' || c.ordering_specification || ' '
              || coalesce(c.null_ordering, '') || ' ' || c.is_unique, ',')
              within group (order by c.ordinal_position)
          from information_schema.indexes i
          join information_schema.index_columns c using (index_schema, index_name)
          where not i.is_generated
          group by i.table_schema, i.table_name, i.index_type_name, i.index_name
          """,
          """
          select 'sequence', sequence_schema, sequence_name, start_value, increment
          from information_schema.sequences
          """);

  /** A new one in memory, under no name, so that nothing else can see it. */
  public H2Database() throws SQLException {
    this(DriverManager.getConnection("jdbc:h2:mem:"));
  }

  /** The one behind the connection. */
  public H2Database(Connection connection) throws SQLException {
    super(connection, dialect(connection));
  }

  private static Dialect dialect(Connection connection) throws SQLException {
    DatabaseMetaData facts = connection.getMetaData();
    return new H2Dialect()
        .ofVersion(facts.getDatabaseMajorVersion(), facts.getDatabaseMinorVersion());
  }

  @Override
  public SortedSet<String> facts() throws SQLException {
    SortedSet<String> facts = new TreeSet<>();
    for (String query : FACTS) {
      facts.addAll(query(query));
    }
    // Not KEY_COLUMN_USAGE, which shows the old names of renamed columns until H2 is restarted.
    query("script nodata").stream()
        .filter(line -> line.contains(" ADD CONSTRAINT "))
        // Numbers in checks get a cast to the type that the column had when the check was made.
        .map(line -> line.replaceAll("CAST\\((-?[0-9.]+) AS [A-Z0-9 (),]+?\\)(?= |\\)|$)", "$1"))
        .forEach(facts::add);
    return facts;
  }
}
