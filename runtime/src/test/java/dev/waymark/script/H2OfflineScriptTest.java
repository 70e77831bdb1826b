package dev.waymark.script;

import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.h2.H2Address;

class H2OfflineScriptTest extends OfflineScriptContract {

  H2OfflineScriptTest() {
    super("h2");
  }

  @Override
  protected TestAddress newAddress() {
    return new H2Address();
  }
}
