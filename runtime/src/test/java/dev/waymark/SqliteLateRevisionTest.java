package dev.waymark;

import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.sqlite.SqliteAddress;
import java.sql.SQLException;
import java.util.Optional;

class SqliteLateRevisionTest extends LateRevisionContract {

  @Override
  protected TestAddress newAddress() throws SQLException {
    return new SqliteAddress();
  }

  @Override
  protected Optional<String> refusalOfPlainFlyway() {
    return Optional.of("on this connection foreign keys are checked");
  }
}
