package dev.waymark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An expectation kept in a file and reviewed like code. {@code -Dgolden=update} writes what is
 * instead of comparing it.
 */
final class Golden {
  private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

  private Golden() {}

  static void assertMatches(Path file, String actual) throws IOException {
    if (UPDATE) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
      return;
    }
    assertThat(file).as("write it with -Dgolden=update, and read it").exists();
    assertThat(actual).as(file.toString()).isEqualTo(Files.readString(file));
  }

  /** There is nothing of this kind: the file must not be there either. */
  static void assertAbsent(Path file) throws IOException {
    if (UPDATE) {
      Files.deleteIfExists(file);
    }
    assertThat(file).doesNotExist();
  }
}
