package dev.waymark.processor;

import dev.waymark.processor.diagnostic.Diagnostic;
import java.lang.reflect.Array;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * What Waymark has said in earlier builds of Eclipse, and is still marked there. Eclipse takes a
 * mark off when its file is compiled again. But a migration that is there at last, or a revision
 * that is declared, is in another file than the mark that asked for it.
 */
final class EclipseMarks {
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
   * @param roots the source directories that count; those of the tests have a compilation of their
   *     own
   * @param passed the files that are compiled
   */
  static EclipseMarks of(
      ProcessingEnvironment environment, Collection<Path> roots, Set<Path> passed) {
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
              .filter(path -> !passed.contains(path) && roots.stream().anyMatch(path::startsWith));
      if (file.isPresent()) {
        Eclipse.call(marker, "getAttribute", String.class, "message", String.class, "")
            .map(String::valueOf)
            .filter(text -> OURS.matcher(text).matches())
            .ifPresent(text -> marks.add(new Mark(marker, text)));
      }
    }
    return new EclipseMarks(marks);
  }

  /** Those that are not marked yet. */
  List<Diagnostic> missing(List<Diagnostic> diagnostics) {
    return diagnostics.stream().filter(d -> marks.stream().noneMatch(m -> m.says(d))).toList();
  }

  /** Takes off the marks that say nothing of this. */
  void keepOnly(List<Diagnostic> diagnostics) {
    for (Mark mark : marks) {
      if (diagnostics.stream().noneMatch(mark::says)) {
        Eclipse.call(mark.marker(), "delete");
      }
    }
  }
}
