package dev.waymark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the README shows is what is generated. */
class ReadmeTest {
  private static final Path EXPECTED = Path.of("src/test/resources/cases/add_column/expected");

  @Test
  void showsTheGeneratedClass() throws IOException {
    String generated = Files.readString(EXPECTED.resolve("V0002__add_bio_to_users.java"));
    String shown = generated.substring(generated.indexOf("/** "));
    assertThat(Files.readString(Path.of("../README.md"))).contains("```java\n" + shown + "```");
  }

  @Test
  void showsTheMessageOfTheCompiler() throws IOException {
    String message =
        Files.readString(
            Path.of("src/test/resources/cases/bad_hy101_model_changed/expected/messages.txt"));
    String shown = message.substring(message.indexOf("[HY101]")).replace("\n  ", "\n");
    assertThat(Files.readString(Path.of("../README.md"))).contains("error: " + shown.strip());
  }
}
