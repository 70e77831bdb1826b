package dev.waymark.processor.compiler;

import dev.waymark.processor.diagnostic.Diagnostic;
import dev.waymark.processor.diagnostic.Origin;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
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
  private final boolean isEclipse;
  private final Sources sources;
  private final Given given;

  public Reporter(ProcessingEnvironment environment, Given given) {
    this.messager = environment.getMessager();
    this.elements = environment.getElementUtils();
    this.isJavac = Javac.isSeen(environment);
    this.isEclipse = Eclipse.isSeen(environment);
    this.sources = Sources.of(environment);
    this.given = given;
  }

  public void report(Diagnostic diagnostic) {
    Kind kind =
        switch (diagnostic.severity()) {
          case ERROR -> Kind.ERROR;
          case WARNING -> Kind.WARNING;
          case NOTE -> Kind.NOTE;
        };
    Optional<Element> element = element(diagnostic.origin());
    Optional<TypeElement> instead = instead(diagnostic, element);
    if (instead.isPresent()) {
      messager.printMessage(kind, diagnostic + at(diagnostic.origin()), instead.get());
      return;
    }
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

  /**
   * Eclipse shows nothing that is about a file which it does not compile now. Then it is told of a
   * class that it does compile, best of one that the message is about.
   */
  private Optional<TypeElement> instead(Diagnostic diagnostic, Optional<Element> element) {
    if (!isEclipse || element.flatMap(sources::of).isPresent()) {
      return Optional.empty();
    }
    List<TypeElement> passed =
        Stream.concat(given.managed().stream(), given.roots().stream().sorted())
            .map(elements::getTypeElement)
            .filter(type -> type != null && sources.of(type).isPresent())
            .toList();
    return passed.stream()
        .filter(type -> diagnostic.message().contains(type.getSimpleName() + "."))
        .findFirst()
        .or(() -> passed.stream().findFirst());
  }

  /** A package has said where it is; a class need not have. */
  private String at(Origin origin) {
    return elements.getTypeElement(origin.owner()) == null ? "" : " (" + origin + ")";
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
