package dev.waymark.flyway;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Contenders that do the same in fresh JVMs, in turns, so that whatever else the machine does meets
 * all of them alike.
 *
 * @param main the class whose {@code main} is started; it calls {@link #measure}
 * @param rounds how often each runs
 */
record Contest(Class<?> main, int rounds) {

  /** Seconds. */
  private record Cost(double cpu, double wall) {}

  /** What a contender does. */
  interface Work {
    void run() throws Exception;
  }

  /** The arguments of one run, which may need a database of its own. */
  interface Runs {
    /** Starts the contender in a JVM, with arguments that {@link Start} puts behind its name. */
    void run(String contender, Start start) throws Exception;
  }

  /** Starts a JVM. */
  interface Start {
    void with(String... arguments) throws Exception;
  }

  /** Runs the contenders and prints what each took. */
  void hold(String title, List<String> contenders, Runs runs) throws Exception {
    Map<String, List<Cost>> costs = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      for (String contender : contenders) {
        List<Cost> of = costs.computeIfAbsent(contender, c -> new ArrayList<>());
        runs.run(contender, arguments -> of.add(fork(contender, arguments)));
      }
    }
    costs.forEach(
        (contender, of) ->
            System.out.printf(
                "%s, median of %d: %s %.2f s CPU, %.2f s wall%n",
                title,
                rounds,
                contender,
                median(of.stream().map(Cost::cpu).toList()),
                median(of.stream().map(Cost::wall).toList())));
  }

  private static double median(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }

  private Cost fork(String contender, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of("start", contender));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
    String output = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) {
      throw new IllegalStateException(contender + " failed: " + output);
    }
    String[] numbers = output.strip().split(" ");
    return new Cost(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]));
  }

  /**
   * In the JVM of a contender: works, and prints the CPU seconds of all of it, and those of now.
   */
  static void measure(Work work) throws Exception {
    long begin = System.nanoTime();
    work.run();
    double wall = (System.nanoTime() - begin) / 1e9;
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    System.out.println(system.getProcessCpuTime() / 1e9 + " " + wall);
  }
}
