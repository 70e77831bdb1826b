package dev.waymark.processor.history;

import dev.waymark.migration.Migration;
import dev.waymark.operation.Replay;
import dev.waymark.processor.compiler.SourceTree.MigrationFile;
import dev.waymark.processor.history.MigrationCompiler.CompilationException;
import dev.waymark.schema.Schema;
import dev.waymark.schema.SchemaException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  Replayed of(String packageName, List<MigrationFile> files) throws ReplayException {
    if (files.isEmpty()) {
      return new Replayed(List.of());
    }
    Map<String, String> sources = new TreeMap<>();
    files.forEach(f -> sources.put(packageName + "." + f.name().className(), f.text()));
    try {
      Map<String, byte[]> classes = compiler.compile(sources);
      LoadedClasses loader = new LoadedClasses(name -> Optional.ofNullable(classes.get(name)));
      List<Replayed.Revision> revisions = new ArrayList<>();
      Schema schema = Schema.empty();
      for (MigrationFile file : files) {
        Migration migration = migration(loader, packageName, file);
        schema = apply(schema, migration);
        revisions.add(new Replayed.Revision(migration, schema));
      }
      return new Replayed(revisions);
    } catch (CompilationException e) {
      throw new ReplayException(
          e.getMessage()
              + "\nA migration may use java.* and Waymark's runtime only, and never a class of the"
              + " application. Such a class changes later: then the old migration would not compile"
              + " any more, or do something else in a new database than it did in those that have"
              + " it. Copy what it needs into the migration: the literal, or a nested class.",
          e);
    }
  }

  private static Migration migration(LoadedClasses loader, String packageName, MigrationFile file)
      throws ReplayException {
    try {
      return loader.migration(packageName + "." + file.name().className());
    } catch (ReflectiveOperationException | ClassCastException e) {
      throw new ReplayException(
          file.name().className() + " has to be a public Migration with a public constructor.", e);
    }
  }

  private static Schema apply(Schema schema, Migration migration) throws ReplayException {
    try {
      return Replay.of(schema, migration.upgrade());
    } catch (SchemaException | IllegalStateException e) {
      throw new ReplayException(
          migration
              + " does not fit those before it: "
              + e.getMessage()
              + ".\nIf it comes from a branch that was merged, delete "
              + migration
              + ".java and compile, which generates it anew from the entities; or, to keep what is"
              + " written in it by hand, mend its steps.",
          e);
    }
  }
}
