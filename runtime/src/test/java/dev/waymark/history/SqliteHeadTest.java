package dev.waymark.history;

import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.sqlite.SqliteAddress;

class SqliteHeadTest extends HeadContract {

  @Override
  protected TestAddress newAddress() {
    return new SqliteAddress();
  }
}
