package dev.waymark.processor.map;

import dev.waymark.diff.Hints;
import dev.waymark.diff.Recast;
import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.diagnostic.Origin;
import dev.waymark.processor.read.Annotation;
import dev.waymark.processor.read.Annotations;
import dev.waymark.processor.read.JavaType;
import dev.waymark.schema.MemberPath;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads {@code @RenamedFrom}, {@code @Backfill} and {@code @Recast}. */
final class HintReader {
  private final Mapping mapping;
  private final Map<Origin, List<TableDraft>> tablesByOrigin = new HashMap<>();
  private final Map<QualifiedName, QualifiedName> tables = new HashMap<>();
  private final Map<MemberPath, Name> columns = new HashMap<>();
  private final Map<QualifiedName, String> tableRevisions = new HashMap<>();
  private final Map<MemberPath, String> columnRevisions = new HashMap<>();
  private final Map<MemberPath, String> backfills = new HashMap<>();
  private final Map<MemberPath, Recast> recasts = new HashMap<>();
  private final Map<MemberPath, List<String>> constants = new HashMap<>();

  HintReader(Mapping mapping) {
    this.mapping = mapping;
  }

  Hints read() {
    for (EntityDraft entity : mapping.entities()) {
      mapping.at(entity.origin(), () -> read(entity));
      entity.ownProperties().forEach(this::readIfHinted);
    }
    mapping.elements().forEach(this::readIfHinted);
    return new Hints(
        tables,
        columns,
        tableRevisions,
        columnRevisions,
        backfills,
        recasts,
        constants,
        mapping.numbered(),
        new ClassTables(mapping).all());
  }

  private void read(EntityDraft entity) {
    Optional<Annotation> hint = renamed(entity.entity().annotations(), entity.origin());
    if (hint.isPresent()) {
      List<TableDraft> owned = entity.ownsTable() ? List.of(entity.table()) : List.of();
      renameTable(owned, hint.get(), entity.origin());
    }
    backfillDiscriminator(entity);
  }

  /** Most attributes have none; the constants of an enum are noted without. */
  private void readIfHinted(Property property) {
    Annotations annotations = property.annotations();
    if (property.type() instanceof JavaType.Enumeration
        || annotations.has(Jpa.RENAMED_FROM)
        || annotations.has(Jpa.BACKFILL)
        || annotations.has(Jpa.RECAST)) {
      mapping.at(property.origin(), () -> read(property));
    }
  }

  /**
   * The annotation if it names something as a whole; the former names of single columns are noted.
   */
  private Optional<Annotation> renamed(Annotations annotations, Origin origin) {
    Optional<Annotation> written = annotations.find(Jpa.RENAMED_FROM);
    List<String> single = written.map(a -> a.texts("columns")).orElse(List.of());
    single.forEach(pair -> renameColumn(pair, written.orElseThrow(), origin));
    return written.filter(a -> !a.texts("value").isEmpty() || single.isEmpty());
  }

  private static Optional<String> written(Annotation annotation, String attribute) {
    return annotation.text(attribute).filter(text -> !text.isEmpty());
  }

  /** A column of one of the tables that the element is about, as {@code now=former}. */
  private void renameColumn(String pair, Annotation hint, Origin origin) {
    int sign = pair.indexOf('=');
    boolean found = false;
    for (TableDraft table : mapping.tables()) {
      if (sign < 0 || !isAbout(origin, table)) {
        continue;
      }
      Name now = Name.of(pair.substring(0, sign).strip());
      if (table.find(now).isPresent()) {
        found = true;
        Name before = Name.of(pair.substring(sign + 1).strip());
        if (!before.equals(now)) {
          MemberPath path = new MemberPath(table.name(), now);
          columns.put(path, before);
          written(hint, "revision").ifPresent(revision -> columnRevisions.put(path, revision));
        }
      }
    }
    if (!found) {
      mapping.error(
          Code.MP111,
          origin,
          origin
              + ": @RenamedFrom(columns = \""
              + pair
              + "\") names no column of "
              + origin
              + ". Write the name now and the former one, as in \"labels_id=tags_id\".");
    }
  }

  private boolean isAbout(Origin origin, TableDraft table) {
    return table.origin().equals(origin)
        || table.columnsByOrigin().containsKey(origin)
        || mapping.ownedTables().getOrDefault(origin, List.of()).contains(table);
  }

  private void read(Property property) {
    Origin origin = property.origin();
    if (property.type() instanceof JavaType.Enumeration type) {
      noteConstants(origin, type.constants());
    }
    List<TableDraft> owned = mapping.ownedTables().getOrDefault(origin, List.of());
    renamed(property.annotations(), origin)
        .ifPresent(
            hint -> {
              if (owned.isEmpty()) {
                renameColumns(origin, hint);
              } else {
                renameTable(owned, hint, origin);
              }
            });
    property
        .annotations()
        .find(Jpa.BACKFILL)
        .flatMap((Annotation a) -> a.text("value"))
        .ifPresent(sql -> forEachColumn(origin, "@Backfill", path -> backfills.put(path, sql)));
    property
        .annotations()
        .find(Jpa.RECAST)
        .map(HintReader::recast)
        .ifPresent(recast -> forEachColumn(origin, "@Recast", path -> recasts.put(path, recast)));
  }

  private static Recast recast(Annotation annotation) {
    return new Recast(
        annotation.text("revision").orElse(""),
        annotation.text("using").orElse(""),
        written(annotation, "back"));
  }

  /** The tables in which an attribute has columns; looked for once, and only if that is asked. */
  private List<TableDraft> tablesOf(Origin origin) {
    if (tablesByOrigin.isEmpty()) {
      for (TableDraft table : mapping.tables()) {
        for (Origin of : table.columnsByOrigin().keySet()) {
          tablesByOrigin.computeIfAbsent(of, o -> new ArrayList<>()).add(table);
        }
      }
    }
    return tablesByOrigin.getOrDefault(origin, List.of());
  }

  private void noteConstants(Origin origin, List<String> names) {
    for (TableDraft table : tablesOf(origin)) {
      for (Name column : table.columnsByOrigin().getOrDefault(origin, Set.of())) {
        constants.put(new MemberPath(table.name(), column), names);
      }
    }
  }

  private void renameTable(List<TableDraft> owned, Annotation hint, Origin origin) {
    List<String> names = hint.texts("value");
    if (names.size() != owned.size()) {
      reportCount(origin, names.size(), owned.size() + " table");
      return;
    }
    for (int i = 0; i < names.size(); i++) {
      QualifiedName now = owned.get(i).name();
      QualifiedName written = QualifiedName.of(names.get(i));
      QualifiedName before = written.schema().isPresent() ? written : now.sibling(written.name());
      if (!before.schema().equals(now.schema())) {
        reportMove(origin, before, now);
      } else if (!before.equals(now)) {
        tables.put(now, before);
        written(hint, "revision").ifPresent(revision -> tableRevisions.put(now, revision));
      }
    }
  }

  /** In each table the former names stand for the attribute's columns in their order. */
  private void renameColumns(Origin origin, Annotation hint) {
    List<String> names = hint.texts("value");
    boolean hasColumns = false;
    for (TableDraft table : tablesOf(origin)) {
      Set<Name> now = table.columnsByOrigin().getOrDefault(origin, Set.of());
      if (now.isEmpty()) {
        continue;
      }
      hasColumns = true;
      if (now.size() != names.size()) {
        reportCount(origin, names.size(), now.size() + " column in " + table.name());
        continue;
      }
      int i = 0;
      for (Name name : now) {
        Name before = Name.of(names.get(i++));
        if (!before.equals(name)) {
          MemberPath path = new MemberPath(table.name(), name);
          columns.put(path, before);
          written(hint, "revision").ifPresent(revision -> columnRevisions.put(path, revision));
        }
      }
    }
    if (!hasColumns) {
      reportNothing(origin, "@RenamedFrom");
    }
  }

  private void reportMove(Origin origin, QualifiedName before, QualifiedName now) {
    mapping.error(
        Code.MP111,
        origin,
        origin
            + ": @RenamedFrom(\""
            + before
            + "\") does not move the table to the database schema of "
            + now
            + ". Remove it, and copy the rows in the migration before it drops the old table.");
  }

  private void reportCount(Origin origin, int given, String has) {
    mapping.error(
        Code.MP111,
        origin,
        origin
            + ": @RenamedFrom has "
            + given
            + (given == 1 ? " name" : " names")
            + ", but it is about "
            + has
            + ". Give one former name for each, in their order; one that kept its name is repeated.");
  }

  private void forEachColumn(Origin origin, String annotation, Consumer<MemberPath> hint) {
    boolean hasColumns = false;
    for (TableDraft table : tablesOf(origin)) {
      for (Name name : table.columnsByOrigin().getOrDefault(origin, Set.of())) {
        hasColumns = true;
        hint.accept(new MemberPath(table.name(), name));
      }
    }
    if (!hasColumns) {
      reportNothing(origin, annotation);
    }
  }

  /** Rows that were there before the first subclass are of the class that was there. */
  private void backfillDiscriminator(EntityDraft root) {
    Optional<Annotation> written = root.entity().annotations().find(Jpa.DISCRIMINATOR_COLUMN);
    if (root.above().isEmpty()
        && root.inheritance() == Inheritance.SINGLE_TABLE
        && !root.entity().isAbstract()
        && Discriminators.isNeeded(mapping, root)) {
      Name column = mapping.naming().physical(Discriminators.nameOf(written));
      String literal = DiscriminatorChecks.literal(root, Discriminators.kindOf(written));
      root.table()
          .find(column)
          .filter(c -> c.origin().equals(root.origin()))
          .ifPresent(c -> backfills.put(new MemberPath(root.table().name(), column), literal));
    }
  }

  private void reportNothing(Origin origin, String annotation) {
    mapping.error(
        Code.MP111,
        origin,
        origin + " has no column, so that " + annotation + " says nothing here. Remove it.");
  }
}
