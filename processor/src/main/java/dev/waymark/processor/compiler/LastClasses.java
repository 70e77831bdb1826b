package dev.waymark.processor.compiler;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/**
 * Files that the last compilation left in the class output. A build tool may have deleted it: then
 * nothing is known of the last one.
 */
public interface LastClasses {
  /** One in which there is nothing. */
  LastClasses NONE = path -> Optional.empty();

  /** The content of a file, if there is one. */
  Optional<byte[]> read(String path);

  /** The content of a file as text, if there is one. */
  default Optional<String> text(String path) {
    return read(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  static LastClasses of(Filer filer) {
    return path -> {
      try (InputStream stream =
          filer.getResource(StandardLocation.CLASS_OUTPUT, "", path).openInputStream()) {
        return Optional.of(stream.readAllBytes());
      } catch (IOException | IllegalArgumentException e) {
        return Optional.empty(); // missing, which file managers report in more than one way
      }
    };
  }
}
