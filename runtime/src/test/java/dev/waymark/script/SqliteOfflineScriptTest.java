package dev.waymark.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.TestDatabase;
import dev.waymark.dialect.sqlite.SqliteAddress;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class SqliteOfflineScriptTest extends OfflineScriptContract {

  SqliteOfflineScriptTest() {
    super("sqlite");
  }

  @Override
  protected TestAddress newAddress() {
    return new SqliteAddress();
  }

  @Test
  void aTableWithTriggersIsNotMadeAnewByScript() throws SQLException {
    try (TestAddress address = newAddress();
        TestDatabase database = address.open()) {
      ClientScript.run(up("1"), address);
      database.execute(
          "create trigger shout after insert on customers begin"
              + " update customers set name = upper(name) where id = new.id; end");

      assertThatThrownBy(() -> ClientScript.run(up("1:2"), address))
          .hasMessageContaining("triggers would be lost");
      assertThat(database.query("select name from sqlite_schema where type = 'trigger'"))
          .containsExactly("shout");
    }
  }
}
