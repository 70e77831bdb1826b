package dev.waymark.processor.compiler;

import dev.waymark.migration.MigrationIndex;
import dev.waymark.processor.emit.IndexClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * What the last compilation knew of a package of revisions: the classes it was about, and where
 * their sources are. A build tool that compiles only what has changed does not pass the others, and
 * what is not passed must not be taken for deleted; nor the other way round, when the class file of
 * a deleted source is left.
 *
 * @param output the class output, in which the record is kept
 * @param sources the sources by the names of the classes, as seen from the class output; empty
 *     where a class comes from a library, or the compiler did not say
 */
public record LastCompilation(ClassOutput output, Map<String, Optional<String>> sources) {
  /** The name that {@code package-info.java} has among the classes. */
  public static final String HOLDER = "package-info";

  public static LastCompilation of(
      ProcessingEnvironment environment, ClassOutput output, String packageName) {
    Map<String, Optional<String>> sources = new TreeMap<>();
    for (String line : ClassOutput.lines(environment, OutputPaths.entities(packageName))) {
      int space = line.indexOf(' ');
      if (space < 0) {
        sources.put(line, Optional.empty());
      } else {
        sources.put(line.substring(0, space), Optional.of(line.substring(space + 1)));
      }
    }
    return new LastCompilation(output, sources);
  }

  /** The packages of revisions that the class output has an index of. */
  public static List<String> packages(ProcessingEnvironment environment) {
    String suffix = "." + IndexClass.SIMPLE_NAME;
    String services = "META-INF/services/" + MigrationIndex.class.getName();
    return ClassOutput.lines(environment, services).stream()
        .filter(line -> line.endsWith(suffix))
        .map(line -> line.substring(0, line.length() - suffix.length()))
        .toList();
  }

  /** The packages of which the class output has a record, whatever came of them. */
  public static List<String> recorded(ClassOutput output) {
    Path directory = output.directory().map(d -> d.resolve("META-INF/waymark")).orElse(Path.of(""));
    if (output.directory().isEmpty() || !Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> packages = Files.list(directory)) {
      return packages
          .filter(path -> Files.exists(path.resolve("entities")))
          .map(path -> String.valueOf(path.getFileName()))
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of(); // gone in between
    }
  }

  /** The directories in which the sources of a package of revisions and its classes are. */
  public Set<Path> roots(String packageName) {
    Set<Path> roots = new TreeSet<>();
    for (String name : sources.keySet()) {
      String type = name.equals(HOLDER) ? packageName + "." + HOLDER : name;
      source(name).ifPresent(file -> roots.add(root(file, type)));
    }
    return roots;
  }

  /** The directory that a source is in, without the directories of its package. */
  public static Path root(Path file, String typeName) {
    Path directory = Optional.ofNullable(file.getParent()).orElse(file);
    String path = typeName.replace('.', '/');
    for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      Path inner = Path.of(path.substring(0, end));
      Path root = directory;
      for (int i = 0; directory.endsWith(inner) && i < inner.getNameCount(); i++) {
        root = Optional.ofNullable(root.getParent()).orElse(root);
      }
      if (!root.equals(directory)) {
        return root;
      }
    }
    return directory;
  }

  /** The classes, by name. */
  public Set<String> classes() {
    Map<String, Optional<String>> classes = new TreeMap<>(sources);
    classes.remove(HOLDER);
    return classes.keySet();
  }

  /** Whether it was about that class. */
  public boolean knows(String className) {
    return !className.equals(HOLDER) && sources.containsKey(className);
  }

  /** The file in which a class was declared. */
  public Optional<Path> source(String className) {
    return sources
        .getOrDefault(className, Optional.empty())
        .flatMap(path -> output.directory().map(from -> from.resolve(path).normalize()));
  }

  /** The file that declared the revisions. */
  public Optional<Path> holder() {
    return source(HOLDER);
  }

  /** Whether a file of that name was there and is no more. */
  public static boolean isGone(Optional<Path> file) {
    return file.filter(path -> !Files.exists(path)).isPresent();
  }

  /**
   * The record for the next compilation.
   *
   * @param holder the file that declares the revisions
   * @param root the source directory in which it is
   * @param classes the classes that this compilation is about
   */
  public String next(Path holder, Path root, List<? extends Element> classes, Sources passed) {
    List<String> lines = new ArrayList<>();
    lines.add(line(HOLDER, output.relative(holder)));
    for (Element type : classes) {
      String name = ManagedTypes.nameOf(type);
      Optional<Path> file = passed.fileOf(type);
      lines.add(
          line(
              name,
              file.isPresent()
                  ? file.flatMap(output::relative)
                  : sources
                      .getOrDefault(name, Optional.empty())
                      .or(() -> usual(root, type).flatMap(output::relative))));
    }
    return String.join("\n", lines) + "\n";
  }

  /**
   * Where a class is mostly declared, if there is such a file. Gradle deletes this record before it
   * compiles what has changed, and hands out the other classes as class files.
   */
  private static Optional<Path> usual(Path root, Element type) {
    Element outermost = type;
    while (outermost.getEnclosingElement() instanceof TypeElement outer) {
      outermost = outer;
    }
    String path = ManagedTypes.nameOf(outermost).replace('.', '/') + ".java";
    return Optional.of(root.resolve(path)).filter(Files::exists);
  }

  private static String line(String name, Optional<String> source) {
    return source.map(path -> name + " " + path).orElse(name);
  }
}
