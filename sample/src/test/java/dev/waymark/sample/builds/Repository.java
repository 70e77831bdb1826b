package dev.waymark.sample.builds;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What this build made, as a repository of its own. Maven looks into it behind the developer's
 * local repository, so that Waymark gets into no other.
 */
final class Repository {
  private static final String VERSION = System.getProperty("waymark.version");
  private static final Path ROOT = Path.of("target", "it-repository").toAbsolutePath();
  private static final Repository THE_ONE = new Repository();

  private Repository() {
    try {
      put("waymark-parent", "pom", Path.of("..", "pom.xml"));
      for (String module : List.of("annotations", "runtime", "processor")) {
        String artifact = "waymark-" + module;
        Path directory = Path.of("..", module);
        put(artifact, "pom", directory.resolve("pom.xml"));
        put(artifact, "jar", directory.resolve("target/" + artifact + "-" + VERSION + ".jar"));
      }
    } catch (IOException e) {
      throw new IllegalStateException(
          "Cannot make a repository of Waymark's jars; build all modules: mvn verify", e);
    }
  }

  static Repository ofThisBuild() {
    return THE_ONE;
  }

  /** The options of Maven that name the local repository, the same as this build's, and this. */
  List<String> options() {
    return List.of(
        "-Dmaven.repo.local=" + System.getProperty("localRepository"),
        "-Dmaven.repo.local.tail=" + ROOT,
        "-Dwaymark.version=" + VERSION);
  }

  /** The directories of this and of the local one, divided by a comma. */
  String places() {
    return ROOT + "," + System.getProperty("localRepository");
  }

  private static void put(String artifact, String type, Path file) throws IOException {
    Path directory = ROOT.resolve("dev/waymark").resolve(artifact).resolve(VERSION);
    Files.createDirectories(directory);
    Files.copy(file, directory.resolve(artifact + "-" + VERSION + "." + type), REPLACE_EXISTING);
  }
}
