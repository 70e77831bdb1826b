package dev.waymark.processor.map;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A small model that shows a rule, or a large one that mixes many, from a file under {@code
 * src/test/resources/models}.
 *
 * @param name its path, without the suffix
 * @param text the entities, without package and imports; before them, what is annotated on their
 *     package and a line {@code package;}
 */
record Fixture(String name, String text) {
  private static final Path DIRECTORY = Path.of("src/test/resources/models");
  private static final String SUFFIX = ".java";

  /** First lines that say that Hibernate 6 does not know, or not start with, what follows. */
  private static final List<String> NEW = List.of("// JPA 3.2", "// Hibernate 7");

  /** All of them, sorted by name. */
  static List<Fixture> all() {
    try (Stream<Path> files = Files.walk(DIRECTORY)) {
      return files.filter(f -> f.toString().endsWith(SUFFIX)).sorted().map(Fixture::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Fixture read(Path file) {
    try {
      String path = DIRECTORY.relativize(file).toString().replace('\\', '/');
      String name = path.substring(0, path.length() - SUFFIX.length());
      return new Fixture(name, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The line behind what is annotated on the package, if anything is. */
  private static final String PACKAGE_LINE = "package;\n";

  /** The package of its classes. */
  String packageName() {
    return "fixture." + name.replace('/', '.');
  }

  /** The text as a source file, all on the lines where it was. */
  String source() {
    int end = endOfPackage();
    String lines = "\n".repeat((int) text.substring(0, end).chars().filter(c -> c == '\n').count());
    return ModelCompilation.complete(
        "package " + packageName() + ";" + lines + text.substring(end));
  }

  /** The source file of its package, if anything is annotated on it. */
  Optional<String> packageSource() {
    int end = endOfPackage();
    return end == 0
        ? Optional.empty()
        : Optional.of(
            ModelCompilation.complete(
                text.substring(0, end - PACKAGE_LINE.length()) + "package " + packageName() + ";"));
  }

  private int endOfPackage() {
    int start = text.indexOf(PACKAGE_LINE);
    return start < 0 ? 0 : start + PACKAGE_LINE.length();
  }

  boolean isFor(HibernateRelease release) {
    return release == HibernateRelease.H7 || NEW.stream().noneMatch(text::startsWith);
  }

  @Override
  public String toString() {
    return name;
  }
}
