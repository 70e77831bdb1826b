package dev.waymark.processor.map;

import dev.waymark.processor.read.Annotation;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.Name;
import dev.waymark.schema.SqlType;
import dev.waymark.schema.TypeKind;
import java.util.Optional;

/** Makes the column that says which entity a row is (JPA 3.2, section 11.1.12). */
final class Discriminators {
  private static final String DEFAULT_NAME = "DTYPE";
  private static final int DEFAULT_LENGTH = 31;

  private final Mapping mapping;
  private final ColumnPlacer placer;

  Discriminators(Mapping mapping, ColumnPlacer placer) {
    this.mapping = mapping;
    this.placer = placer;
  }

  /**
   * Adds the column to the table of a root: always if entities share the table, in a joined
   * hierarchy if it is written.
   */
  void add(EntityDraft root) {
    if (isNeeded(mapping, root) && root.above().isEmpty()) {
      place(root, root.entity().annotations().find(Jpa.DISCRIMINATOR_COLUMN));
    }
  }

  /** Whether the table of a root has the column. */
  static boolean isNeeded(Mapping mapping, EntityDraft root) {
    boolean isWritten = root.entity().annotations().has(Jpa.DISCRIMINATOR_COLUMN);
    return switch (root.inheritance()) {
      case SINGLE_TABLE -> isWritten || mapping.hasSubclasses(root);
      case JOINED -> isWritten;
      case TABLE_PER_CLASS -> false;
    };
  }

  /** The name of the column as written or by default. */
  static String nameOf(Optional<Annotation> written) {
    return written.flatMap(w -> w.text("name")).orElse(DEFAULT_NAME);
  }

  /** What stands in the column in rows of the entity. */
  static String valueOf(EntityDraft entity, String kind) {
    String entityName = entity.entity().entityName();
    return entity
        .entity()
        .annotations()
        .find(Jpa.DISCRIMINATOR_VALUE)
        .flatMap(a -> a.text("value"))
        .orElseGet(
            () -> kind.equals("INTEGER") ? String.valueOf(entityName.hashCode()) : entityName);
  }

  /** The kind of values that the column has. */
  static String kindOf(Optional<Annotation> written) {
    return written.flatMap(w -> w.text("discriminatorType")).orElse("STRING");
  }

  private void place(EntityDraft root, Optional<Annotation> written) {
    String logicalName = nameOf(written);
    Name name = mapping.naming().physical(logicalName);
    SqlType<?> type = type(written);
    placer.place(
        root.table(),
        new ColumnDraft(
            new Column<>(root.table().name(), name, ColumnSpec.of(type).notNull()),
            logicalName,
            type,
            "",
            root.origin(),
            false));
  }

  private static SqlType<?> type(Optional<Annotation> written) {
    String kind = written.flatMap(w -> w.text("discriminatorType")).orElse("STRING");
    SqlType<?> type =
        switch (kind) {
          case "CHAR" -> SqlType.of(TypeKind.CHAR, 1);
          case "INTEGER" -> SqlType.of(TypeKind.INTEGER);
          default -> SqlType.of(TypeKind.VARCHAR, length(written));
        };
    return written
        .flatMap(w -> w.text("columnDefinition"))
        .<SqlType<?>>map(definition -> SqlType.custom(type.javaType(), definition))
        .orElse(type);
  }

  private static int length(Optional<Annotation> written) {
    return written.flatMap(w -> w.number("length")).map(Math::toIntExact).orElse(DEFAULT_LENGTH);
  }
}
