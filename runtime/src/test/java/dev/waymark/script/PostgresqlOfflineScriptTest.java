package dev.waymark.script;

import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.postgresql.PostgresqlAddress;
import java.sql.SQLException;

class PostgresqlOfflineScriptTest extends OfflineScriptContract {

  PostgresqlOfflineScriptTest() {
    super("postgresql");
  }

  @Override
  protected TestAddress newAddress() throws SQLException {
    return new PostgresqlAddress();
  }
}
