package dev.waymark.processor.compiler;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;

/**
 * How a migration is written so that the compiler reads it as it was meant: as UTF-8 where the
 * sources prove that this is their encoding, else with an escape for each character beyond ASCII.
 * What the compiler was told about encodings a processor cannot ask for.
 */
public final class SourceText {
  private static final int ASCII = 0x80;

  private final ProcessingEnvironment environment;
  private final Collection<String> names;

  /**
   * A way to write.
   *
   * @param names the classes and packages of the compilation, by name
   */
  public SourceText(ProcessingEnvironment environment, Collection<String> names) {
    this.environment = environment;
    this.names = names;
  }

  /** The text as it is to be written; to be asked for while the compiler still has its sources. */
  public String of(String text) {
    return isAscii(text) || isUtf8() ? text : escaped(text);
  }

  /** Looks at the sources until one has a character beyond ASCII. */
  private boolean isUtf8() {
    Elements elements = environment.getElementUtils();
    Sources passed = Javac.sources(environment);
    for (String name : names) {
      Optional<Element> source =
          Optional.<Element>ofNullable(elements.getTypeElement(name))
              .or(() -> Optional.ofNullable(elements.getPackageElement(name)));
      if (source.flatMap(passed::of).filter(SourceText::isUtf8).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUtf8(JavaFileObject file) {
    Optional<Path> onDisk = ClassOutput.file(file.toUri());
    if (onDisk.isEmpty()) {
      return false;
    }
    try {
      String asUtf8 = new String(Files.readAllBytes(onDisk.get()), StandardCharsets.UTF_8);
      return !isAscii(asUtf8) && asUtf8.contentEquals(file.getCharContent(true));
    } catch (IOException e) {
      return false; // not known, and an escape is always right
    }
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < ASCII);
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ASCII) {
        escaped.append(c);
      } else {
        escaped.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
      }
    }
    return escaped.toString();
  }
}
