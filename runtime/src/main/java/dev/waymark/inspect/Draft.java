package dev.waymark.inspect;

import dev.waymark.schema.Check;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.Deferrability;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.Index;
import dev.waymark.schema.MemberPath;
import dev.waymark.schema.Members;
import dev.waymark.schema.Name;
import dev.waymark.schema.OnDelete;
import dev.waymark.schema.OnUpdate;
import dev.waymark.schema.PrimaryKey;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Sequence;
import dev.waymark.schema.SqlType;
import dev.waymark.schema.Table;
import dev.waymark.schema.UniqueKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The schema that a catalogue tells of, as it is put together. */
final class Draft {
  private final Names names;
  private final Map<QualifiedName, TableDraft> tables = new LinkedHashMap<>();
  private final List<Sequence> sequences = new ArrayList<>();
  private final Set<MemberPath> usual = new HashSet<>();

  Draft(Names names) {
    this.names = names;
  }

  /** The name of something in a database schema; without one, if there are none. */
  QualifiedName qualified(@Nullable String schema, String name) {
    return new QualifiedName(Optional.ofNullable(schema).map(names::named), names.named(name));
  }

  List<Name> names(String... texts) {
    return Arrays.stream(texts).map(names::named).toList();
  }

  /** Begins a table. */
  void table(@Nullable String schema, String name, @Nullable String comment) {
    QualifiedName qualified = qualified(schema, name);
    tables.put(qualified, new TableDraft(qualified, said(comment)));
  }

  /** The table of that name; empty if it is not one that is looked at, such as a view. */
  Optional<TableDraft> find(@Nullable String schema, String name) {
    return Optional.ofNullable(tables.get(qualified(schema, name)));
  }

  void sequence(@Nullable String schema, String name, long start, long increment) {
    sequences.add(new Sequence(qualified(schema, name), start, increment));
  }

  Found found() {
    return new Found(
        Schema.of(tables.values().stream().map(TableDraft::table).toList(), sequences), usual);
  }

  private static Optional<String> said(@Nullable String comment) {
    return Optional.ofNullable(comment).filter(text -> !text.isEmpty());
  }

  /**
   * What a foreign key does, in the words of the database.
   *
   * @param onDelete when the row referred to is deleted
   * @param onUpdate when its key changes
   */
  record Rules(String onDelete, String onUpdate) {}

  /** A table, as it is put together. */
  final class TableDraft {
    private final QualifiedName name;
    private final Optional<String> comment;
    private final List<Column<?>> columns = new ArrayList<>();
    private @Nullable PrimaryKey primaryKey;
    private final List<UniqueKey> uniqueKeys = new ArrayList<>();
    private final List<ForeignKey> foreignKeys = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();
    private final List<Index> indexes = new ArrayList<>();

    private TableDraft(QualifiedName name, Optional<String> comment) {
      this.name = name;
      this.comment = comment;
    }

    /** Adds a column, given in the database's words. */
    void column(
        String column,
        String type,
        boolean isNullable,
        @Nullable String defaultSql,
        boolean isIdentity,
        @Nullable String text,
        @Nullable String collation) {
      columns.add(
          new Column<>(
              name,
              names.named(column),
              new ColumnSpec<>(
                  SqlType.custom(Object.class, type),
                  isNullable,
                  Optional.ofNullable(defaultSql).filter(sql -> !isIdentity),
                  isIdentity,
                  said(text),
                  said(collation),
                  Optional.empty())));
    }

    /** Says of a column that every column of the table has its collation, unless it is told not. */
    void hasUsualCollation(String column) {
      usual.add(new MemberPath(name, names.named(column)));
    }

    void primaryKey(String key, List<Name> over) {
      primaryKey = new PrimaryKey(name, names.named(key), over);
    }

    void uniqueKey(String key, List<Name> over) {
      uniqueKey(key, over, Deferrability.NOT_DEFERRABLE);
    }

    void uniqueKey(String key, List<Name> over, Deferrability deferrability) {
      uniqueKeys.add(new UniqueKey(name, names.named(key), over, deferrability));
    }

    /**
     * Adds a foreign key.
     *
     * @param rules what the database says happens when the row referred to is deleted, and when its
     *     key changes
     */
    void foreignKey(
        String key,
        List<Name> over,
        QualifiedName target,
        List<Name> to,
        Rules rules,
        Deferrability deferrability) {
      foreignKeys.add(
          new ForeignKey(
              name,
              names.named(key),
              over,
              target,
              to,
              OnDelete.valueOf(constant(rules.onDelete())),
              OnUpdate.valueOf(constant(rules.onUpdate())),
              deferrability));
    }

    private static String constant(String words) {
      return words.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
    }

    void check(String check, String expression) {
      checks.add(new Check(name, names.named(check), expression));
    }

    void index(Index index) {
      indexes.add(index);
    }

    QualifiedName name() {
      return name;
    }

    /** The primary key, if it has one. */
    Optional<PrimaryKey> key() {
      return Optional.ofNullable(primaryKey);
    }

    private Table table() {
      return new Table(
          name,
          Members.of(columns),
          Optional.ofNullable(primaryKey),
          Members.of(uniqueKeys),
          Members.of(foreignKeys),
          Members.of(checks),
          Members.of(indexes),
          comment);
    }
  }
}
