package dev.waymark.processor.revision;

import dev.waymark.lint.rule.Product;
import dev.waymark.processor.map.HibernateRules;
import dev.waymark.processor.map.Naming;
import dev.waymark.processor.revision.DeclaredRevision.Consent;
import dev.waymark.processor.revision.RevisionPackage.DeclaredTarget;
import dev.waymark.processor.revision.RevisionPackage.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;

/** Reads {@code @Revision} and {@code @Database} from a package. */
public final class RevisionReader {
  public static final String REVISION = "dev.waymark.annotation.Revision";
  public static final String REVISIONS = "dev.waymark.annotation.Revisions";
  public static final String DATABASE = "dev.waymark.annotation.Database";

  private final Elements elements;

  public RevisionReader(Elements elements) {
    this.elements = elements;
  }

  public RevisionPackage read(PackageElement element) {
    List<DeclaredRevision> revisions = new ArrayList<>();
    Settings settings = Settings.DEFAULT;
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      switch (typeOf(mirror)) {
        case REVISION -> revisions.add(revision(mirror));
        case REVISIONS ->
            list(mirror, "value").forEach(value -> revisions.add(revision(nested(value))));
        case DATABASE -> settings = settings(mirror);
        default -> {}
      }
    }
    return new RevisionPackage(element.getQualifiedName().toString(), revisions, settings);
  }

  private static String typeOf(AnnotationMirror mirror) {
    Element type = mirror.getAnnotationType().asElement();
    return ((TypeElement) type).getQualifiedName().toString();
  }

  private static AnnotationMirror nested(AnnotationValue value) {
    return (AnnotationMirror) value.getValue();
  }

  private DeclaredRevision revision(AnnotationMirror mirror) {
    List<Consent> consents =
        list(mirror, "allow").stream()
            .map(value -> nested(value))
            .map(allow -> consent(allow))
            .toList();
    String replaces = text(mirror, "replaces");
    return new DeclaredRevision(
        text(mirror, "version"),
        text(mirror, "message"),
        consents,
        isTrue(mirror, "carriesDrops"),
        isTrue(mirror, "baseline") || !replaces.isEmpty(),
        replaces,
        isTrue(mirror, "online"));
  }

  private Consent consent(AnnotationMirror allow) {
    return new Consent(text(allow, "code"), text(allow, "at"), text(allow, "reason"));
  }

  private Settings settings(AnnotationMirror mirror) {
    List<String> entities =
        list(mirror, "entities").stream().map(RevisionReader::className).toList();
    List<String> packages =
        list(mirror, "packages").stream().map(value -> (String) value.getValue()).toList();
    Naming naming = constant(mirror, "naming").map(Naming::valueOf).orElse(Naming.JPA);
    HibernateRules hibernate =
        constant(mirror, "hibernate").map(HibernateRules::valueOf).orElse(HibernateRules.V7);
    List<DeclaredTarget> targets =
        list(mirror, "targets").stream().flatMap(value -> target(nested(value)).stream()).toList();
    return new Settings(
        entities,
        packages,
        naming,
        isWritten(mirror, "naming"),
        hibernate,
        isWritten(mirror, "hibernate"),
        text(mirror, "schema"),
        targets,
        constant(mirror, "drops").filter("HELD_BACK"::equals).isPresent(),
        isTrue(mirror, "online"));
  }

  /** Empty where the product is a name that the compiler does not know. */
  private Optional<DeclaredTarget> target(AnnotationMirror mirror) {
    return constant(mirror, "product")
        .map(product -> new DeclaredTarget(Product.valueOf(product), text(mirror, "version")));
  }

  private Optional<String> constant(AnnotationMirror mirror, String name) {
    return value(mirror, name)
        .filter(value -> value.getValue() instanceof Element)
        .map(value -> ((Element) value.getValue()).getSimpleName().toString());
  }

  private static boolean isWritten(AnnotationMirror mirror, String name) {
    return mirror.getElementValues().keySet().stream()
        .anyMatch(attribute -> attribute.getSimpleName().contentEquals(name));
  }

  private static String className(AnnotationValue value) {
    Element type = ((DeclaredType) value.getValue()).asElement();
    return ((QualifiedNameable) type).getQualifiedName().toString();
  }

  private Optional<AnnotationValue> value(AnnotationMirror mirror, String name) {
    for (var entry : elements.getElementValuesWithDefaults(mirror).entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(name)) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  private String text(AnnotationMirror mirror, String name) {
    return value(mirror, name).map(value -> String.valueOf(value.getValue())).orElse("");
  }

  private boolean isTrue(AnnotationMirror mirror, String name) {
    return text(mirror, name).equals("true");
  }

  @SuppressWarnings("unchecked") // the value of an array member, as AnnotationValue documents it
  private List<? extends AnnotationValue> list(AnnotationMirror mirror, String name) {
    return value(mirror, name)
        .map(value -> (List<? extends AnnotationValue>) value.getValue())
        .orElse(List.of());
  }
}
