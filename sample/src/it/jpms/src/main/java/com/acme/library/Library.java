package com.acme.library;

import dev.waymark.Waymark;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;

/** Starts twice: with Waymark, and with a Flyway that knows nothing of it. */
public final class Library {
  private Library() {}

  public static void main(String[] arguments) throws SQLException {
    System.out.println("module " + Library.class.getModule().getName());
    JdbcDataSource first = database("first");
    Waymark.configure().dataSource(first).load().upgrade();
    System.out.println("Waymark made books: " + hasBooks(first));
    JdbcDataSource second = database("second");
    Flyway.configure().dataSource(second).load().migrate();
    System.out.println("Flyway made books: " + hasBooks(second));
  }

  private static JdbcDataSource database(String name) {
    JdbcDataSource database = new JdbcDataSource();
    database.setURL("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
    return database;
  }

  private static boolean hasBooks(JdbcDataSource database) throws SQLException {
    try (Connection connection = database.getConnection();
        ResultSet tables = connection.getMetaData().getTables(null, "PUBLIC", "BOOKS", null)) {
      return tables.next();
    }
  }
}
