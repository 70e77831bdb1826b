package dev.waymark;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The class path of the tests, for another class loader or another JVM. */
public final class ClassPath {
  private ClassPath() {}

  /** Directories and jars. */
  public static List<String> entries() {
    return List.of(System.getProperty("java.class.path").split(File.pathSeparator));
  }

  /** The classes once more, in a world that has nothing whose path contains that. */
  public static URLClassLoader without(String part) {
    URL[] others =
        entries().stream()
            .filter(entry -> !entry.contains(part))
            .map(ClassPath::url)
            .toArray(URL[]::new);
    return new URLClassLoader(others, ClassLoader.getPlatformClassLoader());
  }

  private static URL url(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** A JVM of its own for a program of the tests, which does not run for long. */
  public static ProcessBuilder java(Class<?> main, String... arguments) {
    return java(entries(), main, arguments);
  }

  /** The same on another class path. */
  public static ProcessBuilder java(List<String> classPath, Class<?> main, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-cp", String.join(File.pathSeparator, classPath), main.getName()));
    command.addAll(Stream.of(arguments).toList());
    return new ProcessBuilder(command);
  }
}
