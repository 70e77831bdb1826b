package dev.waymark.run;

import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.h2.H2Address;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class H2KillTest extends KillContract {
  @TempDir private Path folder;
  private int databases;

  @Override
  protected TestAddress newAddress() {
    return new H2Address(folder.resolve("shop" + databases++));
  }
}
