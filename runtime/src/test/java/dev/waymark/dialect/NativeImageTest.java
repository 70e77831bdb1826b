package dev.waymark.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NativeImageTest {
  private static final String FOLDER = "/META-INF/native-image/dev.waymark/waymark-runtime/";

  @ParameterizedTest
  @ValueSource(strings = {"dev.waymark.dialect.Dialect", "org.flywaydb.core.extensibility.Plugin"})
  void whatTheServiceFilesNameIsRegistered(String service) throws IOException {
    String registered = read(FOLDER + "reflect-config.json");
    assertThat(own("META-INF/services/" + service).lines())
        .isNotEmpty()
        .allSatisfy(
            type ->
                assertThat(registered)
                    .contains(
                        "{ \"name\": \""
                            + type
                            + "\", \"methods\": [{ \"name\": \"<init>\", \"parameterTypes\": [] }] }"));
  }

  @Test
  void theServiceFilesAreInTheImage() throws IOException {
    assertThat(read(FOLDER + "resource-config.json"))
        .contains("META-INF/services/dev.waymark.dialect.Dialect")
        .contains("META-INF/services/dev.waymark.migration.MigrationIndex")
        .contains("META-INF/services/org.flywaydb.core.extensibility.Plugin");
  }

  /** The file of this module, not that of another jar with the same name. */
  private static String own(String path) throws IOException {
    return Files.readString(Path.of("src/main/resources", path));
  }

  private static String read(String resource) throws IOException {
    try (InputStream stream = NativeImageTest.class.getResourceAsStream(resource)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
