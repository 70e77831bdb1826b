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
  public static void assertMatches(Path file, String actual) {
    try {
      if (UPDATE) {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, actual);
        return;
      }
      assertThat(file).as("write it with -Dgolden=update, and read it").exists();
      assertThat(actual).as(file.toString()).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Expects that there is nothing of this kind: the file must not be there either. */
  public static void assertAbsent(Path file) {
    try {
      if (UPDATE) {
        Files.deleteIfExists(file);
      }
      assertThat(file).doesNotExist();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
