package dev.waymark.processor;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What the processor costs a compilation in which nothing is to be written, beside a processor that
 * does nothing: CPU seconds of fresh JVMs that compile the same sources, in turns. The migration is
 * not among the sources: javac takes longer for one with a thousand tables than for the entities.
 *
 * <pre>{@code
 * mvn -q package -Pbenchmark -pl processor -am -DskipTests -DskipQuality -Dentities=1000 -Drounds=9
 * }</pre>
 */
final class ProcessorBenchmark {
  private ProcessorBenchmark() {}

  private enum Contender {
    EMPTY,
    WAYMARK
  }

  /** Arguments: the number of entities, and of rounds. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments[0].equals("compile")) {
      compile(Contender.valueOf(arguments[1]), Path.of(arguments[2]));
      return;
    }
    int entities = Integer.parseInt(arguments[0]);
    int rounds = Integer.parseInt(arguments[1]);
    Path directory = Files.createTempDirectory("waymark-benchmark");
    write(directory, entities);
    fork(Contender.WAYMARK, directory); // writes the migration
    Map<Contender, List<Double>> seconds = new EnumMap<>(Contender.class);
    List<Double> differences = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      double difference = 0;
      for (Contender contender : Contender.values()) {
        double taken = fork(contender, directory);
        seconds.computeIfAbsent(contender, c -> new ArrayList<>()).add(taken);
        difference = taken - difference;
      }
      differences.add(difference);
    }
    System.out.printf(
        "%d entities, median of %d: empty processor %.2f s, waymark %.2f s CPU;"
            + " difference of a pair %.2f s, half of them %.2f to %.2f s%n",
        entities,
        rounds,
        quantile(seconds.get(Contender.EMPTY), 0.5),
        quantile(seconds.get(Contender.WAYMARK), 0.5),
        quantile(differences, 0.5),
        quantile(differences, 0.25),
        quantile(differences, 0.75));
  }

  private static double quantile(List<Double> values, double part) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get((int) (part * (sorted.size() - 1)));
  }

  private static double fork(Contender contender, Path directory)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ProcessorBenchmark.class.getName(),
                "compile",
                contender.name(),
                directory.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String output = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) {
      throw new IllegalStateException(contender + " failed: " + output);
    }
    return Double.parseDouble(output.strip());
  }

  /** Compiles once and prints the CPU seconds of this whole JVM. */
  private static void compile(Contender contender, Path directory) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    Path classes = Files.createDirectories(directory.resolve("classes-" + contender));
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> walk = Files.walk(directory)) {
      List<Path> sources = walk.filter(ProcessorBenchmark::isCompiled).sorted().toList();
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null,
              files,
              null,
              List.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path")),
              null,
              files.getJavaFileObjectsFromPaths(sources));
      Processor processor =
          contender == Contender.EMPTY ? new EmptyProcessor() : new RevisionProcessor();
      task.setProcessors(List.of(processor));
      if (!task.call()) {
        throw new IllegalStateException("the sources do not compile");
      }
    }
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    System.out.println(system.getProcessCpuTime() / 1e9);
  }

  private static boolean isCompiled(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".java") && !name.startsWith("V");
  }

  private static void write(Path directory, int entities) throws IOException {
    Path model = Files.createDirectories(directory.resolve("bench"));
    for (int i = 0; i < entities; i++) {
      Files.writeString(model.resolve("Entity" + i + ".java"), entity(i));
    }
    Path migrations = Files.createDirectories(directory.resolve("bench/migrations"));
    Files.writeString(
        migrations.resolve("package-info.java"),
        """
        @Revision(version = "1", message = "everything")
        package bench.migrations;
        import dev.waymark.annotation.Revision;
        """);
  }

  private static String entity(int number) {
    String relation = number == 0 ? "" : "  @ManyToOne Entity%d before;\n".formatted(number - 1);
    return """
        package bench;
        import jakarta.persistence.*;
        @Entity public class Entity%d {
          @Id @GeneratedValue Long id;
          @Column(nullable = false, length = 80) String name;
          String title, subtitle, remarks;
          Integer amountOfThings;
          boolean active;
          java.math.BigDecimal amount;
          java.time.Instant at;
        %s
          public String getName() { return name; }
          public void setName(String name) { this.name = name; }
        }
        """
        .formatted(number, relation);
  }

  /** Wants all annotations, as Waymark does of javac, and does nothing. */
  private static final class EmptyProcessor extends AbstractProcessor {
    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return false;
    }
  }
}
