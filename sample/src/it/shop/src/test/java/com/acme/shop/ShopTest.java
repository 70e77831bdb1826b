package com.acme.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.Waymark;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class ShopTest {

  @Test
  void theMigrationsMakeTheTablesOfTheApplication() throws SQLException {
    assertEquals(List.of("customers", "purchases"), tablesFrom("com.acme.shop.migrations"));
  }

  @Test
  void theMigrationsOfTheTestsMakeTheirs() throws SQLException {
    assertEquals(List.of("notes"), tablesFrom("com.acme.shop.fixtures"));
  }

  private static List<String> tablesFrom(String packageName) throws SQLException {
    JdbcDataSource database = new JdbcDataSource();
    database.setURL("jdbc:h2:mem:" + packageName + ";DB_CLOSE_DELAY=-1");
    Waymark.configure().dataSource(database).migrationsIn(packageName).load().upgrade();
    List<String> tables = new ArrayList<>();
    try (Connection connection = database.getConnection();
        ResultSet rows =
            connection
                .createStatement()
                .executeQuery(
                    """
                    select lower(table_name) from information_schema.tables
                    where table_schema = 'PUBLIC'
                      and lower(table_name) not in ('flyway_schema_history', 'waymark_journal')
                    order by 1
                    """)) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    return tables;
  }
}
