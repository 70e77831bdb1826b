package dev.waymark.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Expected texts in files, which {@code -Dgolden=update} rewrites. */
final class Golden {
  private static final Path FOLDER = Path.of("src", "test", "resources", "emit");
  private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

  private Golden() {}

  static void assertEquals(String name, String actual) {
    Path file = FOLDER.resolve(name + ".java.txt");
    try {
      if (UPDATE) {
        Files.createDirectories(FOLDER);
        Files.writeString(file, actual);
      }
      if (!Files.exists(file)) {
        fail("%s is missing; run with -Dgolden=update and review it", file.toAbsolutePath());
      }
      assertThat(actual).as(file.toString()).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
