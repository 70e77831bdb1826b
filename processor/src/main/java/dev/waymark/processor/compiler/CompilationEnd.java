package dev.waymark.processor.compiler;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;

/**
 * Waits with the files until javac has compiled everything, so that a compilation that fails, for
 * whatever reason, writes nothing. A processor cannot know that in its last round, when bodies of
 * methods have not been looked at yet.
 */
public final class CompilationEnd implements TaskListener {
  private static final String PACKAGE_INFO = ".package-info";

  private final Set<String> sources;
  private final Set<String> waitingFor = new HashSet<>();
  private final Set<String> implicit = new TreeSet<>();
  private final Set<Path> written = new HashSet<>();
  private final Set<String> overwriting = new TreeSet<>();
  private final Map<String, FileTime> before = new HashMap<>();
  private final Elements elements;
  private final ClassOutput output;
  private final Ending ending;
  private final boolean needsClasses;

  /** What is done at the end. */
  public interface Ending {

    /** Whether what is written must not be there without the classes. */
    boolean needsClasses();

    /** Everything was compiled, and the class files are there. */
    void compiled();

    /** Everything was compiled, and more than the compiler was given. */
    void compiledMore(Set<String> classes);

    /**
     * Everything was compiled, and classes were written over others, whose names differ in case
     * only. From JDK 20 on, javac warns of it when it has written the class, and with {@code
     * -Werror} fails behind its last event.
     */
    void overwritten(Set<String> classes);

    /** Not everything was compiled. */
    void stopped();
  }

  private CompilationEnd(
      Elements elements, Set<String> sources, ClassOutput output, Ending ending) {
    this.elements = elements;
    this.sources = sources;
    this.output = output;
    this.ending = ending;
    this.needsClasses = ending.needsClasses();
    waitingFor.addAll(sources);
    if (needsClasses) {
      sources.forEach(name -> written(name).ifPresent(time -> before.put(name, time)));
    }
  }

  /**
   * Waits for the end of the compilation.
   *
   * @param roots the classes that the compiler was given, by name, from sources or class files
   * @param packages the packages with revisions
   * @param passed which of them were given as sources
   */
  public static void then(
      ProcessingEnvironment environment,
      Set<String> roots,
      Set<String> packages,
      Sources passed,
      ClassOutput output,
      Ending ending) {
    Optional<JavacTask> task = Javac.task(environment);
    if (task.isPresent()) {
      Set<String> sources = sources(task.get().getElements(), passed, roots, packages);
      task.get()
          .addTaskListener(new CompilationEnd(task.get().getElements(), sources, output, ending));
    }
  }

  private static Set<String> sources(
      Elements elements, Sources passed, Set<String> roots, Set<String> packages) {
    Set<String> sources = new HashSet<>();
    Lookup lookup = new Lookup(elements);
    for (String root : roots) {
      if (lookup.find(root).flatMap(passed::of).isPresent()) {
        sources.add(root);
      }
    }
    for (String name : packages) {
      PackageElement holder = elements.getPackageElement(name);
      if (holder != null && passed.of(holder).isPresent()) {
        sources.add(name + PACKAGE_INFO);
      }
    }
    return sources;
  }

  @Override
  public void finished(TaskEvent event) {
    if (event.getKind() == TaskEvent.Kind.GENERATE) {
      generated(event);
    } else if (event.getKind() == TaskEvent.Kind.COMPILATION) {
      end();
    }
  }

  private void generated(TaskEvent event) {
    TypeElement type = event.getTypeElement();
    if (type != null && needsClasses) {
      compareFiles(elements.getBinaryName(type).toString());
    }
    if (type == null || waitingFor.remove(type.getQualifiedName().toString())) {
      return;
    }
    Element outermost = type;
    while (outermost.getEnclosingElement() != null
        && !(outermost.getEnclosingElement() instanceof PackageElement)) {
      outermost = outermost.getEnclosingElement();
    }
    if (outermost instanceof TypeElement top && top.getSimpleName().toString().indexOf('-') < 0) {
      String name = top.getQualifiedName().toString();
      if (!sources.contains(name)
          && (ManagedTypes.contain(top) || !isGenerated(event.getSourceFile()))) {
        implicit.add(name);
      }
    }
  }

  private void compareFiles(String name) {
    boolean isNew =
        output.classFile(name).flatMap(ClassOutput::real).map(written::add).orElse(true);
    if (!isNew) {
      overwriting.add(name);
    }
  }

  /** What other processors write in the last round is compiled and was given to nobody. */
  private boolean isGenerated(JavaFileObject source) {
    return ClassOutput.file(source.toUri()).filter(output::isForGenerated).isPresent();
  }

  private void end() {
    if (!waitingFor.isEmpty() || (needsClasses && !areWritten())) {
      ending.stopped();
    } else if (!implicit.isEmpty()) {
      ending.compiledMore(implicit);
    } else if (!overwriting.isEmpty()) {
      ending.overwritten(overwriting);
    } else {
      ending.compiled();
    }
  }

  private boolean areWritten() {
    return sources.stream().allMatch(this::isWritten);
  }

  /** A class that is too large, or does not fit on the disk, counts as generated all the same. */
  private boolean isWritten(String name) {
    return output.directory().isEmpty()
        || written(name).filter(time -> !time.equals(before.get(name))).isPresent();
  }

  private Optional<FileTime> written(String name) {
    return output.classFile(name).flatMap(ClassOutput::written);
  }
}
