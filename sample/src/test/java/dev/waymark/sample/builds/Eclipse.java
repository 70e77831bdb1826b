package dev.waymark.sample.builds;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The Java builder of Eclipse, running in a process of its own; see {@code src/it/eclipse}. */
final class Eclipse implements AutoCloseable {
  private final Project installation;
  private final Process process;
  private final PrintStream in;
  private final BufferedReader out;

  private Eclipse(Project installation, Process process) {
    this.installation = installation;
    this.process = process;
    this.in = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    this.out = process.inputReader(StandardCharsets.UTF_8);
  }

  static Eclipse start() {
    Project installation = Project.copy("eclipse", "eclipse");
    Maven.three().run(installation.directory(), "package").succeeded();
    Path target = installation.file("target");
    String self = target.resolve("eclipse-1.jar").toString();
    try (Stream<Path> bundles = Files.list(target.resolve("bundles"))) {
      Path framework =
          bundles
              .filter(f -> f.getFileName().toString().startsWith("org.eclipse.osgi-"))
              .findFirst()
              .orElseThrow();
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(List.of(Java.QUICK_START.split(" ")));
      command.addAll(
          List.of("-cp", self + java.io.File.pathSeparator + framework, "com.acme.ide.Ide"));
      command.addAll(
          List.of(
              target.resolve("home").toString(),
              target.resolve("bundles").toString(),
              target.resolve("lib").toString(),
              self));
      return new Eclipse(
          installation,
          new ProcessBuilder(command)
              .redirectError(target.resolve("eclipse.log").toFile())
              .start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The jars that projects are compiled with, and processed by. */
  List<Path> lib() {
    try (Stream<Path> files = Files.list(installation.file("target/lib"))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Lets it do something.
   *
   * @param words what, the name of the project, and more
   * @return the problems of the project: one in a line, as they are marked
   */
  List<String> say(String... words) {
    in.println(String.join("\t", words));
    List<String> answer = new ArrayList<>();
    try {
      for (String line = out.readLine(); !".".equals(line); line = out.readLine()) {
        if (line == null) {
          throw new IllegalStateException(
              "Eclipse has ended: " + installation.read("target/eclipse.log"));
        }
        answer.add(line.replace("\\n", "\n"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return answer;
  }

  @Override
  public void close() {
    in.close();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroy();
    }
  }
}
