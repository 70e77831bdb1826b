package dev.waymark.processor;

import dev.waymark.processor.compiler.SourceTree;
import dev.waymark.processor.review.Places;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/**
 * A mapping in XML (JPA 3.2, section 12), which overrides annotations and is not read yet. One that
 * is overlooked would make wrong tables.
 *
 * @param name the name of the file
 * @param problem what is in it, or what is wrong with it, as the end of a sentence
 */
record MappingFile(String name, String problem) {
  private static final String DEFAULT = "META-INF/orm.xml";
  private static final String UNITS = "META-INF/persistence.xml";
  private static final String RESOURCES = "resources";

  /** Elements that are about queries. Whatever has others shapes tables, or may. */
  private static final Set<String> HARMLESS =
      Set.of(
          "entity-mappings",
          "description",
          "package",
          "named-query",
          "named-native-query",
          "named-stored-procedure-query",
          "parameter",
          "query",
          "hint",
          "lock-mode",
          "sql-result-set-mapping",
          "entity-result",
          "field-result",
          "column-result",
          "constructor-result",
          "column",
          "result-class",
          "result-set-mapping");

  /** Where files are looked for. */
  private record Places(ProcessingEnvironment environment, Path resources) {

    /**
     * The text of a file that belongs to the sources: among the resources in the class output, as
     * Maven has copied them, or beside the sources, where Gradle leaves them until later.
     */
    Optional<String> own(String name) {
      Path beside = resources.resolve(name);
      try {
        return Files.exists(beside)
            ? Optional.of(Files.readString(beside, StandardCharsets.UTF_8))
            : in(StandardLocation.CLASS_OUTPUT, name);
      } catch (IOException e) {
        return Optional.of("<unreadable>"); // it is there, and what is in it is not known
      }
    }

    Optional<String> in(Location location, String name) {
      try {
        return Optional.of(
            environment.getFiler().getResource(location, "", name).getCharContent(true).toString());
      } catch (IOException | RuntimeException e) {
        return Optional.empty(); // missing, which file managers report in more than one way
      }
    }
  }

  /**
   * Finds those that shape tables: in the sources any, and of a library one that names a class of
   * the model.
   */
  static List<MappingFile> find(
      ProcessingEnvironment environment,
      SourceTree tree,
      String packageName,
      List<TypeElement> classes) {
    Places places = new Places(environment, tree.root(packageName).resolveSibling(RESOURCES));
    Set<String> names = new TreeSet<>(named(places));
    names.add(DEFAULT);
    List<MappingFile> found = new ArrayList<>();
    for (String name : names) {
      Optional<String> own = places.own(name);
      Optional<String> ofLibrary =
          own.isPresent() ? Optional.empty() : places.in(StandardLocation.CLASS_PATH, name);
      own.flatMap(MappingFile::shaping).ifPresent(e -> found.add(new MappingFile(name, has(e))));
      ofLibrary
          .filter(text -> own.isEmpty() && isAbout(text, classes))
          .flatMap(MappingFile::shaping)
          .ifPresent(e -> found.add(new MappingFile(name + " of a library", has(e))));
      if (own.isEmpty() && ofLibrary.isEmpty() && !name.equals(DEFAULT)) {
        found.add(new MappingFile(name, " is named in " + UNITS + " and was not found"));
      }
    }
    return found;
  }

  private static String has(String element) {
    return " has the element <" + element + ">";
  }

  /** The files that the persistence units of the sources name. */
  private static List<String> named(Places places) {
    List<String> result = new ArrayList<>();
    String text = withoutComments(places.own(UNITS).orElse(""));
    String open = "<mapping-file>";
    for (int at = text.indexOf(open); at >= 0; at = text.indexOf(open, at + 1)) {
      int end = text.indexOf('<', at + open.length());
      result.add(text.substring(at + open.length(), end < 0 ? text.length() : end).strip());
    }
    return result;
  }

  private static boolean isAbout(String text, List<TypeElement> classes) {
    return classes.stream()
        .map(type -> type.getSimpleName().toString())
        .anyMatch(name -> text.contains("\"" + name + "\"") || text.contains("." + name + "\""));
  }

  /** The first element that is not about queries. */
  private static Optional<String> shaping(String file) {
    String text = withoutComments(file);
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      int end = at + 1;
      while (end < text.length() && isNamePart(text.charAt(end))) {
        end++;
      }
      String element = text.substring(at + 1, end);
      String plain = element.substring(element.indexOf(':') + 1);
      if (!plain.isEmpty() && !HARMLESS.contains(plain)) {
        return Optional.of(plain);
      }
    }
    return Optional.empty();
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':';
  }

  /** The text without comments, and without the queries in CDATA, which may hold anything. */
  private static String withoutComments(String text) {
    return without(without(text, "<!--", "-->"), "<![CDATA[", "]]>");
  }

  private static String without(String text, String open, String close) {
    StringBuilder result = new StringBuilder();
    int at = 0;
    for (int start = text.indexOf(open); start >= 0; start = text.indexOf(open, at)) {
      result.append(text, at, start);
      int end = text.indexOf(close, start);
      at = end < 0 ? text.length() : end + close.length();
    }
    return result.append(text, at, text.length()).toString();
  }
}
