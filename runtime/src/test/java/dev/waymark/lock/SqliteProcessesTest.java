package dev.waymark.lock;

import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.sqlite.SqliteAddress;
import java.sql.SQLException;

class SqliteProcessesTest extends ProcessesContract {

  @Override
  protected TestAddress newAddress() throws SQLException {
    return new SqliteAddress();
  }
}
