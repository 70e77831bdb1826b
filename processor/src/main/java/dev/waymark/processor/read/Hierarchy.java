package dev.waymark.processor.read;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The superclasses of a class. */
final class Hierarchy {
  private Hierarchy() {}

  /** The class and its superclasses, nearest first, without {@code Object}. */
  static List<TypeElement> upwards(TypeElement type) {
    List<TypeElement> result = new ArrayList<>();
    TypeElement current = type;
    while (true) {
      result.add(current);
      TypeMirror above = current.getSuperclass();
      if (above.getKind() != TypeKind.DECLARED) {
        return result;
      }
      current = (TypeElement) ((DeclaredType) above).asElement();
      if (current.getSuperclass().getKind() == TypeKind.NONE) {
        return result;
      }
    }
  }

  /** Whether the superclass of one of them is not known to the compiler. */
  static boolean isBroken(List<TypeElement> upwards) {
    TypeElement last = upwards.get(upwards.size() - 1);
    return last.getSuperclass().getKind() == TypeKind.ERROR;
  }
}
