package dev.waymark.processor;

import dev.waymark.processor.compiler.LastCompilation;
import dev.waymark.processor.compiler.Sources;
import dev.waymark.processor.revision.RevisionPackage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * Entities among the sources that nobody has shown to this compilation or to the one before. Their
 * tables seem to be gone, and are not. Looked for only where something is wrong, or is written.
 */
final class UnseenSources {
  private static final String JAVA = ".java";
  private static final List<String> ENTITY = List.of("@Entity", "@jakarta.persistence.Entity");

  private UnseenSources() {}

  /**
   * The files.
   *
   * @param root the source directory
   * @param roots the classes that were passed, by name
   * @param last what the last compilation knew
   * @param settings say which entities matter
   */
  static List<Path> of(
      Path root, Set<String> roots, LastCompilation last, RevisionPackage.Settings settings) {
    Set<Path> known = new HashSet<>();
    last.classes().forEach(name -> last.source(name).ifPresent(known::add));
    List<Path> unseen = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path file : walk.filter(f -> f.toString().endsWith(JAVA)).sorted().toList()) {
        String className = className(root, file);
        if (isMeant(className, settings)
            && !roots.contains(className)
            && !last.knows(className)
            && !known.contains(file)
            && declaresEntity(file)) {
          unseen.add(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot look through " + root, e);
    }
    return unseen;
  }

  /** The entities of another history are none that this one could miss. */
  private static boolean isMeant(String className, RevisionPackage.Settings settings) {
    String prefix = className.substring(0, className.lastIndexOf('.') + 1);
    return settings.takesAll()
        || settings.entities().stream().anyMatch(name -> name.startsWith(prefix))
        || settings.packages().stream().anyMatch(name -> className.startsWith(name + "."));
  }

  /**
   * The names of the classes that were passed; and, for those in a file of another name, the name
   * that the file suggests.
   */
  static Set<String> shown(Set<String> roots, List<TypeElement> classes, Sources passed) {
    Set<String> shown = new HashSet<>(roots);
    for (TypeElement type : classes) {
      String name = type.getQualifiedName().toString();
      String prefix = name.substring(0, name.lastIndexOf('.') + 1);
      passed
          .fileOf(type)
          .map(file -> String.valueOf(file.getFileName()).replace(JAVA, ""))
          .ifPresent(simpleName -> shown.add(prefix + simpleName));
    }
    return shown;
  }

  private static String className(Path root, Path file) {
    String path = root.relativize(file).toString().replace('\\', '/').replace('/', '.');
    return path.substring(0, path.length() - JAVA.length());
  }

  private static boolean declaresEntity(Path file) throws IOException {
    // In no encoding in particular: what is looked for is ASCII, and so the same in all of them.
    String text =
        new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
    return ENTITY.stream().anyMatch(annotation -> contains(text, annotation));
  }

  private static boolean contains(String text, String annotation) {
    int at = text.indexOf(annotation);
    while (at >= 0) {
      int end = at + annotation.length();
      if (end == text.length() || !Character.isJavaIdentifierPart(text.charAt(end))) {
        return true;
      }
      at = text.indexOf(annotation, end);
    }
    return false;
  }
}
