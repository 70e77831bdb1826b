package dev.waymark.processor.map;

import java.util.Map;
import java.util.Optional;

/** The classes by which Hibernate describes Java types, where an annotation names one. */
final class JavaDescriptors {
  private static final String PACKAGE = "org.hibernate.type.descriptor.java.";
  private static final String SUFFIX = "JavaType";
  private static final Map<String, String> TYPES =
      Map.of(
          "Byte", "java.lang.Byte",
          "Short", "java.lang.Short",
          "Integer", "java.lang.Integer",
          "Long", "java.lang.Long",
          "BigInteger", "java.math.BigInteger",
          "BigDecimal", "java.math.BigDecimal",
          "String", "java.lang.String",
          "Character", "java.lang.Character",
          "UUID", "java.util.UUID");

  private JavaDescriptors() {}

  /** The type that a class describes; empty if that is its own secret. */
  static Optional<String> javaType(String descriptor) {
    return descriptor.startsWith(PACKAGE) && descriptor.endsWith(SUFFIX)
        ? Optional.ofNullable(
            TYPES.get(
                descriptor.substring(PACKAGE.length(), descriptor.length() - SUFFIX.length())))
        : Optional.empty();
  }
}
