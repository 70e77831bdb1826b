package dev.waymark.sample.builds;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.InvocationResult;
import org.apache.maven.shared.invoker.MavenInvocationException;

/**
 * A Maven, and the arguments that every run of it gets.
 *
 * @param home where it is installed
 * @param arguments options
 */
record Maven(Path home, List<String> arguments) {

  static Maven three() {
    return installed("maven3");
  }

  static Maven four() {
    return installed("maven4");
  }

  private static Maven installed(String property) {
    return new Maven(Path.of(System.getProperty(property)), Repository.ofThisBuild().options())
        .with("-DargLine=" + Java.QUICK_START);
  }

  Maven with(String... more) {
    List<String> all = new ArrayList<>(arguments);
    all.addAll(List.of(more));
    return new Maven(home, List.copyOf(all));
  }

  /** Runs it in a directory, on the JDK that runs the tests. */
  Build run(Path directory, String... goals) {
    List<String> lines = new ArrayList<>();
    InvocationRequest request =
        new DefaultInvocationRequest()
            .setBaseDirectory(directory.toFile())
            .setMavenHome(home.toFile())
            .setJavaHome(new File(System.getProperty("java.home")))
            .setMavenOpts(Java.QUICK_START)
            .setBatchMode(true)
            .setNoTransferProgress(true)
            .addArgs(arguments)
            .addArgs(List.of(goals))
            .setOutputHandler(lines::add)
            .setErrorHandler(lines::add);
    try {
      InvocationResult result = new DefaultInvoker().execute(request);
      if (result.getExecutionException() != null) {
        throw new IllegalStateException("Cannot run " + home, result.getExecutionException());
      }
      return new Build(result.getExitCode(), String.join("\n", lines) + "\n");
    } catch (MavenInvocationException e) {
      throw new IllegalStateException("Cannot run " + home, e);
    }
  }
}
