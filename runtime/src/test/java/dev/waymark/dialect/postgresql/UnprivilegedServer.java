package dev.waymark.dialect.postgresql;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A server under the user {@code nobody}, for builds that run as root where no user namespace is
 * allowed, as in a Docker container with default settings. PostgreSQL refuses to run as root.
 */
final class UnprivilegedServer {
  private static final String USER = "nobody";
  private static final long PATIENCE_MILLIS = 60_000;

  private UnprivilegedServer() {}

  /** Whether nothing else helps. */
  static boolean isNeeded() {
    return System.getProperty("user.name").equals("root") && !LinuxUtils.isUnshareAvailable();
  }

  /**
   * Starts a server.
   *
   * @param folder where its programs have been unpacked to
   * @return its address
   */
  static String start(Path folder) throws IOException {
    Path programs = programs(folder);
    Path data = Files.createTempDirectory("waymark-postgresql");
    run(List.of("chown", USER, data.toString()));
    run(
        as(
            programs.resolve("initdb"),
            List.of("-A", "trust", "-U", "postgres", "-E", "UTF-8", "-D", data.toString())));
    int port = freePort();
    List<String> options =
        List.of("-D", data.toString(), "-p", String.valueOf(port), "-F", "-k", data.toString());
    Process server = process(as(programs.resolve("postgres"), options)).start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, data)));
    String url = "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres";
    await(url, server);
    return url;
  }

  private static Path programs(Path folder) throws IOException {
    try (Stream<Path> unpacked = Files.list(folder)) {
      return unpacked
          .map(path -> path.resolve("bin"))
          .filter(Files::isDirectory)
          .max(Comparator.comparingLong(path -> path.toFile().lastModified()))
          .orElseThrow(() -> new IOException("there is no PostgreSQL in " + folder));
    }
  }

  private static List<String> as(Path program, List<String> arguments) {
    List<String> command = new ArrayList<>(List.of("runuser", "-u", USER, "--"));
    command.add(program.toString());
    command.addAll(arguments);
    return command;
  }

  private static ProcessBuilder process(List<String> command) {
    // Not the build's folder, which the other user may not enter.
    return new ProcessBuilder(command)
        .directory(Path.of("/").toFile())
        .redirectErrorStream(true)
        .redirectOutput(Redirect.DISCARD);
  }

  private static void run(List<String> command) throws IOException {
    try {
      int code = process(command).start().waitFor();
      if (code != 0) {
        throw new IOException(String.join(" ", command) + " ended with " + code);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static void await(String url, Process server) throws IOException {
    long end = System.currentTimeMillis() + PATIENCE_MILLIS;
    while (true) {
      try {
        DriverManager.getConnection(url).close();
        return;
      } catch (SQLException e) {
        if (!server.isAlive() || System.currentTimeMillis() > end) {
          throw new IOException("the server does not answer", e);
        }
        pause();
      }
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static void stop(Process server, Path data) {
    // runuser hands the signal on; with children, a kill would leave them.
    server.destroy();
    try {
      server.waitFor();
      run(List.of("rm", "-rf", data.toString()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      data.toFile().deleteOnExit();
    }
  }
}
