package dev.waymark.sample.builds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What this build made, as a repository of its own. Maven looks into it behind the developer's
 * local repository, so that Waymark gets into no other; and under a version of its own, because the
 * local one may have a Waymark that was installed earlier.
 */
final class Repository {
  private static final String BUILT = System.getProperty("waymark.version");
  private static final String VERSION = "of-this-build";
  private static final Path ROOT = Path.of("target", "it-repository").toAbsolutePath();
  private static final Repository THE_ONE = new Repository();

  private Repository() {
    try {
      putPom("waymark-parent", Path.of("..", "pom.xml"));
      for (String module : List.of("annotations", "runtime", "processor")) {
        String artifact = "waymark-" + module;
        Path directory = Path.of("..", module);
        putPom(artifact, directory.resolve("pom.xml"));
        Path jar = directory.resolve("target/" + artifact + "-" + BUILT + ".jar");
        put(artifact, "jar", Files.readAllBytes(jar));
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

  /** The version that Waymark has in it. */
  static String version() {
    return VERSION;
  }

  /** The directories of this and of the local one, divided by a comma. */
  String places() {
    return ROOT + "," + System.getProperty("localRepository");
  }

  private static void putPom(String artifact, Path pom) throws IOException {
    put(artifact, "pom", Files.readString(pom).replace(BUILT, VERSION).getBytes(UTF_8));
  }

  /** What is there already stays as it is: another JVM may be building with it. */
  private static void put(String artifact, String type, byte[] content) throws IOException {
    Path directory = ROOT.resolve("dev/waymark").resolve(artifact).resolve(VERSION);
    Files.createDirectories(directory);
    Path file = directory.resolve(artifact + "-" + VERSION + "." + type);
    if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), content)) {
      Path part = Files.createTempFile(directory, artifact, ".part");
      Files.write(part, content);
      Files.move(part, file, ATOMIC_MOVE);
    }
  }
}
