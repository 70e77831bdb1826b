package dev.waymark.processor;

import dev.waymark.migration.MigrationIndex;
import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.emit.IndexClass;
import dev.waymark.processor.emit.NativeImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * Writes what a compilation gave: class files first, then migrations, the snapshots last, each by
 * an atomic move. Whatever is cut off in between is made good by the next compilation, which finds
 * the snapshot as it was.
 */
final class Commit implements Runnable {
  private static final String SERVICES = "META-INF/services/" + MigrationIndex.class.getName();

  private final Map<FileObject, byte[]> outputs = new java.util.LinkedHashMap<>();
  private final List<Outcome> outcomes;
  private final Messager messager;
  private final boolean check;

  /**
   * Opens nothing and writes nothing, but reserves the outputs while the compiler still does that.
   */
  Commit(
      ProcessingEnvironment environment,
      List<Outcome> outcomes,
      List<Selection> selections,
      ClassOutput last,
      boolean check) {
    this.outcomes = List.copyOf(outcomes);
    this.messager = environment.getMessager();
    this.check = check;
    contents(outcomes, selections, last)
        .forEach((path, content) -> outputs.put(reserve(environment, path), content));
  }

  /** The files of the class output by their paths. */
  private static Map<String, byte[]> contents(
      List<Outcome> outcomes, List<Selection> selections, ClassOutput last) {
    Map<String, byte[]> contents = new TreeMap<>();
    Set<String> indexes = new TreeSet<>(indexes(last));
    for (Outcome outcome : outcomes) {
      outcome
          .classes()
          .forEach((name, bytes) -> contents.put(name.replace('.', '/') + ".class", bytes));
      String index = outcome.packageName() + "." + IndexClass.SIMPLE_NAME;
      contents.put(
          index.replace('.', '/') + ".class",
          IndexClass.of(outcome.packageName(), outcome.migrations()));
      indexes.add(index);
      contents.put(NativeImage.path(outcome.packageName()), utf8(NativeImage.reflection(index)));
      contents.put(Outcome.snapshotResource(outcome.packageName()), utf8(outcome.snapshot()));
    }
    contents.put(SERVICES, utf8(String.join("\n", indexes) + "\n"));
    for (Selection selection : selections) {
      contents.put(Outcome.entitiesResource(selection.packageName()), utf8(selection.record()));
    }
    return contents;
  }

  /** A package that is not part of this compilation keeps its line. */
  private static List<String> indexes(ClassOutput last) {
    return last.text(SERVICES).stream()
        .flatMap(String::lines)
        .filter(index -> last.read(index.replace('.', '/') + ".class").isPresent())
        .toList();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static FileObject reserve(ProcessingEnvironment environment, String path) {
    try {
      return environment.getFiler().createResource(StandardLocation.CLASS_OUTPUT, "", path);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot create " + path + " in the class output", e);
    }
  }

  @Override
  public void run() {
    try {
      for (Map.Entry<FileObject, byte[]> output : outputs.entrySet()) {
        try (OutputStream stream = output.getKey().openOutputStream()) {
          stream.write(output.getValue());
        }
      }
      if (!check) {
        for (Outcome outcome : outcomes) {
          sources(outcome);
        }
      }
    } catch (IOException e) {
      messager.printMessage(
          javax.tools.Diagnostic.Kind.ERROR,
          "["
              + Code.US103
              + "] The migration cannot be written: "
              + e
              + ". Make the place writable and compile again; what is written so far is complete and"
              + " will be kept.");
    }
  }

  private void sources(Outcome outcome) throws IOException {
    for (Map.Entry<Path, String> source : outcome.sources().entrySet()) {
      write(source.getKey(), source.getValue());
      messager.printMessage(
          javax.tools.Diagnostic.Kind.NOTE, "Waymark wrote " + source.getKey().getFileName());
    }
    if (outcome.snapshotChanged()) {
      write(outcome.snapshotFile(), outcome.snapshot());
    }
  }

  private static void write(Path file, String text) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.writeString(part, text);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
