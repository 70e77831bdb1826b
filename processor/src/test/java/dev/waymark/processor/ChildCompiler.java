package dev.waymark.processor;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A compiler in a JVM of its own, as a developer starts it. */
final class ChildCompiler {
  private static final Pattern NEEDED =
      Pattern.compile(
          "(waymark-\\w+|jakarta\\.persistence-api|jspecify|javapoet|asm|nanojson)-[^/\\\\]*$");

  /** Nothing that is started here runs long enough to pay for more. */
  private static final List<String> QUICK_START =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  private final List<String> command = new ArrayList<>();
  private Path directory = Path.of("").toAbsolutePath();

  private ChildCompiler(String... command) {
    this.command.addAll(List.of(command));
  }

  /** The compiler of the JDK that runs the tests. */
  static ChildCompiler javac() {
    return new ChildCompiler(program("javac"))
        .with(QUICK_START.stream().map(option -> "-J" + option).toList());
  }

  /** Eclipse's, in a JVM with these options. */
  static ChildCompiler eclipse(String... options) {
    ChildCompiler child = new ChildCompiler(program("java")).with(QUICK_START).with(options);
    String ecj = entries(Pattern.compile("ecj-[^/\\\\]*$"));
    return child.with("-cp", ecj, "org.eclipse.jdt.internal.compiler.batch.Main");
  }

  /** A program of the tests. */
  static ChildCompiler java(Class<?> main) {
    return new ChildCompiler(program("java"))
        .with(QUICK_START)
        .with("-cp", System.getProperty("java.class.path"), main.getName());
  }

  static String program(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }

  /** The class path of an application, and of the processor. */
  static String libraries() {
    return entries(NEEDED);
  }

  private static String entries(Pattern jars) {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(e -> e.endsWith(".jar") ? jars.matcher(e).find() : jars == NEEDED)
        .filter(e -> !e.endsWith("test-classes"))
        .map(e -> Path.of(e).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  ChildCompiler with(String... arguments) {
    command.addAll(List.of(arguments));
    return this;
  }

  ChildCompiler with(List<String> arguments) {
    command.addAll(arguments);
    return this;
  }

  /** Class path, processor path and output, as a build tool gives them. */
  ChildCompiler into(Path classes) {
    return with("-cp", classes + File.pathSeparator + libraries())
        .with("-processorpath", libraries(), "-d", classes.toString());
  }

  ChildCompiler in(Path workingDirectory) {
    this.directory = workingDirectory;
    return this;
  }

  /** What a compiler said, and whether it was content. */
  record Said(int code, String text) {
    boolean succeeded() {
      return code == 0;
    }
  }

  Said run() {
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(directory.toFile())
              .redirectErrorStream(true)
              .start();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Said(process.waitFor(), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
