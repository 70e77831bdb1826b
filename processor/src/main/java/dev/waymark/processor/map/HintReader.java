package dev.waymark.processor.map;

import dev.waymark.diff.Hints;
import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.diagnostic.Origin;
import dev.waymark.processor.read.Annotation;
import dev.waymark.processor.read.Annotations;
import dev.waymark.processor.read.JavaType;
import dev.waymark.schema.MemberPath;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code @RenamedFrom} and {@code @Backfill}. */
final class HintReader {
  private final Mapping mapping;
  private final Map<QualifiedName, QualifiedName> tables = new HashMap<>();
  private final Map<MemberPath, Name> columns = new HashMap<>();
  private final Map<MemberPath, String> backfills = new HashMap<>();
  private final Map<MemberPath, List<String>> constants = new HashMap<>();

  HintReader(Mapping mapping) {
    this.mapping = mapping;
  }

  Hints read() {
    for (EntityDraft entity : mapping.entities()) {
      mapping.at(
          entity.origin(),
          () ->
              renamed(entity.entity().annotations(), entity.origin())
                  .ifPresent(
                      names ->
                          renameTable(
                              entity.ownsTable() ? List.of(entity.table()) : List.of(),
                              names,
                              entity.origin())));
      mapping.at(entity.origin(), () -> backfillDiscriminator(entity));
      for (Property property : entity.ownProperties()) {
        mapping.at(property.origin(), () -> read(property));
      }
    }
    for (Property property : mapping.elements()) {
      mapping.at(property.origin(), () -> read(property));
    }
    return new Hints(
        tables, columns, backfills, constants, mapping.numbered(), new ClassTables(mapping).all());
  }

  /** The former names, and those of single columns, which are noted. */
  private Optional<List<String>> renamed(Annotations annotations, Origin origin) {
    Optional<Annotation> written = annotations.find(Jpa.RENAMED_FROM);
    List<String> single = written.map(a -> a.texts("columns")).orElse(List.of());
    single.forEach(pair -> renameColumn(pair, origin));
    return written.map(a -> a.texts("value")).filter(v -> !v.isEmpty() || single.isEmpty());
  }

  /** A column of one of the tables that the element is about, as {@code now=former}. */
  private void renameColumn(String pair, Origin origin) {
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
          columns.put(new MemberPath(table.name(), now), before);
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
            names -> {
              if (owned.isEmpty()) {
                renameColumns(origin, names);
              } else {
                renameTable(owned, names, origin);
              }
            });
    property
        .annotations()
        .find(Jpa.BACKFILL)
        .flatMap((Annotation a) -> a.text("value"))
        .ifPresent(sql -> backfill(origin, sql));
  }

  private void noteConstants(Origin origin, List<String> names) {
    for (TableDraft table : mapping.tables()) {
      for (Name column : table.columnsByOrigin().getOrDefault(origin, Set.of())) {
        constants.put(new MemberPath(table.name(), column), names);
      }
    }
  }

  private void renameTable(List<TableDraft> owned, List<String> names, Origin origin) {
    if (names.size() != owned.size()) {
      reportCount(origin, names.size(), owned.size() + " table");
      return;
    }
    for (int i = 0; i < names.size(); i++) {
      QualifiedName now = owned.get(i).name();
      QualifiedName written = QualifiedName.of(names.get(i));
      QualifiedName before = written.schema().isPresent() ? written : now.sibling(written.name());
      if (!before.equals(now)) {
        tables.put(now, before);
      }
    }
  }

  /** In each table the former names stand for the attribute's columns in their order. */
  private void renameColumns(Origin origin, List<String> names) {
    boolean hasColumns = false;
    for (TableDraft table : mapping.tables()) {
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
          columns.put(new MemberPath(table.name(), name), before);
        }
      }
    }
    if (!hasColumns) {
      reportNothing(origin, "@RenamedFrom");
    }
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

  private void backfill(Origin origin, String sql) {
    boolean hasColumns = false;
    for (TableDraft table : mapping.tables()) {
      for (Name name : table.columnsByOrigin().getOrDefault(origin, Set.of())) {
        hasColumns = true;
        backfills.put(new MemberPath(table.name(), name), sql);
      }
    }
    if (!hasColumns) {
      reportNothing(origin, "@Backfill");
    }
  }

  /** Rows that were there before the first subclass are of the class that was there. */
  private void backfillDiscriminator(EntityDraft root) {
    if (root.above().isEmpty()
        && root.inheritance() == Inheritance.SINGLE_TABLE
        && !root.entity().isAbstract()) {
      Optional<Annotation> written = root.entity().annotations().find(Jpa.DISCRIMINATOR_COLUMN);
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
