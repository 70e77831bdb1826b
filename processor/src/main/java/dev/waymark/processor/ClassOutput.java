package dev.waymark.processor;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/**
 * What the last compilation left in the class output. A build tool may have deleted it: then
 * nothing is known of the last one.
 */
interface ClassOutput {
  /** One in which there is nothing. */
  ClassOutput EMPTY = path -> Optional.empty();

  /** The content of a file, if there is one. */
  Optional<byte[]> read(String path);

  /** The content of a file as text, if there is one. */
  default Optional<String> text(String path) {
    return read(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  static ClassOutput of(Filer filer) {
    return path -> {
      try (InputStream stream =
          filer.getResource(StandardLocation.CLASS_OUTPUT, "", path).openInputStream()) {
        return Optional.of(stream.readAllBytes());
      } catch (FileNotFoundException | NoSuchFileException e) {
        return Optional.empty(); // the first compilation
      } catch (IOException e) {
        return Optional.empty(); // javac's file manager reports a missing file in more than one way
      }
    };
  }
}
