package dev.waymark.processor.map;

import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.diagnostic.Origin;
import dev.waymark.processor.read.Annotation;
import dev.waymark.processor.read.Annotations;
import dev.waymark.processor.read.Attribute;
import dev.waymark.processor.read.ClassFacts;
import dev.waymark.processor.read.EntityClass;
import dev.waymark.processor.read.JavaType;
import java.util.Optional;

/**
 * Refuses what shapes tables and is not read: a table is right or it is not generated. What is not
 * listed as read or as harmless counts as shaping, so that a new version of JPA or Hibernate brings
 * errors, not wrong tables.
 */
final class UnreadAnnotations {
  private final Mapping mapping;

  UnreadAnnotations(Mapping mapping) {
    this.mapping = mapping;
  }

  /** Reports everything in the model that is not read. */
  void report() {
    for (EntityClass entity : mapping.model().entities()) {
      check(entity.annotations(), entity.origin(), false);
      entity.mappedSuperclasses().forEach(s -> check(s.annotations(), Origin.of(s.name()), false));
      entity.attributes().forEach(this::check);
    }
    for (ClassFacts owner : mapping.model().packages()) {
      check(owner.annotations(), Origin.of(owner.name()), false);
    }
  }

  private void check(Attribute attribute) {
    check(attribute.annotations(), attribute.origin(), true);
    if (attribute.type() instanceof JavaType.Embeddable embeddable) {
      check(embeddable.annotations(), Origin.of(embeddable.name()), false);
      embeddable.attributes().forEach(this::check);
    }
  }

  /** Whether the column's type is chosen by hand, so that other annotations cannot change it. */
  private static boolean isTypeWritten(Annotations annotations) {
    return annotations.find(Jpa.COLUMN).flatMap(c -> c.text("columnDefinition")).isPresent()
        || (JdbcCodes.of(annotations).isPresent() && !annotations.has(Jpa.TYPE));
  }

  private void check(Annotations annotations, Origin origin, boolean hasColumn) {
    for (Annotation annotation : annotations.all()) {
      if (KnownAnnotations.isUnread(annotation.type())) {
        boolean isSaidByDefinition = KnownAnnotations.isAboutType(annotation.type());
        if (!(hasColumn && isSaidByDefinition && isTypeWritten(annotations))) {
          refuse(annotation, origin);
        }
      } else if (!annotation.explicit().isEmpty() && annotation.type().startsWith(Jpa.PACKAGE)) {
        checkValues(annotation, origin.at(annotation.type()));
      }
    }
  }

  private void refuse(Annotation annotation, Origin origin) {
    String message =
        origin
            + ": @"
            + annotation.simpleName()
            + " shapes tables and is not read yet. "
            + KnownAnnotations.remedy(annotation.type());
    mapping.error(Code.MP101, origin.at(annotation.type()), message);
  }

  /** Some attributes of annotations that are read are not read themselves; defaults say nothing. */
  private void checkValues(Annotation annotation, Origin origin) {
    if (KnownAnnotations.hasCatalog(annotation.type())) {
      checkQualifier(annotation, origin);
    }
    Optional<String> options = annotation.text("options");
    if (options.isPresent()
        && KnownAnnotations.hasOptions(annotation.type())
        && !isRead(annotation)) {
      reportOptions(annotation, options.get(), origin);
    }
    checkDefinition(annotation, origin);
    for (String attribute : annotation.explicit()) {
      annotation.nested(attribute).ifPresent(nested -> checkValues(nested, origin));
      annotation.nestedList(attribute).forEach(nested -> checkValues(nested, origin));
    }
  }

  /** The same name may not be in one place on one database and elsewhere on another. */
  private void checkQualifier(Annotation annotation, Origin origin) {
    Optional<String> schema = annotation.text("schema");
    Optional<String> catalog = annotation.text("catalog");
    if (mapping.databases().qualifiers(schema, catalog).size() < 2) {
      return;
    }
    String written =
        catalog
            .map(c -> "the catalog \"" + c + "\"")
            .orElseGet(() -> "the schema \"" + schema.orElse("") + "\"");
    mapping.error(
        Code.MP101,
        origin,
        origin
            + ": "
            + written
            + " of @"
            + annotation.simpleName()
            + " does not mean the same on all databases: Hibernate writes only the catalog on"
            + " MariaDB and MySQL, and the schema on the others. "
            + (mapping.databases().dialects().isEmpty()
                ? Databases.remedy("MARIADB") + "; or leave it out."
                : "Leave it out, or write the same name as schema and catalog."));
  }

  /** The database's own words, which Hibernate writes behind what they are about. */
  private void reportOptions(Annotation annotation, String options, Origin origin) {
    String what =
        origin
            + ": the options \""
            + options
            + "\" of @"
            + annotation.simpleName()
            + " are the database's own words, which are not written. ";
    if (KnownAnnotations.isColumn(annotation.type())) {
      String type = annotation.text("columnDefinition").orElse("...");
      mapping.error(
          Code.MP101,
          origin,
          what
              + "Write them behind the type: columnDefinition = \""
              + type
              + " "
              + options
              + "\".");
    } else {
      mapping.warning(
          Code.MP101,
          origin,
          what + "If they matter, add them in a revision with a step of raw SQL.");
    }
  }

  /** Whether the options say what a schema has words for. */
  private static boolean isRead(Annotation annotation) {
    Optional<String> options = annotation.text("options");
    return switch (annotation.simpleName()) {
      case "Index" ->
          IndexOptions.isKey(annotation)
              ? options.flatMap(KeyOptions::deferrability).isPresent()
              : IndexOptions.of(annotation).isPresent();
      case "UniqueConstraint" -> options.flatMap(KeyOptions::deferrability).isPresent();
      case "ForeignKey" -> options.flatMap(KeyOptions::ofForeignKey).isPresent();
      default -> false;
    };
  }

  private void checkDefinition(Annotation annotation, Origin origin) {
    Optional<String> definition = annotation.text("foreignKeyDefinition");
    if (definition.isPresent() && KeyOptions.ofDefinition(definition.get()).isEmpty()) {
      mapping.error(
          Code.MP101,
          origin,
          origin
              + ": of a foreignKeyDefinition only \"foreign key (...) references ... on delete ... on update"
              + " ... deferrable initially deferred\""
              + " is read. Leave the rest out, and write it in a revision as a step of raw SQL.");
    }
  }
}
