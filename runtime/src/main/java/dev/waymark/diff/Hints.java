package dev.waymark.diff;

import dev.waymark.schema.MemberPath;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import java.util.List;
import java.util.Map;

/**
 * What the developer said of a change that the schemas cannot tell.
 *
 * @param renamedTables the former name of a table, by its name now ({@code @RenamedFrom} on an
 *     entity, or on an attribute that owns a join or collection table)
 * @param renamedColumns the former name of a column, by its table and name now
 * @param backfills the SQL expression that existing rows get when the column becomes NOT NULL
 * @param constants the constants of the enum that a column stores, in their order
 * @param numbered the columns that get the numbers of a sequence
 * @param classes the classes of hierarchies, each after the one above it
 */
public record Hints(
    Map<QualifiedName, QualifiedName> renamedTables,
    Map<MemberPath, Name> renamedColumns,
    Map<MemberPath, String> backfills,
    Map<MemberPath, List<String>> constants,
    Map<QualifiedName, List<MemberPath>> numbered,
    List<ClassTable> classes) {

  /** Copies the maps. */
  public Hints {
    renamedTables = Map.copyOf(renamedTables);
    renamedColumns = Map.copyOf(renamedColumns);
    backfills = Map.copyOf(backfills);
    constants = Map.copyOf(constants);
    numbered = Map.copyOf(numbered);
    classes = List.copyOf(classes);
  }

  /** Hints where there are neither enums nor sequences nor hierarchies. */
  public Hints(
      Map<QualifiedName, QualifiedName> renamedTables,
      Map<MemberPath, Name> renamedColumns,
      Map<MemberPath, String> backfills) {
    this(renamedTables, renamedColumns, backfills, Map.of(), Map.of(), List.of());
  }

  /** Nothing was said. */
  public static Hints none() {
    return new Hints(Map.of(), Map.of(), Map.of());
  }
}
