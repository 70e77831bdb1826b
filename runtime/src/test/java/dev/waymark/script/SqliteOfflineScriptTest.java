package dev.waymark.script;

import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.sqlite.SqliteAddress;

class SqliteOfflineScriptTest extends OfflineScriptContract {

  SqliteOfflineScriptTest() {
    super("sqlite");
  }

  @Override
  protected TestAddress newAddress() {
    return new SqliteAddress();
  }
}
