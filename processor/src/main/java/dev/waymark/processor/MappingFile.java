package dev.waymark.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.StandardLocation;

/**
 * A mapping in XML (JPA 3.2, section 12), which overrides annotations and is not read yet. One that
 * is overlooked would make wrong tables.
 */
final class MappingFile {
  private static final String NAME = "META-INF/orm.xml";
  private static final String RESOURCES = "resources";

  private MappingFile() {}

  /**
   * Finds one among the resources that are in the class output, as Maven has copied them, or beside
   * the sources, where Gradle leaves them until later.
   */
  static Optional<String> find(
      ProcessingEnvironment environment, SourceTree tree, String packageName) {
    Path root = tree.directory();
    for (int i = 0; i < packageName.split("\\.", -1).length; i++) {
      root = Optional.ofNullable(root.getParent()).orElse(root);
    }
    Path beside = root.resolveSibling(RESOURCES).resolve(NAME);
    return Files.exists(beside) || isInOutput(environment) ? Optional.of(NAME) : Optional.empty();
  }

  private static boolean isInOutput(ProcessingEnvironment environment) {
    try {
      environment
          .getFiler()
          .getResource(StandardLocation.CLASS_OUTPUT, "", NAME)
          .openInputStream()
          .close();
      return true;
    } catch (IOException e) {
      return false; // missing, which javac's file manager reports in more than one way
    }
  }
}
