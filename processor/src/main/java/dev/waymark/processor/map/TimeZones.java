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
  private TimeZones() {}

  private static Optional<String> storage(Annotations annotations) {
    return annotations.find(Jpa.TIME_ZONE_STORAGE).flatMap(a -> a.text("value"));
  }

  /** Whether the offset is lost, because the value is turned to the time of the JVM's zone. */
  static boolean isNormalized(Annotations annotations) {
    return storage(annotations).filter("NORMALIZE"::equals).isPresent();
  }

  static SqlType<?> normalized(JavaType type, ColumnFacts column) {
    return type.name().equals("java.time.OffsetTime")
        ? BasicTypes.time(TypeKind.TIME, column)
        : BasicTypes.timestamp(TypeKind.TIMESTAMP, column);
  }

  /** Whether the offset has a column of its own. */
  static boolean hasColumn(Property property) {
    return storage(property.annotations()).filter("COLUMN"::equals).isPresent();
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
