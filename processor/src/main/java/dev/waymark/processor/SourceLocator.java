package dev.waymark.processor;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * Finds the directory in which a package's {@code package-info.java} stands: as the option says, as
 * the compiler says, or, where it keeps that to itself (Gradle, ECJ), in {@code src/main/java} of a
 * directory above the class output. The working directory proves nothing and is never used.
 */
final class SourceLocator {
  private static final String HOLDER = "package-info.java";

  private final ProcessingEnvironment environment;
  private final Options options;

  SourceLocator(ProcessingEnvironment environment, Options options) {
    this.environment = environment;
    this.options = options;
  }

  Optional<SourceTree> find(PackageElement holder) {
    String path = holder.getQualifiedName().toString().replace('.', '/');
    return options
        .sources()
        .map(root -> root.resolve(path))
        .filter(Files::isDirectory)
        .or(() -> fromTrees(holder))
        .or(() -> aboveOutput(path))
        .map(SourceTree::new);
  }

  private Optional<Path> fromTrees(PackageElement holder) {
    try {
      TreePath tree = Trees.instance(environment).getPath(holder);
      return tree == null
          ? Optional.empty()
          : file(tree.getCompilationUnit().getSourceFile().toUri())
              .flatMap(file -> Optional.ofNullable(file.getParent()));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // the environment is wrapped or not javac's
    }
  }

  private Optional<Path> aboveOutput(String path) {
    Optional<Path> directory = output();
    while (directory.isPresent()) {
      Path candidate = directory.get().resolve("src/main/java").resolve(path);
      if (Files.exists(candidate.resolve(HOLDER))) {
        return Optional.of(candidate);
      }
      directory = directory.flatMap(d -> Optional.ofNullable(d.getParent()));
    }
    return Optional.empty();
  }

  private Optional<Path> output() {
    try {
      FileObject probe =
          environment
              .getFiler()
              .createResource(StandardLocation.CLASS_OUTPUT, "", "META-INF/waymark/probe");
      return file(probe.toUri()); // never opened, so never created
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<Path> file(URI uri) {
    try {
      return Optional.of(Path.of(uri)).filter(Path::isAbsolute);
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty(); // sources in memory
    }
  }
}
