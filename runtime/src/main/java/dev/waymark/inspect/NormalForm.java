package dev.waymark.inspect;

import dev.waymark.dialect.Feature;
import dev.waymark.schema.Check;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.Index;
import dev.waymark.schema.IndexColumn;
import dev.waymark.schema.IndexExpression;
import dev.waymark.schema.IndexPart;
import dev.waymark.schema.MemberPath;
import dev.waymark.schema.Members;
import dev.waymark.schema.Name;
import dev.waymark.schema.OnDelete;
import dev.waymark.schema.OnUpdate;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import dev.waymark.schema.SqlType;
import dev.waymark.schema.Table;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One spelling for what a database says in several: of types, of expressions, and of the database
 * schema that is the default one, which is left out.
 */
final class NormalForm {
  private final Optional<Name> defaultSchema;
  private final TypeWords types;
  private final Expressions expressions;
  private final Set<Feature> features;
  private final boolean isCollationExact;
  private final Optional<String> usualCollation;

  NormalForm(Names names, Scope scope) {
    this.features = names.dialect().features();
    this.isCollationExact = names.isOf("postgresql");
    this.usualCollation = usualCollation(names);
    this.defaultSchema =
        scope.defaultSchema().isEmpty()
            ? Optional.empty()
            : Optional.of(names.named(scope.defaultSchema()));
    this.expressions = new Expressions(names);
    this.types = new TypeWords(names, expressions);
  }

  /** What a column has that is given none, where it is called the same in every database. */
  private static Optional<String> usualCollation(Names names) {
    if (names.isOf("sqlite")) {
      return Optional.of("binary");
    }
    return names.isOf("postgresql") ? Optional.of("default") : Optional.empty();
  }

  /**
   * What was found, in normal form. A collation that a column has anyway counts where it is said.
   *
   * @param said what is expected, in normal form
   */
  Schema of(Found found, Schema said) {
    Schema told =
        found
            .schema()
            .withTables(
                found
                    .schema()
                    .tables()
                    .map(
                        table ->
                            table.withColumns(
                                table.columns().map(column -> told(column, found, said)))));
    return of(told);
  }

  private <T> Column<T> told(Column<T> column, Found found, Schema said) {
    ColumnSpec<T> spec = column.spec();
    Optional<String> expected =
        said.tables()
            .find(name(column.table()))
            .flatMap(table -> table.columns().find(column.name()))
            .flatMap(other -> other.spec().collation());
    boolean isUsual = found.usual().contains(new MemberPath(column.table(), column.name()));
    return isUsual && !spec.collation().map(this::rules).equals(expected)
        ? column.as(spec.collate(Optional.empty()))
        : column;
  }

  /** The schema, whose types are in the database's own words, in normal form. */
  Schema of(Schema schema) {
    return new Schema(
        Members.of(schema.tables().stream().map(this::table).toList()),
        Members.of(schema.sequences().stream().map(s -> s.named(name(s.name()))).toList()));
  }

  private QualifiedName name(QualifiedName name) {
    return name.schema().isPresent() && name.schema().equals(defaultSchema)
        ? new QualifiedName(Optional.empty(), name.name())
        : name;
  }

  private Table table(Table table) {
    Table named = table.renameTable(table.name(), name(table.name()));
    return named
        .withColumns(named.columns().map(this::column))
        .withForeignKeys(named.foreignKeys().map(this::foreignKey))
        .withChecks(named.checks().map(this::check))
        .withIndexes(named.indexes().map(this::index));
  }

  private Column<?> column(Column<?> column) {
    ColumnSpec<?> spec = column.spec();
    SqlType<?> type = types.read(spec.type().toString());
    return new Column<>(
        column.table(),
        column.name(),
        new ColumnSpec<>(
            type,
            spec.isNullable(),
            spec.defaultSql().flatMap(sql -> expressions.defaultValue(sql, type)),
            spec.isIdentity(),
            spec.comment(),
            spec.collation().map(this::rules).filter(c -> !usualCollation.equals(Optional.of(c))),
            Optional.empty()));
  }

  /** On most databases the case of a collation's name does not matter. */
  private String rules(String collation) {
    return isCollationExact ? collation.replace("\"", "") : collation.toLowerCase(Locale.ROOT);
  }

  private ForeignKey foreignKey(ForeignKey key) {
    ForeignKey named = key.renameTable(key.target(), name(key.target()));
    return features.contains(Feature.RESTRICTING_FOREIGN_KEYS)
        ? named
        : named.withActions(
            key.onDelete() == OnDelete.RESTRICT ? OnDelete.NO_ACTION : key.onDelete(),
            key.onUpdate() == OnUpdate.RESTRICT ? OnUpdate.NO_ACTION : key.onUpdate());
  }

  private Index index(Index index) {
    return new Index(
        index.table(),
        index.name(),
        index.columns().stream().map(this::part).toList(),
        index.unique(),
        index.include(),
        index.where().map(expressions::normal));
  }

  private IndexPart part(IndexPart part) {
    boolean isDescending = part.isDescending() && features.contains(Feature.DESCENDING_INDEXES);
    return part instanceof IndexExpression of
        ? new IndexExpression(expressions.normal(of.expression()), isDescending, of.nulls())
        : new IndexColumn(((IndexColumn) part).columnName(), isDescending, part.nulls());
  }

  private Check check(Check check) {
    return new Check(check.table(), check.name(), expressions.normal(check.expression()));
  }
}
