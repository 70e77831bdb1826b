package dev.waymark.flyway;

import dev.waymark.database.Passwords;
import dev.waymark.database.WaymarkException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/** Connections by address, as Flyway makes them: it knows which driver is for which address. */
public final class FlywayConnections {
  private FlywayConnections() {}

  /**
   * Connections to the database at that JDBC address.
   *
   * @throws WaymarkException if there is no driver for such an address
   */
  public static DataSource to(
      String url, @Nullable String user, @Nullable String password, ClassLoader classLoader) {
    try {
      return Flyway.configure(classLoader).dataSource(url, user, password).getDataSource();
    } catch (FlywayException e) {
      throw new WaymarkException(
          "Cannot connect to "
              + Passwords.hidden(url)
              + ": "
              + Passwords.hidden(e.getMessage())
              + ". Check the address, and that the driver"
              + FlywayModules.driver(url).map(driver -> " " + driver).orElse("")
              + FlywayModules.artifact(url).map(module -> " and " + module + " are").orElse(" is")
              + " on the class path.",
          e);
    }
  }
}
