package dev.waymark.processor.compiler;

import java.util.Optional;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds classes by name, first where the last one was found: to ask all modules of the JDK for each
 * class of an application takes long.
 */
public final class Lookup {
  private final Elements elements;
  private @Nullable ModuleElement last;

  /** A lookup that has found nothing yet. */
  public Lookup(Elements elements) {
    this.elements = elements;
  }

  /** The class of that canonical name, if the compiler knows it. */
  public Optional<TypeElement> find(String className) {
    TypeElement near = last == null ? null : elements.getTypeElement(last, className);
    if (near != null) {
      return Optional.of(near);
    }
    TypeElement found = elements.getTypeElement(className);
    if (found != null) {
      last = elements.getModuleOf(found);
    }
    return Optional.ofNullable(found);
  }
}
