package dev.waymark.test;

import dev.waymark.history.Revisions;
import dev.waymark.migration.MigrationIndex;
import dev.waymark.schema.Schema;
import dev.waymark.snapshot.Snapshot;
import dev.waymark.snapshot.SnapshotException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What the compiler put into the class output for a package of migrations, beside their classes.
 *
 * @param packageName the package
 * @param classLoader by which its files are found
 */
record CompiledPackage(String packageName, ClassLoader classLoader) {
  /** What stands in the list for the package of the revisions itself. */
  private static final String PACKAGE = "package-info";

  static CompiledPackage of(MigrationIndex index) {
    return new CompiledPackage(index.packageName(), index.getClass().getClassLoader());
  }

  /** The copy of the snapshot. */
  Snapshot snapshot() {
    try {
      return Snapshot.read(text(Snapshot.FILE));
    } catch (SnapshotException e) {
      throw new AssertionError(
          "The snapshot of " + packageName + " cannot be read: " + e.getMessage(), e);
    }
  }

  /** The classes of which the migrations were made: in each line one, and then its file. */
  List<Class<?>> entities() {
    List<Class<?>> classes = new ArrayList<>();
    for (String line : text("entities").lines().toList()) {
      int end = line.indexOf(' ');
      String name = end < 0 ? line : line.substring(0, end);
      if (!name.equals(PACKAGE)) {
        classes.add(find(name));
      }
    }
    return classes;
  }

  /** Of a nested class, the name in the list has a dot where its binary name has a dollar. */
  private Class<?> find(String name) {
    String binary = name;
    while (true) {
      try {
        return Class.forName(binary, false, classLoader);
      } catch (ClassNotFoundException e) {
        int dot = binary.lastIndexOf('.');
        if (dot < 0) {
          throw new AssertionError(
              "The migrations of "
                  + packageName
                  + " were made of "
                  + name
                  + ", which is not on the class path. Compile again.",
              e);
        }
        binary = binary.substring(0, dot) + "$" + binary.substring(dot + 1);
      }
    }
  }

  private String text(String file) {
    String resource = "META-INF/waymark/" + packageName + "/" + file;
    try (InputStream input = classLoader.getResourceAsStream(resource)) {
      if (input == null) {
        throw new AssertionError(
            "There is no "
                + resource
                + " on the class path, where the compiler puts it. Compile with waymark-processor on"
                + " the processor path.");
      }
      return new String(input.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError("Cannot read " + resource + ": " + e.getMessage(), e);
    }
  }

  /** Expects that the snapshot is what the migrations make. */
  void expectSnapshotIsReplay(Revisions revisions) {
    Schema said = snapshot().schema();
    Schema made = revisions.schemaAt(revisions.head());
    if (said.equals(made)) {
      return;
    }
    List<String> saidLines = lines(said);
    List<String> madeLines = lines(made);
    StringBuilder differences = new StringBuilder();
    saidLines.stream()
        .filter(line -> !madeLines.contains(line))
        .forEach(line -> differences.append("\n  - ").append(line));
    madeLines.stream()
        .filter(line -> !saidLines.contains(line))
        .forEach(line -> differences.append("\n  + ").append(line));
    throw new AssertionError(
        "schema.json of "
            + packageName
            + " is not what its migrations make (- only in the snapshot, + only in the"
            + " migrations):"
            + differences
            + "\nOne of them was edited by hand. Put it back; or delete schema.json and compile, and"
            + " it is made anew from the migrations.");
  }

  private static List<String> lines(Schema schema) {
    return new Snapshot("", schema, List.of())
        .write()
        .lines()
        .map(line -> line.strip().replaceFirst(",$", ""))
        .filter(line -> line.length() > 1)
        .toList();
  }
}
