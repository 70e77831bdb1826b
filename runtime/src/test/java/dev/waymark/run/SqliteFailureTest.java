package dev.waymark.run;

import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.sqlite.SqliteAddress;

class SqliteFailureTest extends FailureContract {

  @Override
  protected TestAddress newAddress() {
    return new SqliteAddress();
  }
}
