package dev.waymark.processor.compiler;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of the source tree that is written in two steps: its text beside it, which shows whether
 * there is room and permission, and then an atomic move. The file beside it has a name that no
 * other compilation takes, because an IDE and a build may compile at once; it tells the process, so
 * that what a killed one left can be swept up.
 *
 * @param file the file
 * @param part the file beside it
 */
public record SourceWrite(Path file, Path part) {
  private static final String ENDING = ".part";
  private static final Pattern PART = Pattern.compile(".+\\.(\\d+)-\\d+\\.part");
  private static final AtomicLong COUNT = new AtomicLong();

  /** Writes the text beside the file. */
  public static SourceWrite prepare(Path file, String text) throws WriteException {
    long process = ProcessHandle.current().pid();
    String name = file.getFileName() + "." + process + "-" + COUNT.incrementAndGet() + ENDING;
    SourceWrite write = new SourceWrite(file, file.resolveSibling(name));
    try {
      sweep(file);
      Files.writeString(
          write.part,
          text,
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE_NEW,
          StandardOpenOption.WRITE);
      return write;
    } catch (IOException e) {
      write.discard();
      throw new WriteException(file.toString(), e);
    }
  }

  /** Removes what processes that are no more left beside a file. */
  private static void sweep(Path file) throws IOException {
    try (DirectoryStream<Path> parts =
        Files.newDirectoryStream(
            file.resolveSibling("."), path -> path.getFileName().toString().endsWith(ENDING))) {
      for (Path part : parts) {
        Matcher name = PART.matcher(part.getFileName().toString());
        if (name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
          Files.deleteIfExists(part);
        }
      }
    }
  }

  /** Puts the file into its place. */
  public void finish() throws WriteException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new WriteException(file.toString(), e);
    }
  }

  /** Removes what is beside the file, if it is still there. */
  public void discard() {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      part.toFile().deleteOnExit(); // where it cannot be removed now; the error is told already
    }
  }
}
