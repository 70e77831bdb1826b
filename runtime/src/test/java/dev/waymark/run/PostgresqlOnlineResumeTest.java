package dev.waymark.run;

import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.postgresql.PostgresqlAddress;
import java.sql.SQLException;

class PostgresqlOnlineResumeTest extends ResumeContract {

  @Override
  protected TestAddress newAddress() throws SQLException {
    return new PostgresqlAddress();
  }

  @Override
  protected boolean isOnline() {
    return true;
  }
}
