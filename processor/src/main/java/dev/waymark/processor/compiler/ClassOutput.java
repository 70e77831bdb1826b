package dev.waymark.processor.compiler;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * Where the compiler writes classes, and what the last compilation left there.
 *
 * @param environment the compiler
 * @param isGiven whether the compiler was told a directory. Without one javac puts each class
 *     beside its source, and everything else, under its bare name, where it was started
 * @param directory the directory, if it is one of the file system
 * @param generated where other processors write their sources, if that is one
 */
public record ClassOutput(
    ProcessingEnvironment environment,
    boolean isGiven,
    Optional<Path> directory,
    Optional<Path> generated) {
  private static final String FOLDER = "META-INF/waymark/";

  /** To be called once in a compilation: javac reserves a name for whoever asks first. */
  public static ClassOutput of(ProcessingEnvironment environment) {
    Optional<URI> classes = probe(environment, StandardLocation.CLASS_OUTPUT, "classes");
    Optional<URI> sources = probe(environment, StandardLocation.SOURCE_OUTPUT, "sources");
    boolean isGiven = classes.map(uri -> uri.toString().contains(FOLDER)).orElse(true);
    return new ClassOutput(
        environment,
        isGiven,
        classes.filter(uri -> isGiven).flatMap(ClassOutput::root),
        sources.flatMap(ClassOutput::root));
  }

  /** Never opened, so never created. */
  private static Optional<URI> probe(
      ProcessingEnvironment environment, StandardLocation location, String name) {
    try {
      FileObject probe = environment.getFiler().createResource(location, "", FOLDER + name);
      return Optional.of(probe.toUri());
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<Path> root(URI probe) {
    return file(probe).map(Path::getParent).map(Path::getParent).map(Path::getParent);
  }

  /** Whether a source is one that another processor has written. */
  boolean isForGenerated(Path source) {
    return generated.filter(source::startsWith).isPresent()
        || directory.filter(source::startsWith).isPresent();
  }

  /** The lines of a file in the class output; none if there is no such file. */
  static List<String> lines(ProcessingEnvironment environment, String path) {
    try (InputStream stream =
        environment
            .getFiler()
            .getResource(StandardLocation.CLASS_OUTPUT, "", path)
            .openInputStream()) {
      // Never as characters of the compiler, which takes them to be in the encoding of the sources.
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .toList();
    } catch (IOException | IllegalArgumentException e) {
      return List.of(); // missing, which file managers report in more than one way
    }
  }

  /** A place as it can be written down: seen from here, so that it is the same in each checkout. */
  Optional<String> relative(Path file) {
    try {
      return directory.map(from -> from.relativize(file).toString().replace('\\', '/'));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // on another drive
    }
  }

  /** The file in which the compiler puts a class. */
  Optional<Path> classFile(CharSequence binaryName) {
    return directory.map(from -> from.resolve(binaryName.toString().replace('.', '/') + ".class"));
  }

  /** Whether a source has been written after its class file. */
  public boolean isOlder(CharSequence binaryName, Path source) {
    Optional<FileTime> compiled = classFile(binaryName).flatMap(ClassOutput::written);
    return compiled.isPresent()
        && written(source).filter(time -> time.compareTo(compiled.get()) > 0).isPresent();
  }

  /** When a file was written; empty if it is not there. */
  static Optional<FileTime> written(Path file) {
    try {
      return Optional.of(Files.getLastModifiedTime(file));
    } catch (IOException e) {
      return Optional.empty(); // it is not there
    }
  }

  /** The file as the file system knows it; empty if it is not there. */
  static Optional<Path> real(Path file) {
    try {
      return Optional.of(file.toRealPath());
    } catch (IOException e) {
      return Optional.empty(); // it is not there
    }
  }

  /** The file of a URI, if it has one. */
  static Optional<Path> file(URI uri) {
    try {
      return Optional.of(Path.of(uri)).filter(Path::isAbsolute).map(Path::normalize);
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty(); // in memory
    }
  }
}
