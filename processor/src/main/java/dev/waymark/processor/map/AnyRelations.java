package dev.waymark.processor.map;

import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.read.Annotation;
import dev.waymark.processor.read.Annotations;
import dev.waymark.processor.read.JavaType;
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

  /** Adds the two columns. */
  void map(EntityDraft entity, Property property) {
    Optional<String> keyClass =
        property.annotations().find(Jpa.ANY_KEY_JAVA_CLASS).flatMap(a -> a.className("value"));
    if (keyClass.isEmpty() || property.joinColumns().size() != 1) {
      mapping.error(
          Code.MP101,
          property.origin(),
          property.origin()
              + " is annotated @Any, which is read with one @JoinColumn and the class of the key in"
              + " @AnyKeyJavaClass. Write both.");
      return;
    }
    basics.map(
        entity, property.holding(discriminator(property), Annotations.none(), property.column()));
    basics.map(
        entity,
        property.holding(
            new JavaType.Plain(keyClass.get(), false, true),
            keyAnnotations(property),
            keyColumn(property)));
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
        .map(
            a ->
                new Annotations(
                    List.of(new Annotation(Jpa.JDBC_TYPE_CODE, a.values(), a.explicit()))))
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
