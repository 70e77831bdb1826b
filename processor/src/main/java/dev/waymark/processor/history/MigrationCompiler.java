package dev.waymark.processor.history;

import dev.waymark.migration.Migration;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Compiles migration classes in memory. They depend on nothing but Java and Waymark's runtime, so
 * the class path is the place from which this processor has the runtime itself.
 */
public final class MigrationCompiler {
  private final String release;

  public MigrationCompiler(String release) {
    this.release = release;
  }

  /** Classes that could not be compiled. */
  public static final class CompilationException extends Exception {
    private static final long serialVersionUID = 1L;

    CompilationException(String message) {
      super(message);
    }
  }

  /**
   * Compiles the sources.
   *
   * @param sources the texts by the qualified names of their classes
   * @return the class files by binary names
   * @throws CompilationException if there is no compiler, or it finds errors
   */
  public Map<String, byte[]> compile(Map<String, String> sources) throws CompilationException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new CompilationException("this JVM has no compiler; run the build on a JDK");
    }
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (MemoryFiles files =
        new MemoryFiles(compiler.getStandardFileManager(diagnostics, Locale.ROOT, null))) {
      boolean compiled =
          compiler
              .getTask(
                  null,
                  files,
                  diagnostics,
                  options(),
                  null,
                  sources.entrySet().stream()
                      .map(e -> new Source(e.getKey(), e.getValue()))
                      .toList())
              .call();
      if (!compiled) {
        throw new CompilationException(errors(diagnostics));
      }
      return files.classes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Looking up an older release takes the compiler long, so it is named only where it is older. */
  private List<String> options() {
    List<String> options = new ArrayList<>(List.of("-proc:none", "-g", "-nowarn"));
    if (!release.equals(String.valueOf(Runtime.version().feature()))) {
      options.addAll(List.of("--release", release));
    }
    return options;
  }

  private static String errors(DiagnosticCollector<JavaFileObject> diagnostics) {
    return diagnostics.getDiagnostics().stream()
        .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
        .map(d -> place(d) + d.getMessage(Locale.ROOT))
        .collect(Collectors.joining("\n"));
  }

  private static String place(Diagnostic<? extends JavaFileObject> diagnostic) {
    return Optional.<JavaFileObject>ofNullable(diagnostic.getSource())
        .map(source -> source.getName() + ":" + diagnostic.getLineNumber() + ": ")
        .orElse("");
  }

  /** The jar or directory with the classes that migrations are written with. */
  private static Path runtime() {
    try {
      return Path.of(Migration.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String className, String text) {
      super(URI.create("memory:///" + className.replace('.', '/') + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, ByteArrayOutputStream> outputs = new TreeMap<>();

    MemoryFiles(javax.tools.StandardJavaFileManager files) throws IOException {
      super(files);
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of(runtime()));
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(URI.create("memory:///" + className), kind) {
        @Override
        public OutputStream openOutputStream() {
          ByteArrayOutputStream output = new ByteArrayOutputStream();
          outputs.put(className, output);
          return output;
        }
      };
    }

    Map<String, byte[]> classes() {
      Map<String, byte[]> classes = new TreeMap<>();
      outputs.forEach((name, output) -> classes.put(name, output.toByteArray()));
      return classes;
    }
  }
}
