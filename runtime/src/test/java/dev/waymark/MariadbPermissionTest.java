package dev.waymark;

import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.TestDatabase;
import dev.waymark.dialect.mariadb.MariadbAddress;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;

class MariadbPermissionTest extends PermissionContract {

  @Override
  protected TestAddress newAddress() throws SQLException {
    return new MariadbAddress();
  }

  /** The server of the tests lets everybody do everything, until it is told to look who it is. */
  @BeforeAll
  static void askWhoItIs() throws SQLException {
    try (TestAddress address = new MariadbAddress();
        TestDatabase database = address.open()) {
      if (database.query("select current_user()").equals(List.of("@"))) {
        database.execute(
            "replace into mysql.global_priv values"
                + " ('%', 'root', '{\"access\": 18446744073709551615}')");
        database.execute("flush privileges");
      }
    }
  }

  private static String database(TestAddress address) {
    return address.url().replaceAll("^[^/]*//[^/]*/([^?]*).*", "$1");
  }

  @Override
  protected String[] newUser(String name, String password, TestAddress in) {
    return new String[] {
      "create user " + name + " identified by '" + password + "'",
      "grant show view on " + database(in) + ".* to " + name
    };
  }

  @Override
  protected String[] mayRead(String name, TestAddress in) {
    return new String[] {"grant select on " + database(in) + ".* to " + name};
  }

  @Override
  protected String[] removeUser(String name, TestAddress in) {
    return new String[] {"drop user " + name};
  }
}
