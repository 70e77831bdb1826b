package dev.waymark.migration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Indexes in named modules. Java reads no service files of those, and a {@code provides} in their
 * {@code module-info} cannot name the index, which is not there before the module is compiled. So
 * the files are read here, and the module opens the package to Waymark.
 */
final class NamedModules {
  private static final String FILE = "META-INF/services/" + MigrationIndex.class.getName();

  private NamedModules() {}

  /** The indexes; none where Waymark is on the class path, because then its users are too. */
  static List<MigrationIndex> indexes(ClassLoader loader) {
    List<MigrationIndex> indexes = new ArrayList<>();
    if (MigrationIndex.class.getModule().isNamed()) {
      try {
        for (URL file : Collections.list(loader.getResources(FILE))) {
          addIndexes(file, loader, indexes);
        }
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot read the service files " + FILE, e);
      }
    }
    return indexes;
  }

  private static void addIndexes(URL file, ClassLoader loader, List<MigrationIndex> indexes)
      throws IOException {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(file.openStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String name = line.strip();
        if (!name.isEmpty() && !name.startsWith("#")) {
          indexes.add(index(name, file, loader));
        }
      }
    }
  }

  private static MigrationIndex index(String name, URL file, ClassLoader loader) {
    try {
      Class<?> type = Class.forName(name, true, loader);
      return (MigrationIndex) type.getConstructor().newInstance();
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(
          "The index of migrations "
              + name
              + " is in a module that does not open its package to Waymark. Write into its"
              + " module-info.java:\n    opens "
              + name.substring(0, name.lastIndexOf('.'))
              + " to "
              + MigrationIndex.class.getModule().getName()
              + ";",
          e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          "Cannot make the index of migrations that " + file + " names", e);
    }
  }
}
