package dev.waymark.lock;

import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.h2.H2Address;

class H2ConcurrencyTest extends ConcurrencyContract {

  @Override
  protected TestAddress newAddress() {
    return new H2Address();
  }
}
