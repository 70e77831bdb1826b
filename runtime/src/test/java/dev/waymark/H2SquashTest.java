package dev.waymark;

import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.h2.H2Address;

class H2SquashTest extends SquashContract {

  @Override
  protected TestAddress newAddress() {
    return new H2Address();
  }
}
