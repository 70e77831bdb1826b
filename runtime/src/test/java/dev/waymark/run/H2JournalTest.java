package dev.waymark.run;

import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.h2.H2Address;

class H2JournalTest extends JournalContract {

  @Override
  protected TestAddress newAddress() {
    return new H2Address();
  }
}
