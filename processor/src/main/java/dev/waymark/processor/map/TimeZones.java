package dev.waymark.processor.map;

import dev.waymark.processor.read.Annotation;
import dev.waymark.processor.read.Annotations;
import dev.waymark.processor.read.JavaType;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.Name;
import dev.waymark.schema.SqlType;
import dev.waymark.schema.TypeKind;
import java.util.Optional;

/** What Hibernate's {@code @TimeZoneStorage} makes of a time with an offset. */
final class TimeZones {
  private static final String OFFSET_TIME = "java.time.OffsetTime";

  private TimeZones() {}

  private static Optional<String> storage(Annotations annotations) {
    return annotations.text(Jpa.TIME_ZONE_STORAGE, "value");
  }

  private static boolean isStored(Annotations annotations, String storage) {
    Optional<String> written = storage(annotations);
    return written.isPresent() && written.get().equals(storage);
  }

  /** What is wrong with a storage that means other columns on another database, if it is one. */
  static Optional<String> objection(Property property) {
    if (!property.annotations().has(Jpa.TIME_ZONE_STORAGE)) {
      return Optional.empty();
    }
    String storage = storage(property.annotations()).orElse("AUTO");
    if (storage.equals("AUTO")) {
      return Optional.of(
          property.origin()
              + ": what @TimeZoneStorage(AUTO) stores depends on the database. Write"
              + " @TimeZoneStorage(TimeZoneStorageType.COLUMN), which is what it means on"
              + " PostgreSQL, MySQL, MariaDB and SQLite, or"
              + " @TimeZoneStorage(TimeZoneStorageType.NATIVE), which is what it means on H2.");
    }
    boolean isTimeOfDay = property.type().name().equals(OFFSET_TIME);
    return storage.equals("NATIVE") && isTimeOfDay && property.column().definition().isEmpty()
        ? Optional.of(
            property.origin()
                + ": not every database has a time of day with its offset. Write the column's type"
                + " in @Column(columnDefinition = \"time with time zone\").")
        : Optional.empty();
  }

  /** Whether the offset is lost, because the value is turned to the time of the JVM's zone. */
  static boolean isNormalized(Annotations annotations) {
    return isStored(annotations, "NORMALIZE");
  }

  static SqlType<?> normalized(JavaType type, ColumnFacts column) {
    return type.name().equals(OFFSET_TIME)
        ? BasicTypes.time(TypeKind.TIME, column)
        : BasicTypes.timestamp(TypeKind.TIMESTAMP, column);
  }

  /** Whether the offset has a column of its own. */
  static boolean hasColumn(Property property) {
    return isStored(property.annotations(), "COLUMN");
  }

  /** The column of the offset, in seconds. */
  static ColumnDraft column(
      TableDraft table, Property property, String timeName, boolean isNullable, Naming naming) {
    Optional<Annotation> written = property.annotations().find(Jpa.TIME_ZONE_COLUMN);
    String logicalName = written.flatMap(w -> w.text("name")).orElse(timeName + "_tz");
    Name name = naming.physical(logicalName);
    SqlType<?> type =
        written
            .flatMap(w -> w.text("columnDefinition"))
            .<SqlType<?>>map(d -> SqlType.custom(Integer.class, d))
            .orElseGet(() -> SqlType.of(TypeKind.INTEGER));
    ColumnSpec<?> spec = isNullable ? ColumnSpec.of(type) : ColumnSpec.of(type).notNull();
    return new ColumnDraft(
        new Column<>(table.name(), name, spec), logicalName, type, "", property.origin(), false);
  }
}
