package dev.waymark.gradle;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gradle.api.internal.StartParameterInternal;
import org.gradle.api.logging.LogLevel;
import org.gradle.initialization.DefaultBuildCancellationToken;
import org.gradle.initialization.DefaultBuildRequestContext;
import org.gradle.initialization.DefaultBuildRequestMetaData;
import org.gradle.initialization.NoOpBuildEventConsumer;
import org.gradle.internal.buildprocess.BuildProcessState;
import org.gradle.internal.classpath.ClassPath;
import org.gradle.internal.instrumentation.agent.AgentStatus;
import org.gradle.internal.logging.services.LoggingServiceRegistry;
import org.gradle.internal.nativeintegration.services.NativeServices;
import org.gradle.internal.nativeintegration.services.NativeServices.NativeServicesMode;
import org.gradle.internal.service.ServiceRegistry;
import org.gradle.launcher.exec.BuildExecutor;
import org.gradle.launcher.exec.DefaultBuildActionParameters;
import org.gradle.tooling.internal.provider.action.ExecuteBuildAction;

/**
 * Gradle's own executor of builds in this process, as its daemon has it, without an installation of
 * Gradle around it. One build per line of the input: the directory, and tasks and options behind
 * it, divided by tabs.
 */
public final class Launcher {
  private static final String PROPERTY = "-P";

  private Launcher() {}

  /** Takes the home of Gradle, and the line that ends what a build prints. */
  public static void main(String[] arguments) throws IOException {
    File home = new File(arguments[0]);
    ServiceRegistry logging = LoggingServiceRegistry.newCommandLineProcessLogging();
    NativeServices.initializeOnDaemon(home, NativeServicesMode.ENABLED);
    BufferedReader input =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    try (BuildProcessState process =
        new BuildProcessState(
            true, AgentStatus.disabled(), ClassPath.EMPTY, logging, NativeServices.getInstance())) {
      BuildExecutor executor = process.getServices().get(BuildExecutor.class);
      for (String line = input.readLine(); line != null; line = input.readLine()) {
        boolean hasFailed = hasFailed(executor, home, List.of(line.split("\t")));
        System.out.println(arguments[1] + (hasFailed ? 1 : 0));
      }
    }
  }

  private static boolean hasFailed(BuildExecutor executor, File home, List<String> words) {
    File directory = new File(words.get(0));
    StartParameterInternal start = new StartParameterInternal();
    start.setGradleUserHomeDir(home);
    start.setCurrentDir(directory);
    start.setProjectDir(directory);
    start.setOffline(true);
    start.setBuildCacheEnabled(true);
    start.setLogLevel(LogLevel.INFO);
    start.setTaskNames(words.stream().skip(1).filter(word -> !word.startsWith("-")).toList());
    start.setRerunTasks(words.contains("--rerun-tasks"));
    Map<String, String> properties = new HashMap<>();
    for (String word : words) {
      if (word.startsWith(PROPERTY)) {
        String[] pair = word.substring(PROPERTY.length()).split("=", 2);
        properties.put(pair[0], pair[1]);
      }
    }
    start.setProjectProperties(properties);
    return executor
        .execute(
            new ExecuteBuildAction(start),
            new DefaultBuildActionParameters(
                new HashMap<>(System.getProperties()),
                System.getenv(),
                directory,
                LogLevel.INFO,
                false,
                ClassPath.EMPTY),
            new DefaultBuildRequestContext(
                new DefaultBuildRequestMetaData(System.currentTimeMillis()),
                new DefaultBuildCancellationToken(),
                new NoOpBuildEventConsumer()))
        .hasFailure();
  }
}
