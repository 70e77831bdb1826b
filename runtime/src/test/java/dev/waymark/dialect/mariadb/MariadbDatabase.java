package dev.waymark.dialect.mariadb;

import dev.waymark.dialect.Dialect;
import dev.waymark.dialect.TestDatabase;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.SortedSet;
import java.util.TreeSet;

/** A database of the server of MariaDB, which is dropped when it is closed. */
public final class MariadbDatabase extends TestDatabase {
  private final MariadbServer server;
  private final String name;
  private final boolean dropped;

  /** A new one. */
  public MariadbDatabase() throws SQLException {
    this(MariadbServer.MARIADB, MariadbServer.MARIADB.dialect());
  }

  /** A new one of that server. */
  MariadbDatabase(MariadbServer server, Dialect dialect) throws SQLException {
    this(server, server.newDatabase(), true, dialect);
  }

  /** The database of that name, which stays when this is closed. */
  public MariadbDatabase(String name) throws SQLException {
    this(MariadbServer.MARIADB, name);
  }

  /** The same of that server. */
  MariadbDatabase(MariadbServer server, String name) throws SQLException {
    this(server, name, false, server.dialect());
  }

  private MariadbDatabase(MariadbServer server, String name, boolean dropped, Dialect dialect)
      throws SQLException {
    super(DriverManager.getConnection(server.url(name)), dialect);
    this.server = server;
    this.name = name;
    this.dropped = dropped;
  }

  /** The lines of the statements that would make the tables and sequences anew. */
  @Override
  public SortedSet<String> facts() throws SQLException {
    SortedSet<String> facts = new TreeSet<>();
    for (String row : query("show tables")) {
      String[] statement = row(row).split("\n");
      for (int i = 0; i < statement.length; i++) {
        String line = statement[i].strip().replaceFirst(",$", "");
        facts.add(row + " | " + line.replaceFirst(" AUTO_INCREMENT=\\d+", ""));
      }
    }
    return facts;
  }

  private String row(String table) throws SQLException {
    String quoted = "`" + table.replace("`", "``") + "`";
    try (var statement = connection().createStatement();
        var result = statement.executeQuery("show create table " + quoted)) {
      result.next();
      return result.getString(2);
    }
  }

  @Override
  public void close() throws SQLException {
    super.close();
    if (dropped) {
      server.drop(name);
    }
  }
}
