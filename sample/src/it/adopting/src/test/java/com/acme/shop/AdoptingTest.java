package com.acme.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.Waymark;
import dev.waymark.database.WaymarkException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import liquibase.Liquibase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.Test;

/** The two ways of docs/adopting.md that have no history of Flyway's. */
class AdoptingTest {

  @Test
  void tablesThatHibernateMadeAreAdoptedAsTheyAre() throws SQLException {
    String url = "jdbc:h2:mem:hibernate;DB_CLOSE_DELAY=-1";
    hibernate(url, "update");
    execute(url, "insert into customers (name) values ('Ada')");

    adopt(url);

    hibernate(url, "validate");
    assertEquals(1, count(url, "customers"));
  }

  @Test
  void tablesThatLiquibaseMadeAreAdoptedAsTheyAre() throws Exception {
    String url = "jdbc:h2:mem:liquibase;DB_CLOSE_DELAY=-1";
    try (Connection connection = DriverManager.getConnection(url, "sa", "")) {
      new Liquibase(
              "changelog.sql", new ClassLoaderResourceAccessor(), new JdbcConnection(connection))
          .update("");
    }

    String differences = adopt(url);

    assertTrue(differences.contains("customers_pkey"), differences);
    assertTrue(differences.contains("purchases_by_customer"), differences);
    hibernate(url, "validate");
    assertEquals(1, count(url, "customers"));
    assertEquals(3, count(url, "databasechangelog"));
  }

  /** What the page says to do, and what differs without harm. */
  private static String adopt(String url) {
    Waymark waymark = Waymark.configure().dataSource(url, "sa", "").load();
    WaymarkException refusal = assertThrows(WaymarkException.class, waymark::upgrade);
    assertTrue(refusal.getMessage().contains("waymark.adopt()"), refusal.getMessage());
    String differences = waymark.drift().toString();
    waymark.adopt();
    assertTrue(waymark.upgrade().ran().isEmpty());
    return differences;
  }

  private static void hibernate(String url, String action) {
    new Configuration()
        .addAnnotatedClass(Customer.class)
        .addAnnotatedClass(Purchase.class)
        .setProperty("hibernate.connection.url", url)
        .setProperty("hibernate.connection.username", "sa")
        .setProperty("hibernate.connection.password", "")
        .setProperty("hibernate.hbm2ddl.auto", action)
        .buildSessionFactory()
        .close();
  }

  private static void execute(String url, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, "sa", "");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static int count(String url, String table) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, "sa", "");
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from " + table)) {
      row.next();
      return row.getInt(1);
    }
  }
}
