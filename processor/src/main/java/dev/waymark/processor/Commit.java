package dev.waymark.processor;

import dev.waymark.processor.compiler.CompilationEnd;
import dev.waymark.processor.compiler.SourceText;
import dev.waymark.processor.compiler.SourceWrite;
import dev.waymark.processor.compiler.WriteException;
import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.generate.Outcome;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic.Kind;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * Writes what a compilation gave: migrations first, then class files, the snapshots last, and each
 * source by an atomic move. Whatever is cut off in between is made good by the next compilation,
 * which finds the snapshot as it was. A class is never there before its source: an application that
 * is started by chance would apply what may be generated otherwise in the end.
 */
final class Commit implements CompilationEnd.Ending {
  private final Map<FileObject, byte[]> outputs = new LinkedHashMap<>();
  private final List<Outcome> outcomes;
  private final Messager messager;
  private final boolean check;
  private final Map<Path, String> texts = new TreeMap<>();

  /**
   * Opens nothing and writes nothing, but reserves the outputs while the compiler still does that.
   *
   * @param contents the files of the class output by their paths
   * @throws UncheckedIOException if a file of the class output is not to be had
   */
  Commit(
      ProcessingEnvironment environment,
      List<Outcome> outcomes,
      Map<String, byte[]> contents,
      SourceText text,
      boolean check) {
    this.outcomes = List.copyOf(outcomes);
    this.messager = environment.getMessager();
    this.check = check;
    for (Outcome outcome : outcomes) {
      outcome.sources().forEach((file, source) -> texts.put(file, text.of(source)));
    }
    contents.forEach((path, content) -> outputs.put(reserve(environment, path), content));
  }

  private static FileObject reserve(ProcessingEnvironment environment, String path) {
    try {
      return environment.getFiler().createResource(StandardLocation.CLASS_OUTPUT, "", path);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot create " + path + " in the class output", e);
    }
  }

  @Override
  public boolean needsClasses() {
    return changesSources();
  }

  @Override
  public void compiled() {
    List<SourceWrite> migrations = new ArrayList<>();
    List<SourceWrite> snapshots = new ArrayList<>();
    try {
      prepare(migrations, snapshots);
      for (SourceWrite migration : migrations) {
        migration.finish();
        note("Waymark wrote " + migration.file().getFileName());
      }
      for (Map.Entry<FileObject, byte[]> output : outputs.entrySet()) {
        write(output.getKey(), output.getValue());
      }
      for (SourceWrite snapshot : snapshots) {
        snapshot.finish();
        if (migrations.isEmpty()) { // else it goes without saying
          note("Waymark wrote " + snapshot.file().getFileName() + " anew, from the migrations");
        }
      }
    } catch (WriteException e) {
      error(Code.US103, String.valueOf(e.getMessage()));
    } finally {
      migrations.forEach(SourceWrite::discard);
      snapshots.forEach(SourceWrite::discard);
    }
  }

  private void prepare(List<SourceWrite> migrations, List<SourceWrite> snapshots)
      throws WriteException {
    if (!changesSources()) {
      return;
    }
    for (Map.Entry<Path, String> source : texts.entrySet()) {
      migrations.add(SourceWrite.prepare(source.getKey(), source.getValue()));
    }
    for (Outcome outcome : outcomes) {
      if (outcome.snapshotChanged()) {
        snapshots.add(SourceWrite.prepare(outcome.snapshotFile(), outcome.snapshot()));
      }
    }
  }

  private static void write(FileObject output, byte[] content) throws WriteException {
    try (OutputStream stream = output.openOutputStream()) {
      stream.write(content);
    } catch (IOException e) {
      throw new WriteException(output.getName(), e);
    }
  }

  @Override
  public void compiledMore(Set<String> classes) {
    if (changesSources()) {
      error(
          Code.US112,
          String.join(", ", classes)
              + (classes.size() == 1 ? " was" : " were")
              + " compiled without being passed to the compiler, which found "
              + (classes.size() == 1 ? "it" : "them")
              + " on the source path. Waymark has seen only what was passed, so nothing is written:"
              + " an entity would be missing. Pass all sources to the compiler.");
    } else {
      compiled();
    }
  }

  @Override
  public void overwritten(Set<String> classes) {
    if (changesSources()) {
      error(
          Code.US117,
          "The compiler wrote "
              + String.join(", ", classes)
              + " over another class, whose name differs in case only, so that one of them is"
              + " missing, and may fail for it. Nothing is written. Give one another name.");
    } else {
      compiled();
    }
  }

  @Override
  public void stopped() {
    if (changesSources()) {
      note("Waymark wrote nothing, because the compiler did not get to the end.");
    }
  }

  private boolean changesSources() {
    return !check && outcomes.stream().anyMatch(Outcome::changesSources);
  }

  private void note(String message) {
    messager.printMessage(Kind.NOTE, message);
  }

  private void error(Code code, String message) {
    messager.printMessage(Kind.ERROR, "[" + code + "] " + message);
  }
}
