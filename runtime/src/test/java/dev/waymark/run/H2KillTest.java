package dev.waymark.run;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.h2.H2Address;
import java.nio.file.Path;
import org.h2.Driver;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class H2KillTest extends KillContract {
  @TempDir private Path folder;
  private int databases;

  /**
   * An H2 before 2.3 may open the file of a process that was killed once, and never again ("Double
   * mark", issue 2752 of H2).
   */
  @BeforeAll
  static void expectThatH2RecoversItsFile() {
    Driver driver = Driver.load();
    assumeTrue(driver.getMajorVersion() > 2 || driver.getMinorVersion() >= 3);
  }

  @Override
  protected TestAddress newAddress() {
    return new H2Address(folder.resolve("shop" + databases++));
  }
}
