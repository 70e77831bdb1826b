package dev.waymark;

import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.sqlite.SqliteAddress;
import java.sql.SQLException;

class SqliteLateRevisionTest extends LateRevisionContract {

  @Override
  protected TestAddress newAddress() throws SQLException {
    return new SqliteAddress();
  }
}
