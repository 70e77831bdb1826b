package dev.waymark;

import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.sqlite.SqliteAddress;
import java.sql.SQLException;

class SqliteSquashTest extends SquashContract {

  @Override
  protected TestAddress newAddress() throws SQLException {
    return new SqliteAddress();
  }
}
