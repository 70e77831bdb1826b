package dev.waymark.sample.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The JDK's own programs and nothing else, with the oldest Flyway and the newest. */
class JavacIT {
  private static final String PACKAGE = "src/main/java/com/acme/trips/";
  private static final String MIGRATION = PACKAGE + "migrations/V0001__trips.java";
  private static final List<String> SOURCES =
      List.of(
          PACKAGE + "Trip.java", PACKAGE + "Trips.java", PACKAGE + "migrations/package-info.java");

  @Test
  void javacMakesTheRevisionAndJavaRunsItWithTheOldestFlywayAndTheNewest() throws IOException {
    Project trips = Project.copy("plain", "plain");
    Maven.three().run(trips.directory(), "package").succeeded();
    Maven.three()
        .run(
            trips.directory(),
            "dependency:copy-dependencies",
            "-DincludeScope=runtime",
            "-DoutputDirectory=target/lib-with-oldest-flyway",
            "-Dflyway.version=10.22.0")
        .succeeded();

    compile(trips, SOURCES, "-Xlint:all", "-processorpath", jars(trips, "processor"))
        .succeeded()
        .saying("V0001__trips");
    run(trips, "lib").saying("flyway-core-13.12.0.jar");
    run(trips, "lib-with-oldest-flyway").saying("flyway-core-10.22.0.jar");

    Map<String, String> made = trips.sources();
    List<String> all = new ArrayList<>(SOURCES);
    all.add(MIGRATION);
    compile(
            trips,
            all,
            "-Xlint:all",
            "-processorpath",
            jars(trips, "processor"),
            "-Awaymark.mode=check")
        .succeeded();
    compile(trips, all, "-Xlint:all", "-proc:none").succeeded();
    assertThat(trips.sources()).isEqualTo(made);
  }

  /** One by one: a processor path knows no wildcard. */
  private static String jars(Project trips, String directory) throws IOException {
    try (Stream<Path> files = Files.list(trips.file("target/" + directory))) {
      return files.map(Path::toString).sorted().collect(Collectors.joining(File.pathSeparator));
    }
  }

  private static Build compile(Project trips, List<String> sources, String... options)
      throws IOException {
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.addAll(List.of("-Werror", "-d", "target/classes", "-cp", jars(trips, "lib")));
    arguments.addAll(sources);
    return Java.run(trips.directory(), "javac", arguments.toArray(String[]::new));
  }

  private static Build run(Project trips, String lib) throws IOException {
    return Java.run(
            trips.directory(),
            "java",
            "-cp",
            "target/classes" + File.pathSeparator + jars(trips, lib),
            "com.acme.trips.Trips")
        .succeeded()
        .saying("Waymark.upgrade: Samarkand", "Flyway.migrate: Samarkand");
  }
}
