package dev.waymark.processor.map;

import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.read.Annotation;
import dev.waymark.processor.read.Annotations;
import dev.waymark.processor.read.JavaType;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Sequence;
import java.util.List;
import java.util.Optional;

/** Makes the column of Hibernate's {@code @CollectionId}, which is the key of its table. */
final class CollectionIds {
  private static final String PREFIX = Jpa.COLLECTION_ID;
  private static final String DEFAULT_NAME = "id";

  private final Mapping mapping;
  private final BasicColumns basics;
  private final Generators generators;

  CollectionIds(Mapping mapping, BasicColumns basics, Generators generators) {
    this.mapping = mapping;
    this.basics = basics;
    this.generators = generators;
  }

  /**
   * Adds the column and what makes its values, if the collection has an id.
   *
   * @param inTable the owner of the collection, seen from the table
   */
  Optional<Name> add(EntityDraft inTable, Property property) {
    Optional<Annotation> written = property.annotations().find(Jpa.COLLECTION_ID);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> type = javaType(property.annotations());
    if (type.isEmpty()) {
      mapping.error(
          Code.MP101,
          property.origin(),
          property.origin()
              + " has a @CollectionId whose type is not known. Write it in"
              + " @CollectionIdJavaType(LongJavaType.class), or the like.");
      return Optional.empty();
    }
    Optional<Name> column =
        basics.map(
            inTable,
            property.holding(
                new JavaType.Plain(type.get(), false, true),
                jdbcType(property.annotations()),
                facts(written.get())));
    column.ifPresent(name -> addGenerator(inTable, property, name, written.get()));
    return column;
  }

  private static Optional<String> javaType(Annotations annotations) {
    return annotations
        .find(PREFIX + "JavaClass")
        .flatMap(a -> a.className("idType"))
        .or(
            () ->
                annotations
                    .find(PREFIX + "JavaType")
                    .flatMap(a -> a.className("value"))
                    .flatMap(JavaDescriptors::javaType));
  }

  private static Annotations jdbcType(Annotations annotations) {
    return annotations
        .find(PREFIX + "JdbcTypeCode")
        .map(a -> new Annotation(Jpa.JDBC_TYPE_CODE, a.values(), a.explicit()))
        .or(
            () ->
                annotations
                    .find(PREFIX + "JdbcType")
                    .map(a -> new Annotation(Jpa.JDBC_TYPE, a.values(), a.explicit())))
        .map(a -> new Annotations(List.of(a)))
        .orElse(Annotations.none());
  }

  private static ColumnFacts facts(Annotation written) {
    ColumnFacts facts = ColumnFacts.of(written.nested("column"));
    return facts.withNameAndNullability(facts.name().orElse(DEFAULT_NAME), false);
  }

  private void addGenerator(
      EntityDraft inTable, Property property, Name column, Annotation written) {
    String generator =
        written
            .className("generatorImplementation")
            .filter(c -> written.isExplicit("generatorImplementation"))
            .or(() -> written.text("generator"))
            .orElse("assigned");
    Optional<Annotation> definition =
        property.annotations().each(Jpa.GENERIC_GENERATOR).stream()
            .filter(d -> d.text("name").filter(generator::equals).isPresent())
            .findFirst();
    if (definition.isEmpty() && generator.equals("sequence")) {
      QualifiedName table = inTable.table().name();
      Name name = mapping.naming().physical(table.name().text() + "_SEQ");
      mapping.add(
          new Sequence(
              new QualifiedName(table.schema(), name),
              Generators.DEFAULT_START,
              Generators.DEFAULT_INCREMENT),
          property.origin());
    } else {
      generators.applyGeneric(inTable, property, column, generator, definition);
    }
  }
}
