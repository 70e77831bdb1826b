package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An expectation kept in a file and reviewed like code. {@code -Dgolden=update} writes what is
 * instead of comparing it.
 */
public final class GoldenFile {
  private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

  private GoldenFile() {}

  /**
   * Holds a text against a file.
   *
   * @param file its path from the folder of the module
   */
  public static void assertMatches(String file, String actual) {
    Path path = Path.of(file);
    try {
      if (UPDATE) {
        Files.createDirectories(path.toAbsolutePath().getParent());
        Files.writeString(path, actual);
        return;
      }
      assertThat(path).as("write it with -Dgolden=update, and read it").exists();
      assertThat(actual).as(file).isEqualTo(Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
