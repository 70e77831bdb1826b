package dev.waymark.dialect;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Each test has a new, empty database, which is gone after it. */
public abstract class OnNewDatabase {
  /** Where it is. */
  protected TestAddress address;

  /** A new, empty database. */
  protected abstract TestAddress newAddress() throws SQLException;

  @BeforeEach
  protected final void openDatabase() throws SQLException {
    address = newAddress();
  }

  @AfterEach
  protected final void closeDatabase() throws SQLException {
    // There is none where the test is skipped for want of a server.
    if (address != null) {
      address.close();
    }
  }
}
