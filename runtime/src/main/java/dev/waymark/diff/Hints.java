package dev.waymark.diff;

import dev.waymark.schema.MemberPath;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the developer said of a change that the schemas cannot tell.
 *
 * @param renamedTables the former name of a table, by its name now ({@code @RenamedFrom} on an
 *     entity, or on an attribute that owns a join or collection table)
 * @param renamedColumns the former name of a column, by its table and name now
 * @param tableRevisions the version of the only revision that a renamed table is about, if one is
 *     named
 * @param columnRevisions the same of a renamed column
 * @param backfills the SQL expression that existing rows get when the column becomes NOT NULL
 * @param recasts how the values of a column become values of another type
 * @param constants the constants of the enum that a column stores, in their order
 * @param numbered the columns that a sequence numbers
 * @param classes the classes of hierarchies, each after the one above it
 */
public record Hints(
    Map<QualifiedName, QualifiedName> renamedTables,
    Map<MemberPath, Name> renamedColumns,
    Map<QualifiedName, String> tableRevisions,
    Map<MemberPath, String> columnRevisions,
    Map<MemberPath, String> backfills,
    Map<MemberPath, Recast> recasts,
    Map<MemberPath, List<String>> constants,
    Map<QualifiedName, Set<MemberPath>> numbered,
    List<ClassTable> classes) {

  /** Copies the maps. */
  public Hints {
    renamedTables = Map.copyOf(renamedTables);
    renamedColumns = Map.copyOf(renamedColumns);
    tableRevisions = Map.copyOf(tableRevisions);
    columnRevisions = Map.copyOf(columnRevisions);
    backfills = Map.copyOf(backfills);
    recasts = Map.copyOf(recasts);
    constants = Map.copyOf(constants);
    numbered = Map.copyOf(numbered);
    classes = List.copyOf(classes);
  }

  /** Renames that are about no revision in particular, and what rows get. */
  public Hints(
      Map<QualifiedName, QualifiedName> renamedTables,
      Map<MemberPath, Name> renamedColumns,
      Map<MemberPath, String> backfills) {
    this(
        renamedTables,
        renamedColumns,
        Map.of(),
        Map.of(),
        backfills,
        Map.of(),
        Map.of(),
        Map.of(),
        List.of());
  }

  /** Nothing was said. */
  public static Hints none() {
    return new Hints(Map.of(), Map.of(), Map.of());
  }

  /** The versions that hints name, sorted. */
  public Set<String> revisions() {
    Set<String> revisions = new TreeSet<>(tableRevisions.values());
    revisions.addAll(columnRevisions.values());
    recasts.values().forEach(recast -> revisions.add(recast.revision()));
    return revisions;
  }

  /** The hints without those that are about other revisions than this one. */
  public Hints in(String revision) {
    Map<QualifiedName, QualifiedName> tables = new HashMap<>(renamedTables);
    Map<MemberPath, Name> columns = new HashMap<>(renamedColumns);
    Map<MemberPath, Recast> casts = new HashMap<>(recasts);
    tables.keySet().removeIf(name -> !revision.equals(tableRevisions.getOrDefault(name, revision)));
    columns
        .keySet()
        .removeIf(path -> !revision.equals(columnRevisions.getOrDefault(path, revision)));
    casts.values().removeIf(recast -> !revision.equals(recast.revision()));
    return new Hints(
        tables,
        columns,
        tableRevisions,
        columnRevisions,
        backfills,
        casts,
        constants,
        numbered,
        classes);
  }

  /** Only the renames. */
  public Hints renames() {
    return new Hints(
        renamedTables,
        renamedColumns,
        tableRevisions,
        columnRevisions,
        Map.of(),
        Map.of(),
        constants,
        numbered,
        classes);
  }
}
