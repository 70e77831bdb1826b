package dev.waymark.processor.compiler;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;

/**
 * Finds the directory in which a package's {@code package-info.java} stands: as the option says, as
 * the compiler says, as it said in the last compilation, or, where it keeps that to itself (ECJ),
 * in {@code src/main/java} of a directory above the class output. The working directory proves
 * nothing and is never used.
 */
public final class SourceLocator {
  private static final String HOLDER = "package-info.java";

  private final ProcessingEnvironment environment;
  private final Options options;
  private final ClassOutput output;

  public SourceLocator(ProcessingEnvironment environment, Options options, ClassOutput output) {
    this.environment = environment;
    this.options = options;
    this.output = output;
  }

  public Optional<SourceTree> find(PackageElement holder, LastCompilation last) {
    String path = holder.getQualifiedName().toString().replace('.', '/');
    return options
        .sources()
        .map(root -> root.toAbsolutePath().resolve(path))
        .filter(Files::isDirectory)
        .or(() -> directory(Sources.of(environment).fileOf(holder)))
        .or(() -> directory(last.holder().filter(Files::exists)))
        .or(() -> directory(fromElements(holder)))
        .or(() -> aboveOutput(path))
        .map(SourceTree::new);
  }

  private static Optional<Path> directory(Optional<Path> file) {
    return file.map(Path::getParent);
  }

  /** {@code Elements.getFileObjectOf}, which is there since Java 18, and not in every compiler. */
  private Optional<Path> fromElements(PackageElement holder) {
    try {
      Object file =
          Elements.class
              .getMethod("getFileObjectOf", Element.class)
              .invoke(environment.getElementUtils(), holder);
      return file instanceof FileObject source
          ? ClassOutput.file(source.toUri()).filter(path -> path.endsWith(HOLDER))
          : Optional.empty();
    } catch (ReflectiveOperationException e) {
      return Optional.empty();
    }
  }

  private Optional<Path> aboveOutput(String path) {
    Optional<Path> directory = output.directory();
    while (directory.isPresent()) {
      Path candidate = directory.get().resolve("src/main/java").resolve(path);
      if (Files.exists(candidate.resolve(HOLDER))) {
        return Optional.of(candidate);
      }
      directory = directory.flatMap(d -> Optional.ofNullable(d.getParent()));
    }
    return Optional.empty();
  }
}
