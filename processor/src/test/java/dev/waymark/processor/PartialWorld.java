package dev.waymark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.processor.Project.Message;
import dev.waymark.processor.Project.Result;
import dev.waymark.schema.Column;
import dev.waymark.schema.Table;
import dev.waymark.snapshot.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A project with two histories that is compiled, changed, compiled in part, and set back. */
final class PartialWorld {
  private static final List<String> HISTORIES = List.of("shop/migrations", "other/migrations");

  private final Project project;
  private final Map<String, String> sources;
  private final Map<Path, byte[]> classes = new TreeMap<>();
  private final Instant compiled = Instant.now().minusSeconds(60);

  /**
   * A change of sources.
   *
   * @param name what is done
   * @param files the new texts, nothing for a file that is deleted
   * @param dependents the files that a build tool compiles because they use what has changed
   */
  record Change(String name, Map<String, Optional<String>> files, Set<String> dependents) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** How what is not passed as a source is given to the compiler. */
  enum Mode {
    CLASS_FILES,
    CLASS_NAMES,
    SOURCE_PATH
  }

  /**
   * What a compilation said and did.
   *
   * @param written the files of the source tree that it wrote, with their texts
   * @param outputs what the processor gave to the class output, if it succeeded
   * @param lost the tables and columns that are not in the snapshots any more
   */
  record Seen(
      boolean succeeded,
      Set<String> codes,
      Map<String, String> written,
      Map<String, String> outputs,
      Set<String> lost) {
    /** Whether it was said that the compiler was not shown enough. */
    boolean isRefused() {
      return codes.stream().anyMatch(code -> code.startsWith("US11"));
    }
  }

  PartialWorld(Path directory) throws IOException {
    project = new Project(directory);
    PartialChanges.sources().forEach(project::write);
    Result result = project.compile();
    assertThat(result.succeeded()).as("%s", result.messages()).isTrue();
    assertThat(result.written()).hasSize(4);
    sources = project.files();
    for (Path file : filesIn(project.classes())) {
      classes.put(file, Files.readAllBytes(file));
    }
  }

  private static List<Path> filesIn(Path directory) throws IOException {
    try (Stream<Path> walk = Files.walk(directory)) {
      return walk.filter(Files::isRegularFile).toList();
    }
  }

  private void reset() throws IOException {
    project.clean();
    for (String file : project.files().keySet()) {
      project.delete(file);
    }
    for (Map.Entry<String, String> source : sources.entrySet()) {
      project.write(source.getKey(), source.getValue());
      age(project.source(source.getKey()), compiled.minusSeconds(60));
    }
    for (Map.Entry<Path, byte[]> file : classes.entrySet()) {
      Files.createDirectories(file.getKey().getParent());
      Files.write(file.getKey(), file.getValue());
      age(file.getKey(), compiled);
    }
  }

  private static void age(Path file, Instant time) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(time));
  }

  /** Whether there is a source to pass. */
  static boolean isPossible(Change change, Set<String> known, Set<String> dependents) {
    return !dependents.isEmpty() || known.stream().anyMatch(f -> change.files().get(f).isPresent());
  }

  private void change(Change change, Set<String> files) throws IOException {
    for (String file : files) {
      Optional<String> text = change.files().get(file);
      if (text.isPresent()) {
        project.write(file, text.get());
      } else {
        project.delete(file);
      }
    }
  }

  /** Everything from clean, when some files have changed and the others have not. */
  Seen compileAll(Change change, Set<String> changed) throws IOException {
    reset();
    change(change, changed);
    Map<String, String> before = project.files();
    return seen(project.compile(), before);
  }

  /** Some, when all have changed, of which the build tool knows some. */
  Seen compileSome(Change change, Set<String> known, Set<String> dependents, Mode mode)
      throws IOException {
    reset();
    change(change, change.files().keySet());
    Set<String> passed = new TreeSet<>(dependents);
    for (String file : known) {
      if (change.files().get(file).isPresent()) {
        passed.add(file);
      } else {
        passed.remove(file);
        Files.delete(project.classes().resolve(file.replace(".java", ".class")));
      }
    }
    Map<String, String> before = project.files();
    List<String> paths = List.copyOf(passed);
    return seen(
        switch (mode) {
          case CLASS_FILES -> project.compileOnly(paths);
          case CLASS_NAMES -> project.compileWithClasses(paths, otherClasses(passed));
          case SOURCE_PATH ->
              project.compileOnly(paths, "-sourcepath", project.source("").toString());
        },
        before);
  }

  private List<String> otherClasses(Set<String> passed) throws IOException {
    List<String> names = new ArrayList<>();
    for (Path file : filesIn(project.classes())) {
      String path = project.classes().relativize(file).toString().replace('\\', '/');
      if (path.endsWith(".class")
          && !path.contains("/migrations/")
          && !passed.contains(path.replace(".class", ".java"))) {
        names.add(path.replace(".class", "").replace('/', '.'));
      }
    }
    return names;
  }

  private Seen seen(Result result, Map<String, String> before) throws IOException {
    Map<String, String> written = new TreeMap<>();
    result.written().forEach(path -> written.put(path, project.read(path)));
    assertThat(project.files().keySet()).containsAll(before.keySet());
    Map<String, String> outputs = new TreeMap<>();
    if (result.succeeded()) {
      Path folder = project.classes().resolve("META-INF");
      for (Path file : filesIn(folder)) {
        outputs.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    Set<String> codes = new TreeSet<>(result.own().stream().map(Message::code).toList());
    return new Seen(result.succeeded(), codes, written, outputs, lost());
  }

  private Set<String> lost() {
    Set<String> lost = new TreeSet<>();
    for (String history : HISTORIES) {
      String file = history + "/schema.json";
      Set<String> names = new HashSet<>(names(sources.get(file)));
      names.removeAll(names(project.read(file)));
      names.forEach(name -> lost.add(history + " " + name));
    }
    return lost;
  }

  private static Set<String> names(String snapshot) {
    Set<String> names = new TreeSet<>();
    for (Table table : Snapshot.read(snapshot).schema().tables()) {
      names.add(table.name().toString());
      for (Column<?> column : table.columns()) {
        names.add(table.name() + "." + column.name());
      }
    }
    return names;
  }
}
