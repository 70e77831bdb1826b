package dev.waymark.processor.compiler;

import dev.waymark.migration.MigrationName;
import dev.waymark.snapshot.Snapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The directory of a package of migrations in the source tree: its migration classes and its
 * snapshot.
 *
 * @param directory the directory of the package
 */
public record SourceTree(Path directory) {
  private static final String BYTE_ORDER_MARK = "\ufeff";

  /**
   * A migration class in the sources.
   *
   * @param name its name
   * @param file its file
   */
  public record MigrationFile(MigrationName name, Path file) {

    /** The text of the class. */
    public String text() {
      try {
        return Files.readString(file);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + file, e);
      }
    }
  }

  /** The migration classes, ordered by version. */
  public List<MigrationFile> migrations() {
    List<MigrationFile> found = new ArrayList<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".java")) {
          MigrationName.of(name.substring(0, name.length() - ".java".length()))
              .ifPresent(migration -> found.add(new MigrationFile(migration, file)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + directory, e);
    }
    found.sort(Comparator.comparing(migration -> migration.name().version()));
    return found;
  }

  /** The source directory in which the package is. */
  public Path root(String packageName) {
    Path root = directory;
    int levels = packageName.isEmpty() ? 0 : packageName.split("\\.", -1).length;
    for (int i = 0; i < levels; i++) {
      root = Optional.ofNullable(root.getParent()).orElse(root);
    }
    return root;
  }

  /** The file that declares the revisions. */
  public Path holder() {
    return directory.resolve("package-info.java");
  }

  public Path snapshotFile() {
    return directory.resolve(Snapshot.FILE);
  }

  public Path migrationFile(MigrationName name) {
    return directory.resolve(name.className() + ".java");
  }

  /** An editor may put a mark before the text, and a checkout carriage returns into it. */
  private static String plain(String text) {
    return (text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text).replace("\r\n", "\n");
  }

  /** The text of the snapshot, with line feeds whatever the checkout made of them. */
  public Optional<String> snapshotText() {
    try {
      return Files.exists(snapshotFile())
          ? Optional.of(plain(Files.readString(snapshotFile(), StandardCharsets.UTF_8)))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + snapshotFile(), e);
    }
  }
}
