package dev.waymark.dialect.mariadb;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A MariaDB that is started for a build, listens on a free port, and ends with the JVM. It takes no
 * care that its files outlive a power failure.
 */
final class EmbeddedMariadb {
  private static final long PATIENCE_SECONDS = 60;
  private static final File MEMORY = new File("/dev/shm");
  private static final long ROOM = 512L * 1024 * 1024;

  private static final List<String> SYSTEM_TABLES =
      List.of(
          "mariadb_system_tables.sql",
          "mariadb_performance_tables.sql",
          "mariadb_system_tables_data.sql");

  private final Path programs;
  private final Path data;
  private final Path temporary;
  private final Path log;

  private EmbeddedMariadb(Path programs, Path data) {
    this.programs = programs;
    this.data = data;
    this.temporary = data.resolve("tmp");
    this.log = data.resolve("server.log");
  }

  /**
   * Starts a server.
   *
   * @return its address
   */
  static String start() throws IOException {
    Path programs = MariadbPrograms.unpacked();
    EmbeddedMariadb server =
        new EmbeddedMariadb(programs, Files.createTempDirectory(home(), "waymark-mariadb"));
    Files.createDirectory(server.temporary);
    try {
      server.createSystemTables();
      return server.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /**
   * In memory where there is room: every change of a table waits for the disk several times, with
   * any settings, which makes the tests thirty times slower.
   */
  private static Path home() {
    boolean hasRoom = MEMORY.canWrite() && MEMORY.getUsableSpace() > ROOM;
    return hasRoom ? MEMORY.toPath() : Path.of(System.getProperty("java.io.tmpdir"));
  }

  /** What {@code mariadb-install-db} does, without help texts and without a shell. */
  private void createSystemTables() throws IOException, InterruptedException {
    StringBuilder sql = new StringBuilder("create database mysql;\nuse mysql;\n");
    // The scripts ask whether root is to log in by the socket.
    sql.append("set @auth_root_socket = null;\n");
    for (String script : SYSTEM_TABLES) {
      sql.append(Files.readString(script(script)));
    }
    Path script = data.resolve("install.sql");
    Files.writeString(script, sql, StandardCharsets.UTF_8);
    Process install = process(List.of("--bootstrap")).redirectInput(script.toFile()).start();
    if (!install.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      install.destroyForcibly();
      throw new IOException("the tables of the server were not created in time: " + lastWords());
    }
    if (install.exitValue() != 0) {
      throw new IOException("the tables of the server could not be created: " + lastWords());
    }
  }

  /** Those of 10.11 have the names that MySQL's had. */
  private Path script(String name) {
    Path share = programs.resolve("share");
    Path script = share.resolve(name);
    return Files.exists(script) ? script : share.resolve(name.replace("mariadb_", "mysql_"));
  }

  private String run() throws IOException, InterruptedException {
    int port = freePort();
    Process server =
        process(
                List.of(
                    "--port=" + port,
                    "--bind-address=127.0.0.1",
                    "--socket=" + data.resolve("socket"),
                    // Who may log in: everyone, because only this machine can.
                    "--skip-grant-tables",
                    "--skip-networking=0"))
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
    String url = "jdbc:mariadb://127.0.0.1:" + port + "/?user=root&sslMode=disable";
    await(url, server);
    return url;
  }

  private ProcessBuilder process(List<String> more) {
    List<String> command = new ArrayList<>();
    command.add(MariadbPrograms.program(programs).toString());
    command.add("--no-defaults");
    if (System.getProperty("user.name").equals("root")) {
      command.add("--user=root");
    }
    command.add("--basedir=" + programs);
    command.add("--lc-messages-dir=" + programs.resolve("share"));
    command.add("--character-sets-dir=" + programs.resolve("share/charsets"));
    command.add("--datadir=" + data);
    // Its own: a server that starts deletes the temporary tables of whichever used the folder.
    command.add("--tmpdir=" + temporary);
    command.add("--ignore-db-dirs=" + temporary.getFileName());
    command.addAll(
        List.of(
            "--character-set-server=utf8mb4",
            // A key for TLS, made anew at each start, takes between none and twenty seconds.
            "--skip-ssl",
            "--skip-log-bin",
            "--sync-frm=0",
            "--innodb-flush-method=nosync",
            "--innodb-flush-log-at-trx-commit=0",
            "--innodb-doublewrite=0",
            "--innodb-fast-shutdown=2",
            "--innodb-use-native-aio=0",
            "--innodb-stats-persistent=0",
            "--innodb-buffer-pool-size=64M",
            "--innodb-log-file-size=16M",
            "--innodb-undo-tablespaces=0"));
    command.addAll(more);
    return new ProcessBuilder(command)
        .directory(data.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private void await(String url, Process server) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (true) {
      try {
        DriverManager.getConnection(url).close();
        return;
      } catch (SQLException e) {
        if (!server.isAlive() || System.nanoTime() > end) {
          throw new IOException(
              "the server does not answer (" + e.getMessage() + "): " + lastWords(), e);
        }
        Thread.sleep(50);
      }
    }
  }

  /** The end of the log, which tells what is missing: a library, room, a right. */
  private String lastWords() throws IOException {
    List<String> lines = Files.readAllLines(log, StandardCharsets.UTF_8);
    return String.join("\n", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
  }

  private void stop(Process server) {
    server.destroyForcibly();
    try {
      server.waitFor();
      MariadbPrograms.delete(data);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      data.toFile().deleteOnExit();
    }
  }
}
