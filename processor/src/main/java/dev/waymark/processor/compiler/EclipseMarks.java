package dev.waymark.processor.compiler;

import dev.waymark.processor.diagnostic.Diagnostic;
import java.lang.reflect.Array;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/**
 * What Waymark has said in earlier builds of Eclipse, and is still marked there. Eclipse takes a
 * mark off when its file is compiled again. But a migration that is there at last, or a revision
 * that is declared, is in another file than the mark that asked for it.
 */
public final class EclipseMarks {
  private static final String TYPE = "org.eclipse.jdt.apt.pluggable.core.compileProblem";
  private static final int INFINITE = 2; // IResource.DEPTH_INFINITE
  private static final Pattern OURS = Pattern.compile("\\[[A-Z]{2}\\d{3}\\] .*", Pattern.DOTALL);

  private final List<Mark> marks;

  private record Mark(Object marker, String text) {
    boolean says(Diagnostic diagnostic) {
      String said = diagnostic.toString();
      return text.equals(said) || text.startsWith(said + " (");
    }
  }

  private EclipseMarks(List<Mark> marks) {
    this.marks = marks;
  }

  /**
   * The marks on files that are not compiled now.
   *
   * @param known source directories that count; those of the tests have a compilation of their own
   */
  public static EclipseMarks of(
      ProcessingEnvironment environment, Given given, Collection<Path> known) {
    if (!Eclipse.isSeen(environment)) {
      return new EclipseMarks(List.of());
    }
    Elements elements = environment.getElementUtils();
    Map<String, Element> elementsPassed = new TreeMap<>();
    for (String name : given.roots()) {
      Optional.ofNullable(elements.getTypeElement(name))
          .ifPresent(type -> elementsPassed.put(name, type));
    }
    for (String name : given.packages()) {
      Optional.ofNullable(elements.getPackageElement(name))
          .ifPresent(holder -> elementsPassed.put(name + "." + LastCompilation.HOLDER, holder));
    }
    Sources sources = Sources.of(environment);
    Set<Path> passed = new TreeSet<>();
    Set<Path> roots = new TreeSet<>(known);
    elementsPassed.forEach(
        (name, element) ->
            sources
                .fileOf(element)
                .ifPresent(
                    file -> {
                      passed.add(file);
                      roots.add(LastCompilation.root(file, name));
                    }));
    return new EclipseMarks(on(environment, file -> isOn(file, roots) && !passed.contains(file)));
  }

  private static boolean isOn(Path file, Set<Path> roots) {
    return roots.stream().anyMatch(file::startsWith);
  }

  private static List<Mark> on(ProcessingEnvironment environment, Predicate<Path> files) {
    List<Mark> marks = new ArrayList<>();
    Optional<Object> found =
        Eclipse.call(environment, "getProject")
            .flatMap(
                project ->
                    Eclipse.call(
                        project,
                        "findMarkers",
                        String.class,
                        TYPE,
                        boolean.class,
                        true,
                        int.class,
                        INFINITE));
    for (int i = 0; i < found.map(Array::getLength).orElse(0); i++) {
      Object marker = Array.get(found.get(), i);
      Optional<Path> file =
          Eclipse.call(marker, "getResource")
              .flatMap(resource -> Eclipse.call(resource, "getLocationURI"))
              .flatMap(uri -> ClassOutput.file((URI) uri))
              .filter(files);
      if (file.isPresent()) {
        Eclipse.call(marker, "getAttribute", String.class, "message", String.class, "")
            .map(String::valueOf)
            .filter(text -> OURS.matcher(text).matches())
            .ifPresent(text -> marks.add(new Mark(marker, text)));
      }
    }
    return marks;
  }

  /** Those that are not marked yet. */
  public List<Diagnostic> missing(List<Diagnostic> diagnostics) {
    return diagnostics.stream().filter(d -> marks.stream().noneMatch(m -> m.says(d))).toList();
  }

  /** Takes off the marks that say nothing of this. */
  public void keepOnly(List<Diagnostic> diagnostics) {
    for (Mark mark : marks) {
      if (diagnostics.stream().noneMatch(mark::says)) {
        Eclipse.call(mark.marker(), "delete");
      }
    }
  }
}
