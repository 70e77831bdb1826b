package dev.waymark.processor.map;

import dev.waymark.processor.read.Annotation;
import dev.waymark.processor.read.Annotations;
import dev.waymark.processor.read.JavaType;
import dev.waymark.schema.Name;
import dev.waymark.schema.OnDelete;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the columns that hold the keys of maps (JPA 3.2, sections 11.1.32 to 11.1.36). */
final class MapKeys {
  private final Mapping mapping;
  private final BasicColumns basics;
  private final References references;
  private final EntityColumns entityColumns;

  MapKeys(
      Mapping mapping, BasicColumns basics, References references, EntityColumns entityColumns) {
    this.mapping = mapping;
    this.basics = basics;
    this.references = references;
    this.entityColumns = entityColumns;
  }

  /** Whether the attribute is a map whose keys are an attribute of its values, without a column. */
  static boolean isInValue(Property property) {
    return property.annotations().has(Jpa.MAP_KEY);
  }

  /** The type of the keys, if they have a column of their own. */
  private static Optional<JavaType> keyType(Property property) {
    return property.type() instanceof JavaType.Container c && !isInValue(property)
        ? c.key()
        : Optional.empty();
  }

  /**
   * Adds the columns of the keys if the attribute is a map.
   *
   * @param owner the entity with the table in which the keys are
   * @param isKey whether they are in the primary key of that table, and so NOT NULL
   * @return the columns
   */
  List<Name> add(EntityDraft owner, Property property, boolean isKey) {
    Optional<JavaType> type = keyType(property);
    if (type.isEmpty()) {
      return List.of();
    }
    if (type.get() instanceof JavaType.Entity entity) {
      return addReference(owner, property, entity, isKey);
    }
    if (type.get() instanceof JavaType.Embeddable embeddable) {
      return addMembers(owner, property, embeddable);
    }
    return basics
        .map(owner, keyProperty(property, type.get(), isKey))
        .map(List::of)
        .orElse(List.of());
  }

  private List<Name> addMembers(
      EntityDraft owner, Property property, JavaType.Embeddable embeddable) {
    List<Name> result = new ArrayList<>();
    for (Property member : mapping.flattening().ofElements(property, embeddable, "key.")) {
      mapping.noteElement(member);
      if (member.isToOne()) {
        result.addAll(entityColumns.addToOne(owner, member));
      } else {
        basics.map(owner, member).ifPresent(result::add);
      }
    }
    return result;
  }

  /** What {@code @MapKeyColumn} says of NULL does not count for Hibernate. */
  private static Property keyProperty(Property property, JavaType type, boolean isKey) {
    ColumnFacts facts = ColumnFacts.of(property.annotations().find(Jpa.MAP_KEY_COLUMN));
    String name = facts.name().orElse(property.name() + "_KEY");
    return property.holding(
        type, keyAnnotations(property), facts.withNameAndNullability(name, !isKey));
  }

  /** What is said of the keys, in the words in which it is said of attributes. */
  private static Annotations keyAnnotations(Property property) {
    List<Annotation> result = new ArrayList<>();
    Map<String, String> meanings =
        Map.of(
            Jpa.MAP_KEY_ENUMERATED, Jpa.ENUMERATED,
            Jpa.MAP_KEY_TEMPORAL, Jpa.TEMPORAL);
    for (Annotation a : property.annotations().all()) {
      String meaning = meanings.get(a.type());
      if (meaning != null) {
        result.add(new Annotation(meaning, a.values(), Set.of()));
      }
    }
    Conversions.ofPart(property.annotations(), "key").find(Jpa.CONVERT).ifPresent(result::add);
    return new Annotations(result);
  }

  private List<Name> addReference(
      EntityDraft owner, Property property, JavaType.Entity type, boolean isKey) {
    Optional<EntityDraft> target = mapping.entity(type.name());
    if (target.isEmpty()) {
      return List.of();
    }
    Link link =
        new Link(
            property.origin(),
            property.annotations().each(Jpa.MAP_KEY_JOIN_COLUMN),
            referenced -> property.name() + "_KEY",
            isKey,
            property
                .annotations()
                .find(Jpa.MAP_KEY_JOIN_COLUMNS)
                .flatMap(c -> c.nested("foreignKey")),
            OnDelete.NO_ACTION);
    return references.refer(owner.table(), "", target.get(), link);
  }
}
