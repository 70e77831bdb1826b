package dev.waymark.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A change of a model, from a file under {@code src/test/resources/changes}, named after its id in
 * {@code cases/README.md}:
 *
 * <pre>{@code
 * // What is changed.
 * // database: naming = Naming.SPRING          (elements of @Database, both times)
 * // database then: schema = "crm"             (elements of @Database, the second time only)
 * // revision: allow = @Allow(...)             (further elements of the second @Revision)
 * // row: insert into users values (1, 'a')    (instead of a sample row in users)
 * @Entity class User { @Id Long id; }
 * // becomes
 * @Entity class User { @Id Long id; String name; }
 * }</pre>
 *
 * <p>With {@code // stays} in place of {@code // becomes} no revision is declared, and none may be
 * asked for.
 *
 * @param name the file's name, without the suffix
 * @param becomes whether a second revision is declared
 */
record Change(String name, String before, boolean becomes, String after, List<String> directives) {
  static final Path DIRECTORY = Path.of("src/test/resources/changes");
  private static final String SUFFIX = ".java";
  private static final String IMPORTS =
      "import dev.waymark.annotation.*; import jakarta.persistence.*; import java.math.*;"
          + " import java.time.*; import java.util.*;";

  /** All of them, sorted by name. */
  static Stream<Change> all() {
    try (Stream<Path> files = Files.list(DIRECTORY)) {
      return files
          .filter(f -> f.toString().endsWith(SUFFIX))
          .sorted()
          .map(Change::read)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Change read(Path file) {
    try {
      String text = Files.readString(file);
      String name = file.getFileName().toString().replace(SUFFIX, "");
      boolean becomes = text.contains("\n// becomes\n");
      String[] parts = text.split("\n// (becomes|stays)\n", -1);
      if (parts.length != 2 || !text.startsWith("// ")) {
        throw new IllegalArgumentException(file + " is not a sentence, a model, and a model");
      }
      List<String> directives = parts[0].lines().filter(l -> l.startsWith("// ")).toList();
      return new Change(name, parts[0], becomes, parts[1], directives);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a part as a source file; its lines count from the part's first. */
  static String source(String part) {
    return "package shop; " + IMPORTS + part.replaceFirst("^(?=\\S)", " ");
  }

  /** The package's declaration, with one revision or two. */
  String packageInfo(boolean second) {
    Optional<String> elements = second ? values("database then") : Optional.empty();
    String database =
        elements.or(() -> values("database")).map(v -> "@Database(" + v + ")\n").orElse("");
    String more = values("revision").map(v -> ", " + v).orElse("");
    return database
        + "@Revision(version = \"1\", message = \"before\")\n"
        + (second ? "@Revision(version = \"2\", message = \"after\"" + more + ")\n" : "")
        + "package shop;\n\nimport dev.waymark.annotation.*;\n";
  }

  /** The further elements of the second revision. */
  Optional<String> revision() {
    return values("revision");
  }

  /** The statements that insert rows of their own. */
  List<String> rows() {
    return directives("row");
  }

  private Optional<String> values(String directive) {
    List<String> values = directives(directive);
    return values.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", values));
  }

  private List<String> directives(String directive) {
    String start = "// " + directive + ": ";
    return directives.stream()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()))
        .toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
