package dev.waymark.lint.rule;

import dev.waymark.schema.Constraint;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.Index;
import dev.waymark.schema.Name;
import dev.waymark.schema.PrimaryKey;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Table;
import dev.waymark.schema.UniqueKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A name in a schema.
 *
 * @param kind what has it
 * @param table the table that has it, or whose part has it; the sequence
 * @param name the name
 * @param columns the columns of a key or index
 */
public record SchemaName(Kind kind, QualifiedName table, Name name, List<Name> columns) {

  /** What has a name. */
  public enum Kind {
    /** A table. */
    TABLE("table"),
    /** A sequence. */
    SEQUENCE("sequence"),
    /** A column. */
    COLUMN("column"),
    /** A primary key. */
    PRIMARY_KEY("primary key"),
    /** A unique key. */
    UNIQUE_KEY("unique key"),
    /** A foreign key. */
    FOREIGN_KEY("foreign key"),
    /** A check. */
    CHECK("check"),
    /** An index. */
    INDEX("index");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word for it. */
    public String word() {
      return word;
    }
  }

  /** Copies the columns. */
  public SchemaName {
    columns = List.copyOf(columns);
  }

  /** All names of a schema, in an order that does not depend on declarations. */
  public static List<SchemaName> all(Schema schema) {
    List<SchemaName> names = new ArrayList<>();
    schema.tables().sorted().forEach(table -> add(names, table));
    schema
        .sequences()
        .sorted()
        .forEach(
            s -> names.add(new SchemaName(Kind.SEQUENCE, s.name(), s.name().name(), List.of())));
    return names;
  }

  private static void add(List<SchemaName> names, Table table) {
    QualifiedName owner = table.name();
    names.add(new SchemaName(Kind.TABLE, owner, owner.name(), List.of()));
    table
        .columns()
        .sorted()
        .forEach(c -> names.add(new SchemaName(Kind.COLUMN, owner, c.name(), List.of(c.name()))));
    table
        .constraints()
        .forEach(c -> names.add(new SchemaName(kind(c), owner, c.name(), c.columns())));
    for (Index index : table.indexes().sorted()) {
      names.add(new SchemaName(Kind.INDEX, owner, index.name(), index.columnNames()));
    }
  }

  private static Kind kind(Constraint constraint) {
    return constraint instanceof PrimaryKey
        ? Kind.PRIMARY_KEY
        : constraint instanceof UniqueKey
            ? Kind.UNIQUE_KEY
            : constraint instanceof ForeignKey ? Kind.FOREIGN_KEY : Kind.CHECK;
  }

  /** The names that a revision brings: those after it that were not there before. */
  public static List<SchemaName> added(Change change) {
    Set<SchemaName> before = new HashSet<>(all(change.before()));
    return all(change.after()).stream().filter(name -> !before.contains(name)).toList();
  }

  /** Whether the application uses the name too, and not only the database. */
  public boolean isUsedByTheApplication() {
    return kind == Kind.TABLE || kind == Kind.SEQUENCE || kind == Kind.COLUMN;
  }

  /** What a finding about the name is about. */
  public Where where() {
    return columns.size() == 1 ? Where.column(table, columns.get(0)) : Where.table(table);
  }

  /** The annotations on the entity or attribute that give it another name. */
  public Fix renamed(String other) {
    String name = "name = " + Sketch.text(other);
    return switch (kind) {
      case TABLE -> Fix.entity("@Table(" + name + ")");
      case SEQUENCE ->
          Fix.attribute("@SequenceGenerator(sequenceName = " + Sketch.text(other) + ")");
      case COLUMN -> Fix.attribute("@Column(" + name + ")");
      case FOREIGN_KEY -> Fix.attribute("@JoinColumn(foreignKey = @ForeignKey(" + name + "))");
      case CHECK ->
          Fix.attribute("@Column(check = @CheckConstraint(" + name + ", constraint = \"...\"))");
      case UNIQUE_KEY ->
          Fix.entity(
              "@Table(uniqueConstraints = @UniqueConstraint("
                  + name
                  + ", columnNames = {"
                  + list()
                  + "}))");
      case PRIMARY_KEY, INDEX ->
          Fix.entity("@Table(indexes = @Index(" + name + ", columnList = " + columnList() + "))");
    };
  }

  private String list() {
    return String.join(", ", columns.stream().map(c -> Sketch.text(c.text())).toList());
  }

  private String columnList() {
    return Sketch.text(String.join(", ", columns.stream().map(Name::text).toList()));
  }

  /** {@code column customers.email}, for messages. */
  @Override
  public String toString() {
    boolean isOwner = kind == Kind.TABLE || kind == Kind.SEQUENCE;
    return kind.word() + " " + (isOwner ? table.toString() : name + " of " + table);
  }
}
