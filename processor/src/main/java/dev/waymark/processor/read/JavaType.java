package dev.waymark.processor.read;

import java.util.List;
import java.util.Optional;

/** The type of an attribute, as far as it matters for a mapping. */
public sealed interface JavaType {

  /** The type as messages name it. */
  String name();

  /**
   * A primitive type or a class that is none of the other kinds.
   *
   * @param name the keyword or the canonical name of the class
   * @param isPrimitive whether it is a primitive type
   * @param isSerializable whether it implements {@link java.io.Serializable}
   */
  record Plain(String name, boolean isPrimitive, boolean isSerializable) implements JavaType {}

  /**
   * An enum.
   *
   * @param name the canonical name of the class
   * @param constants the names of its constants in their order
   * @param storedValue the type of the field that is annotated {@code @EnumeratedValue}
   */
  record Enumeration(String name, List<String> constants, Optional<JavaType> storedValue)
      implements JavaType {
    /** Copies the constants. */
    public Enumeration {
      constants = List.copyOf(constants);
    }
  }

  /**
   * An array.
   *
   * @param component the type of its elements
   */
  record Array(JavaType component) implements JavaType {
    @Override
    public String name() {
      return component.name() + "[]";
    }
  }

  /**
   * A collection or map.
   *
   * @param name the canonical name of the class or interface
   * @param isSet whether it is a {@link java.util.Set}
   * @param isList whether it is a {@link java.util.List}
   * @param key the type of the keys, for a map
   * @param element the type of the elements or values
   */
  record Container(
      String name, boolean isSet, boolean isList, Optional<JavaType> key, JavaType element)
      implements JavaType {
    /** The same with other keys and elements. */
    public Container holding(Optional<JavaType> otherKey, JavaType otherElement) {
      return new Container(name, isSet, isList, otherKey, otherElement);
    }
  }

  /**
   * An embeddable class or record.
   *
   * @param name the canonical name of the class
   * @param annotations what is annotated on it
   * @param attributes its attributes; empty where it is embedded in itself
   * @param isRecursive whether it is embedded in itself, which has no mapping
   */
  record Embeddable(
      String name, Annotations annotations, List<Attribute> attributes, boolean isRecursive)
      implements JavaType {
    /** Copies the attributes. */
    public Embeddable {
      attributes = List.copyOf(attributes);
    }
  }

  /**
   * An entity.
   *
   * @param name the canonical name of the class
   */
  record Entity(String name) implements JavaType {}

  /**
   * A type that the compiler does not know; it reports that itself.
   *
   * @param name what is known of its name
   */
  record Unresolved(String name) implements JavaType {}
}
