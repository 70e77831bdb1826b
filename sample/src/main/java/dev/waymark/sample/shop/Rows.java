package dev.waymark.sample.shop;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The rows of the shop, by plain JDBC: the entities fit the newest revision only. */
final class Rows {
  static final String CUSTOMERS = "select id, full_name, email from customers order by id";
  static final String ADDRESSES =
      "select customer_id, street, city, postal_code from addresses order by customer_id";

  private final Connection connection;
  private final PrintStream out;

  Rows(Connection connection, PrintStream out) {
    this.connection = connection;
    this.out = out;
  }

  /** Customers as revision 1 knows them. */
  void firstCustomers() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          """
          insert into customers (name, registered_at, street, city, postal_code) values
            ('Ada Lovelace', timestamp with time zone '2025-03-01 09:00:00Z', '12 St James Square',
              'London', 'SW1Y 4JH'),
            ('Grace Hopper', timestamp with time zone '2025-04-02 10:30:00Z', '1 Navy Yard',
              'Arlington', null),
            ('Alan Turing', timestamp with time zone '2025-05-03 12:00:00Z', null, null, null)
          """);
      statement.execute(
          """
          insert into orders (id, customer_id, status, placed_at) values
            (1, 1, 'PAID', timestamp with time zone '2025-06-01 08:00:00Z'),
            (2, 2, 'PLACED', timestamp with time zone '2025-06-02 08:00:00Z')
          """);
    }
  }

  void print(String title, String query) throws SQLException {
    out.println();
    out.println(title);
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      while (result.next()) {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          values.add(String.valueOf(result.getString(i)));
        }
        out.println("  " + String.join(" | ", values));
      }
    }
  }
}
