package dev.waymark.processor;

import com.google.auto.service.AutoService;
import dev.waymark.processor.compiler.Eclipse;
import dev.waymark.processor.compiler.Given;
import dev.waymark.processor.compiler.Javac;
import dev.waymark.processor.compiler.ManagedTypes;
import dev.waymark.processor.compiler.Options;
import dev.waymark.processor.revision.RevisionReader;
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
import javax.lang.model.element.TypeElement;

/**
 * Generates migrations: gathers the names of entities and of packages with revisions in every
 * round, and goes to work in the last one, when other processors have generated what they had to.
 *
 * <p>Only names are kept from round to round, never elements, which belong to one round.
 */
@AutoService(Processor.class)
public final class RevisionProcessor extends AbstractProcessor {
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
   * annotations shapes tables too. A build tool that follows processors takes this list for what
   * has to be processed together, each time, and does so with the classes that such a type is a
   * part of.
   */
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    boolean isSeen = Javac.isSeen(processingEnv) || Eclipse.isSeen(processingEnv);
    if (isSeen && !Javac.isFollowed(processingEnv)) {
      return Set.of(ANY);
    }
    Set<String> types = new LinkedHashSet<>(ManagedTypes.ANNOTATIONS);
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
    round.getRootElements().forEach(this::gather);
    for (TypeElement annotation : annotations) {
      if (OURS.contains(ManagedTypes.nameOf(annotation))) {
        round.getElementsAnnotatedWith(annotation).stream()
            .filter(PackageElement.class::isInstance)
            .forEach(element -> packages.add(ManagedTypes.nameOf(element)));
      }
    }
    if (round.processingOver() && !round.errorRaised()) {
      new Compilation(environment(), new Given(roots, managed, packages)).run();
    }
    return claim.isForAll();
  }

  /** Not by annotation: the compiler would look for it at every member of every class. */
  private void gather(Element root) {
    if (root instanceof TypeElement type) {
      roots.add(ManagedTypes.nameOf(type));
      gatherManaged(type);
    }
  }

  private void gatherManaged(TypeElement type) {
    if (ManagedTypes.contain(type)) {
      managed.add(ManagedTypes.nameOf(type));
    }
    for (Element member : type.getEnclosedElements()) {
      if (member instanceof TypeElement nested) {
        gatherManaged(nested);
      }
    }
  }

  private ProcessingEnvironment environment() {
    return processingEnv;
  }
}
