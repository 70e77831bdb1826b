package dev.waymark.processor;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A project in a directory, compiled by the real compiler with the processor. */
final class Project {
  private static final List<String> OTHER_LIBRARIES =
      List.of("org.hibernate", "jakarta.validation", "javax.sql", "org.flywaydb");
  private static final Pattern NEEDED =
      Pattern.compile("(waymark-\\w+|jakarta\\.persistence-api|jspecify)-[^/\\\\]*$");

  private final Path sources;
  private final Path classes;

  Project(Path directory) throws IOException {
    sources = Files.createDirectories(directory.resolve("src/main/java"));
    classes = Files.createDirectories(directory.resolve("target/classes"));
  }

  /** What a compilation said and did. */
  record Result(boolean succeeded, List<Message> messages, List<String> written) {

    /** The messages of the processor, without those of the compiler. */
    List<Message> own() {
      return messages.stream().filter(m -> m.text().startsWith("[")).toList();
    }
  }

  /** A diagnostic: its kind, the file and line it stands on, and its text. */
  record Message(Diagnostic.Kind kind, String place, String text) {

    static Message of(Diagnostic<? extends JavaFileObject> diagnostic) {
      String place =
          diagnostic.getSource() == null
              ? ""
              : Path.of(diagnostic.getSource().getName()).getFileName()
                  + ":"
                  + diagnostic.getLineNumber();
      String text = diagnostic.getMessage(Locale.ROOT).replaceFirst("^warning: ", "");
      return new Message(diagnostic.getKind(), place, text);
    }

    String code() {
      return text.substring(1, text.indexOf(']'));
    }

    @Override
    public String toString() {
      return kind + " " + place + "\n" + text + "\n";
    }
  }

  Path source(String path) {
    return sources.resolve(path);
  }

  Path classes() {
    return classes;
  }

  Project write(String path, String text) {
    try {
      Path file = source(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String read(String path) {
    try {
      return Files.readString(source(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void delete(String path) throws IOException {
    Files.delete(source(path));
  }

  /** Every file of the source tree with its text. */
  Map<String, String> files() {
    try (Stream<Path> walk = Files.walk(sources)) {
      Map<String, String> files = new TreeMap<>();
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(sources.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles everything from scratch. */
  Result compile(String... options) {
    clean();
    return compileOnly(sources(), options);
  }

  /** The paths of the Java files. */
  List<String> sources() {
    return files().keySet().stream().filter(f -> f.endsWith(".java")).toList();
  }

  /** Compiles some files, on top of the classes that are there. */
  Result compileOnly(List<String> paths, String... options) {
    return compileWith(ToolProvider.getSystemJavaCompiler(), paths, options);
  }

  /** The same with another compiler. */
  Result compileWith(JavaCompiler compiler, List<String> paths, String... options) {
    return compile(compiler, paths, List.of(), task -> {}, options);
  }

  /** The same with classes that are processed again by their class files, as Gradle does it. */
  Result compileWithClasses(List<String> paths, List<String> classNames, String... options) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    return compile(javac, paths, classNames, task -> {}, options);
  }

  /** The same with something else done to the task before it runs. */
  Result compileTask(
      List<String> paths, Consumer<JavaCompiler.CompilationTask> change, String... options) {
    return compile(ToolProvider.getSystemJavaCompiler(), paths, List.of(), change, options);
  }

  private Result compile(
      JavaCompiler compiler,
      List<String> paths,
      List<String> classNames,
      Consumer<JavaCompiler.CompilationTask> change,
      String... options) {
    Map<String, String> before = files();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
      List<String> arguments = new ArrayList<>(List.of("-d", classes.toString()));
      arguments.addAll(List.of("-cp", classes + File.pathSeparator + classPath(before)));
      arguments.addAll(List.of(options));
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null,
              manager,
              diagnostics,
              arguments,
              classNames,
              manager.getJavaFileObjectsFromPaths(paths.stream().map(this::source).toList()));
      task.setLocale(Locale.ROOT);
      task.setProcessors(List.of(new RevisionProcessor()));
      change.accept(task);
      boolean succeeded = task.call();
      return new Result(
          succeeded,
          diagnostics.getDiagnostics().stream().map(Message::of).toList(),
          files().entrySet().stream()
              .filter(e -> !e.getValue().equals(before.get(e.getKey())))
              .map(Map.Entry::getKey)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The libraries that the sources need. The compiler opens each of them anew, which takes longer
   * than all else where they are not used.
   */
  private static String classPath(Map<String, String> files) {
    String all = System.getProperty("java.class.path");
    boolean usesOthers =
        files.values().stream().anyMatch(text -> OTHER_LIBRARIES.stream().anyMatch(text::contains));
    return usesOthers
        ? all
        : Arrays.stream(all.split(File.pathSeparator))
            .filter(entry -> !entry.endsWith(".jar") || NEEDED.matcher(entry).find())
            .collect(Collectors.joining(File.pathSeparator));
  }

  /** Removes what was compiled. */
  void clean() {
    try (Stream<Path> walk = Files.walk(classes)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        if (!path.equals(classes)) {
          Files.delete(path);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A class loader over the compiled classes; to be closed. */
  URLClassLoader load() throws IOException {
    return new URLClassLoader(
        new URL[] {classes.toUri().toURL()}, Thread.currentThread().getContextClassLoader());
  }
}
