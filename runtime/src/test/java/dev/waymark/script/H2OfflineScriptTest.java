package dev.waymark.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.TestDatabase;
import dev.waymark.dialect.h2.H2Address;
import java.io.StringReader;
import java.sql.SQLException;
import org.h2.tools.RunScript;
import org.junit.jupiter.api.Test;

class H2OfflineScriptTest extends OfflineScriptContract {

  H2OfflineScriptTest() {
    super("h2");
  }

  @Override
  protected TestAddress newAddress() {
    return new H2Address();
  }

  @Test
  void theClientOfH2RunsIt() throws SQLException {
    try (TestAddress address = newAddress();
        TestDatabase database = address.open()) {
      RunScript.execute(database.connection(), new StringReader(up("head")));

      assertThat(database.query("select name, bio from customers")).containsExactly("Ada | ");
    }
  }
}
