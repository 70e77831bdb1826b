package dev.waymark.processor;

import java.io.File;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.FileObject;
import javax.tools.ForwardingFileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * javac in a JVM that is killed at one moment of the writing: when a file is half written, or when
 * one has just come into its place.
 */
final class KilledCompilation {
  /** What the JVM ends with when it is killed. */
  static final int KILLED = 137;

  private KilledCompilation() {}

  /**
   * Compiles all of a source directory.
   *
   * @param arguments the source directory, the class output, the class path, and the number of the
   *     moment, from 0
   */
  public static void main(String[] arguments) throws IOException {
    KilledFiles.killAt(Integer.parseInt(arguments[3]));
    System.exit(compile(Path.of(arguments[0]), arguments[1], arguments[2]) ? 0 : 1);
  }

  private static boolean compile(Path sources, String classes, String classPath)
      throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (Stream<Path> walk = Files.walk(sources);
        StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null,
              new Outputs(files),
              said -> System.out.println(said.getMessage(Locale.ROOT)),
              List.of("-d", classes, "-cp", classes + File.pathSeparator + classPath),
              null,
              files.getJavaFileObjectsFromPaths(
                  walk.filter(f -> f.toString().endsWith(".java")).sorted().toList()));
      task.setProcessors(List.of(KilledFiles.processor()));
      return task.call();
    }
  }

  private static OutputStream watched(OutputStream output, String name) {
    return new FilterOutputStream(output) {
      @Override
      public void write(byte[] bytes, int start, int length) throws IOException {
        out.write(bytes, start, length / 2);
        out.flush();
        KilledFiles.passes("half of " + name);
        out.write(bytes, start + length / 2, length - length / 2);
      }
    };
  }

  /** Watches what the processor writes; the compiler is done with its own classes before that. */
  private static final class Outputs extends ForwardingJavaFileManager<JavaFileManager> {
    Outputs(JavaFileManager files) {
      super(files);
    }

    @Override
    public FileObject getFileForOutput(
        Location location, String packageName, String name, FileObject sibling) throws IOException {
      return new ForwardingFileObject<>(
          super.getFileForOutput(location, packageName, name, sibling)) {
        @Override
        public OutputStream openOutputStream() throws IOException {
          return watched(super.openOutputStream(), name);
        }
      };
    }

    @Override
    public boolean isSameFile(FileObject a, FileObject b) {
      return a.toUri().equals(b.toUri());
    }
  }
}
