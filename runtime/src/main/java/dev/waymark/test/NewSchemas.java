package dev.waymark.test;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/**
 * New schemas in a database that is there, which on MariaDB and MySQL are databases; they are
 * dropped afterwards.
 */
final class NewSchemas implements EmptyDatabases {
  private final DataSource server;
  private final Map<DataSource, String> names = new ConcurrentHashMap<>();

  NewSchemas(DataSource server) {
    this.server = server;
  }

  @Override
  public DataSource next() throws SQLException {
    String name = "waymark_" + UUID.randomUUID().toString().replace("-", "");
    try (Connection connection = server.getConnection()) {
      if (product(connection).equals("SQLite")) {
        throw new AssertionError(
            "A database of SQLite has no schemas: give TestedMigrations.on(...) a function that"
                + " makes a new file or a new database in memory.");
      }
      execute(connection, "create schema " + quoted(connection, name));
    }
    DataSource source = in(name);
    names.put(source, name);
    return source;
  }

  @Override
  public void release(DataSource used) throws SQLException {
    String name = names.remove(used);
    if (name == null) {
      return;
    }
    try (Connection connection = server.getConnection()) {
      String cascade = hasSchemas(connection) ? " cascade" : "";
      execute(connection, "drop schema " + quoted(connection, name) + cascade);
    }
  }

  private DataSource in(String name) {
    return (DataSource)
        Proxy.newProxyInstance(
            NewSchemas.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "equals" -> proxy == arguments[0];
                  case "hashCode" -> name.hashCode();
                  case "getConnection" -> entered(server.getConnection(), name);
                  default -> {
                    try {
                      yield method.invoke(server, arguments);
                    } catch (InvocationTargetException e) {
                      throw e.getTargetException();
                    }
                  }
                });
  }

  private static Connection entered(Connection connection, String name) throws SQLException {
    if (hasSchemas(connection)) {
      connection.setSchema(name);
    } else {
      connection.setCatalog(name);
    }
    return connection;
  }

  private static boolean hasSchemas(Connection connection) throws SQLException {
    return connection.getMetaData().supportsSchemasInTableDefinitions();
  }

  private static String product(Connection connection) throws SQLException {
    return connection.getMetaData().getDatabaseProductName();
  }

  private static String quoted(Connection connection, String name) throws SQLException {
    String quote = connection.getMetaData().getIdentifierQuoteString();
    return quote + name + quote;
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
