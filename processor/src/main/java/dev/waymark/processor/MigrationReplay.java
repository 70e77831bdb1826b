package dev.waymark.processor;

import dev.waymark.migration.Migration;
import dev.waymark.operation.Replay;
import dev.waymark.processor.MigrationCompiler.CompilationException;
import dev.waymark.processor.SourceTree.MigrationFile;
import dev.waymark.schema.Schema;
import dev.waymark.schema.SchemaException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The schema that migrations lead to, worked out from their sources: compiled in memory, loaded,
 * and folded. It needs no database and no snapshot, so a snapshot can always be made again.
 */
final class MigrationReplay {
  private final MigrationCompiler compiler;

  MigrationReplay(MigrationCompiler compiler) {
    this.compiler = compiler;
  }

  /** Migrations that cannot be replayed. */
  static final class ReplayException extends Exception {
    private static final long serialVersionUID = 1L;

    ReplayException(String message, Throwable cause) {
      super(message, cause);
    }
  }

  Schema of(String packageName, List<MigrationFile> files) throws ReplayException {
    if (files.isEmpty()) {
      return Schema.empty();
    }
    Map<String, String> sources = new TreeMap<>();
    files.forEach(f -> sources.put(packageName + "." + f.name().className(), f.text()));
    try {
      Loader loader = new Loader(compiler.compile(sources));
      Schema schema = Schema.empty();
      for (MigrationFile file : files) {
        schema = apply(schema, loader, packageName, file);
      }
      return schema;
    } catch (CompilationException e) {
      throw new ReplayException(
          "a migration may use java.* and Waymark's runtime only, never classes of the application,"
              + " which change:\n"
              + e.getMessage(),
          e);
    }
  }

  private static Schema apply(Schema schema, Loader loader, String packageName, MigrationFile file)
      throws ReplayException {
    try {
      Class<?> type = loader.loadClass(packageName + "." + file.name().className());
      Migration migration = (Migration) type.getDeclaredConstructor().newInstance();
      return Replay.of(schema, migration.upgrade());
    } catch (ReflectiveOperationException | ClassCastException e) {
      throw new ReplayException(
          file.name().className() + " has to be a public Migration with a public constructor", e);
    } catch (SchemaException | IllegalStateException e) {
      throw new ReplayException(file.name().className() + ": " + e.getMessage(), e);
    }
  }

  /** Loads the compiled classes beside the runtime that this processor uses. */
  private static final class Loader extends ClassLoader {
    private final Map<String, byte[]> classes;

    Loader(Map<String, byte[]> classes) {
      super(Migration.class.getClassLoader());
      this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = classes.get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
