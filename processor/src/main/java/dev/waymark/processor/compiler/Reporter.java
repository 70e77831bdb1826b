package dev.waymark.processor.compiler;

import dev.waymark.processor.diagnostic.Diagnostic;
import dev.waymark.processor.diagnostic.Origin;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic.Kind;

/** Shows diagnostics where they belong: on the element, and the annotation, that they are about. */
public final class Reporter {
  private final Messager messager;
  private final Elements elements;
  private final boolean isJavac;

  public Reporter(Messager messager, Elements elements, boolean isJavac) {
    this.messager = messager;
    this.elements = elements;
    this.isJavac = isJavac;
  }

  public void report(Diagnostic diagnostic) {
    Kind kind =
        switch (diagnostic.severity()) {
          case ERROR -> Kind.ERROR;
          case WARNING -> Kind.WARNING;
          case NOTE -> Kind.NOTE;
        };
    Optional<Element> element = element(diagnostic.origin());
    if (element.isEmpty()) {
      messager.printMessage(kind, diagnostic + " (" + diagnostic.origin() + ")");
      return;
    }
    Optional<AnnotationMirror> mirror =
        diagnostic.origin().annotation().flatMap(name -> mirror(element.get(), name));
    if (mirror.isPresent()) {
      messager.printMessage(kind, diagnostic.toString(), element.get(), mirror.get());
    } else {
      messager.printMessage(kind, diagnostic.toString(), element.get());
    }
  }

  private Optional<Element> element(Origin origin) {
    Optional<Element> owner =
        Optional.<Element>ofNullable(elements.getTypeElement(origin.owner()))
            .or(() -> holder(origin.owner()));
    return owner.map(
        element -> origin.member().flatMap(name -> member(element, name)).orElse(element));
  }

  /** Eclipse's compiler finds the place of an annotation on a package by its type only. */
  private Optional<Element> holder(String name) {
    Optional<Element> type =
        isJavac
            ? Optional.empty()
            : Optional.ofNullable(elements.getTypeElement(name + ".package-info"));
    return type.or(() -> Optional.ofNullable(elements.getPackageElement(name)));
  }

  private static Optional<Element> member(Element owner, String name) {
    return owner.getEnclosedElements().stream()
        .filter(element -> element.getSimpleName().contentEquals(name))
        .findFirst()
        .map(Element.class::cast);
  }

  private static Optional<AnnotationMirror> mirror(Element element, String name) {
    return element.getAnnotationMirrors().stream()
        .filter(
            mirror ->
                ((TypeElement) mirror.getAnnotationType().asElement())
                    .getQualifiedName()
                    .contentEquals(name))
        .findFirst()
        .map(AnnotationMirror.class::cast);
  }
}
