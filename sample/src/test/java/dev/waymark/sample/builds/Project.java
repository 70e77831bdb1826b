package dev.waymark.sample.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** A project of {@code src/it}, copied to where it may be built and changed. */
final class Project {
  private static final Path ORIGINALS = Path.of("src", "it").toAbsolutePath();
  private static final Path COPIES = Path.of("target", "it").toAbsolutePath();

  private static final Set<String> NOT_THE_DEVELOPERS = Set.of("target", "build", ".gradle");

  private static final Pattern ANONYMOUS = Pattern.compile(".*\\$\\d+\\.class");

  private final Path directory;

  private Project(Path directory) {
    this.directory = directory;
  }

  /**
   * A fresh copy.
   *
   * @param name the project
   * @param use what the copy is for; copies for different things do not meet
   */
  static Project copy(String name, String use) {
    Path root = COPIES.resolve(use);
    try {
      delete(root);
      Files.createDirectories(root.resolve(name).resolve(".mvn")); // the root of the build
      Files.copy(ORIGINALS.resolve("pom.xml"), root.resolve("pom.xml"));
      Path original = ORIGINALS.resolve(name);
      forEachFile(
          original,
          file -> {
            Path to = root.resolve(name).resolve(original.relativize(file).toString());
            Files.createDirectories(to.getParent());
            Files.copy(file, to);
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Project(root.resolve(name));
  }

  Path directory() {
    return directory;
  }

  Path file(String path) {
    return directory.resolve(path);
  }

  String read(String path) throws IOException {
    return Files.readString(file(path));
  }

  /** Changes a file as a developer does. */
  void edit(String path, String from, String to) throws IOException {
    String before = read(path);
    assertThat(before).contains(from);
    Files.writeString(file(path), before.replace(from, to));
  }

  /** The files that belong to the developer, each with the time of its last change and its sum. */
  Map<String, String> sources() throws IOException {
    Map<String, String> sources = new TreeMap<>();
    forEachFile(
        directory,
        file ->
            sources.put(
                directory.relativize(file).toString(),
                Files.getLastModifiedTime(file) + " " + sum(file)));
    return sources;
  }

  /**
   * What Gradle has compiled, each file with its sum. Of anonymous classes only the names: the
   * parameters of their constructors are called {@code arg0} where javac ran without a processor,
   * as for a migration that has just been generated.
   */
  Map<String, String> classes() throws IOException {
    Path root = file("build/classes/java/main");
    Map<String, String> classes = new TreeMap<>();
    forEachFile(
        root,
        file -> {
          String path = root.relativize(file).toString();
          classes.put(path, ANONYMOUS.matcher(path).matches() ? "" : sum(file));
        });
    return classes;
  }

  private static String sum(Path file) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(Files.readAllBytes(file));
    return HexFormat.of().toHexDigits(sum.getValue());
  }

  /** Lets the sources be written or not, as far as the system heeds it; root may write always. */
  void setSourcesWritable(boolean writable) throws IOException {
    try (Stream<Path> files = Files.walk(file("src"))) {
      files.map(Path::toFile).forEach(file -> file.setWritable(writable));
    }
  }

  private interface FileUse {
    void accept(Path file) throws IOException;
  }

  private static void forEachFile(Path root, FileUse use) throws IOException {
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
            return NOT_THE_DEVELOPERS.contains(String.valueOf(path.getFileName()))
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            use.accept(file);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static void delete(Path root) throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path path, IOException failure)
              throws IOException {
            Files.delete(path);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
