package dev.waymark;

import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.postgresql.PostgresqlAddress;
import java.sql.SQLException;

class PostgresqlPermissionTest extends PermissionContract {

  @Override
  protected TestAddress newAddress() throws SQLException {
    return new PostgresqlAddress();
  }

  private static String schema(TestAddress address) {
    return address.url().replaceAll(".*currentSchema=([^&]+).*", "$1");
  }

  @Override
  protected String[] newUser(String name, String password, TestAddress in) {
    return new String[] {
      "create role " + name + " login password '" + password + "'",
      "grant usage on schema " + schema(in) + " to " + name
    };
  }

  @Override
  protected String[] mayRead(String name, TestAddress in) {
    return new String[] {"grant select on all tables in schema " + schema(in) + " to " + name};
  }

  @Override
  protected String[] removeUser(String name, TestAddress in) {
    return new String[] {"drop owned by " + name, "drop role " + name};
  }
}
