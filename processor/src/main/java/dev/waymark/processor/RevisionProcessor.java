package dev.waymark.processor;

import com.google.auto.service.AutoService;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;

/**
 * Generates migrations: gathers the names of entities and of packages with revisions in every
 * round, and goes to work in the last one, when other processors have generated what they had to.
 *
 * <p>Only names are kept from round to round, never elements, which belong to one round.
 */
@AutoService(Processor.class)
public final class RevisionProcessor extends AbstractProcessor {
  private static final String PERSISTENCE = "jakarta.persistence.";
  private static final String ENTITY = PERSISTENCE + "Entity";
  private static final Set<String> MANAGED =
      Set.of(
          ENTITY,
          PERSISTENCE + "MappedSuperclass",
          PERSISTENCE + "Embeddable",
          PERSISTENCE + "Converter");

  private static final Set<String> OURS =
      Set.of(RevisionReader.REVISION, RevisionReader.REVISIONS, RevisionReader.DATABASE);
  private static final String ANY = "*";

  private final Set<String> roots = new LinkedHashSet<>();
  private final Set<String> managed = new TreeSet<>();
  private final Set<String> packages = new TreeSet<>();

  private final Claim claim = Claim.ofConstructor();

  /** Called by the compiler. */
  public RevisionProcessor() {}

  /**
   * All where the compiler says what it is about, because an enum or a superclass without
   * annotations shapes tables too. Where it does not, a build tool that follows processors takes
   * this list for what has to be processed together.
   */
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    if (Javac.isSeen(processingEnv) || Eclipse.isSeen(processingEnv)) {
      return Set.of(ANY);
    }
    Set<String> types = new LinkedHashSet<>(MANAGED);
    types.addAll(OURS);
    return types;
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Options.NAMES;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  @SuppressWarnings("DoNotClaimAnnotations") // only where nobody else is there to see them
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    round.getRootElements().stream()
        .filter(TypeElement.class::isInstance)
        .forEach(element -> roots.add(nameOf(element)));
    for (TypeElement annotation : annotations) {
      if (MANAGED.contains(nameOf(annotation))) {
        round.getElementsAnnotatedWith(annotation).forEach(element -> managed.add(nameOf(element)));
      } else if (OURS.contains(nameOf(annotation))) {
        round.getElementsAnnotatedWith(annotation).stream()
            .filter(PackageElement.class::isInstance)
            .forEach(element -> packages.add(nameOf(element)));
      }
    }
    if (round.processingOver() && !round.errorRaised()) {
      new Compilation(environment(), new Given(roots, managed, packages)).run();
    }
    return claim.isForAll();
  }

  /** Whether a class is one that tables are made of. */
  static boolean isManaged(Element type) {
    return type.getAnnotationMirrors().stream()
        .anyMatch(mirror -> MANAGED.contains(nameOf(mirror.getAnnotationType().asElement())));
  }

  static boolean isEntity(Element type) {
    return type.getAnnotationMirrors().stream()
        .anyMatch(mirror -> ENTITY.equals(nameOf(mirror.getAnnotationType().asElement())));
  }

  private ProcessingEnvironment environment() {
    return processingEnv;
  }

  static String nameOf(Element element) {
    return ((QualifiedNameable) element).getQualifiedName().toString();
  }
}
