package dev.waymark.processor.map;

import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.read.Annotation;
import dev.waymark.processor.read.Annotations;
import dev.waymark.processor.read.JavaType;
import dev.waymark.schema.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes the columns of Hibernate's {@code @Any}: which entity it is, and its key. There is no
 * foreign key, since the rows are in different tables.
 */
final class AnyRelations {
  private final Mapping mapping;
  private final BasicColumns basics;

  AnyRelations(Mapping mapping, BasicColumns basics) {
    this.mapping = mapping;
    this.basics = basics;
  }

  static boolean isAny(Property property) {
    return property.annotations().has(Jpa.ANY);
  }

  /** Whether it is a collection of such relations. */
  static boolean isManyToAny(Property property) {
    return property.annotations().has(Jpa.MANY_TO_ANY);
  }

  /** Adds the two columns to the entity's table. */
  void map(EntityDraft entity, Property property) {
    if (property.joinColumns().size() == 1) {
      map(entity, property, keyColumn(property));
    } else {
      mapping.error(
          Code.MP101,
          property.origin(),
          property.origin() + " is annotated @Any, which takes one @JoinColumn. Write it.");
    }
  }

  /** Adds the two columns to the table of a collection. */
  List<Name> mapElements(EntityDraft inTable, Property property) {
    List<Annotation> written =
        property.joinTable().map(t -> t.nestedList("inverseJoinColumns")).orElse(List.of());
    ColumnFacts facts = ColumnFacts.of(written.stream().findFirst());
    String name = facts.name().orElse(property.name() + "_id");
    return map(inTable, property, facts.withNameAndNullability(name, false));
  }

  private List<Name> map(EntityDraft entity, Property property, ColumnFacts key) {
    Optional<String> keyClass = keyClass(property.annotations());
    if (keyClass.isEmpty()) {
      mapping.error(
          Code.MP101,
          property.origin(),
          property.origin()
              + " may refer to any entity, and the class of the key is not known. Write it in"
              + " @AnyKeyJavaClass(Long.class), or the like.");
      return List.of();
    }
    List<Name> result = new ArrayList<>();
    basics
        .map(
            entity,
            property.holding(discriminator(property), Annotations.none(), property.column()))
        .ifPresent(result::add);
    JavaType type = new JavaType.Plain(keyClass.get(), false, true);
    basics
        .map(entity, property.holding(type, keyAnnotations(property), key))
        .ifPresent(result::add);
    return result;
  }

  private static Optional<String> keyClass(Annotations annotations) {
    return annotations
        .find(Jpa.ANY_KEY_JAVA_CLASS)
        .flatMap(a -> a.className("value"))
        .or(
            () ->
                annotations
                    .find(Jpa.ANY_KEY_JAVA_TYPE)
                    .flatMap(a -> a.className("value"))
                    .flatMap(JavaDescriptors::javaType));
  }

  private static JavaType discriminator(Property property) {
    String kind =
        property
            .annotations()
            .find(Jpa.ANY_DISCRIMINATOR)
            .flatMap(a -> a.text("value"))
            .orElse("STRING");
    String type =
        switch (kind) {
          case "INTEGER" -> "java.lang.Integer";
          case "CHAR" -> "java.lang.Character";
          default -> "java.lang.String";
        };
    return new JavaType.Plain(type, false, true);
  }

  private static Annotations keyAnnotations(Property property) {
    return property
        .annotations()
        .find(Jpa.ANY_KEY_JDBC_TYPE_CODE)
        .map(a -> new Annotation(Jpa.JDBC_TYPE_CODE, a.values(), a.explicit()))
        .or(
            () ->
                property
                    .annotations()
                    .find(Jpa.ANY_KEY_JDBC_TYPE)
                    .map(a -> new Annotation(Jpa.JDBC_TYPE, a.values(), a.explicit())))
        .map(a -> new Annotations(List.of(a)))
        .orElse(Annotations.none());
  }

  /** {@code optional = false} counts for the key alone. */
  private static ColumnFacts keyColumn(Property property) {
    ColumnFacts facts = ColumnFacts.of(property.joinColumns().get(0));
    boolean isOptional =
        property.annotations().find(Jpa.ANY).map(a -> a.flag("optional")).orElse(true);
    String name = facts.name().orElse(property.name() + "_id");
    return facts.withNameAndNullability(name, isOptional && facts.isNullable());
  }
}
