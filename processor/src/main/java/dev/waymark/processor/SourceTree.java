package dev.waymark.processor;

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
record SourceTree(Path directory) {

  /**
   * A migration class in the sources.
   *
   * @param name its name
   * @param file its file
   */
  record MigrationFile(MigrationName name, Path file) {

    /** The text of the class. */
    String text() {
      try {
        return Files.readString(file);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + file, e);
      }
    }
  }

  /** The migration classes, ordered by version. */
  List<MigrationFile> migrations() {
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

  Path snapshotFile() {
    return directory.resolve(Snapshot.FILE);
  }

  Path migrationFile(MigrationName name) {
    return directory.resolve(name.className() + ".java");
  }

  /** The text of the snapshot, with line feeds whatever the checkout made of them. */
  Optional<String> snapshotText() {
    try {
      return Files.exists(snapshotFile())
          ? Optional.of(
              Files.readString(snapshotFile(), StandardCharsets.UTF_8).replace("\r\n", "\n"))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + snapshotFile(), e);
    }
  }
}
