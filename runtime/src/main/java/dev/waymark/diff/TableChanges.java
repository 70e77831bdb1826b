package dev.waymark.diff;

import dev.waymark.schema.Check;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.Constraint;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.Index;
import dev.waymark.schema.Members;
import dev.waymark.schema.Name;
import dev.waymark.schema.PrimaryKey;
import dev.waymark.schema.Table;
import dev.waymark.schema.UniqueKey;
import java.util.List;
import java.util.stream.Stream;

/**
 * What differs between a table before, with renames already carried out, and the same table after.
 *
 * @param from the table before
 * @param to the table after
 * @param columns its columns
 * @param primaryKeys its primary key
 * @param uniqueKeys its unique keys
 * @param checks its checks
 * @param foreignKeys its foreign keys
 * @param indexes its indexes
 */
record TableChanges(
    Table from,
    Table to,
    Changes<Column<?>> columns,
    Changes<PrimaryKey> primaryKeys,
    Changes<UniqueKey> uniqueKeys,
    Changes<Check> checks,
    Changes<ForeignKey> foreignKeys,
    Changes<Index> indexes) {

  static TableChanges of(Table from, Table to) {
    return new TableChanges(
        from,
        to,
        Changes.of(from.columns(), to.columns()),
        Changes.of(primaryKeys(from), primaryKeys(to), Constraint::sameRule),
        Changes.of(from.uniqueKeys(), to.uniqueKeys(), Constraint::sameRule),
        Changes.of(from.checks(), to.checks(), Constraint::sameRule),
        Changes.of(from.foreignKeys(), to.foreignKeys(), Constraint::sameRule),
        Changes.of(from.indexes(), to.indexes(), (a, b) -> a.named(b.name()).equals(b)));
  }

  /** The columns that the database works out in another way, or not any more. */
  List<Changes.Pair<Column<?>>> regenerated() {
    return columns.changed().stream().filter(this::isRegenerated).toList();
  }

  /** The columns that change and stay what they are. */
  List<Changes.Pair<Column<?>>> altered() {
    return columns.changed().stream().filter(pair -> !isRegenerated(pair)).toList();
  }

  private boolean isRegenerated(Changes.Pair<Column<?>> pair) {
    boolean generated = pair.from().spec().isGenerated() || pair.to().spec().isGenerated();
    return generated
        && !pair.from().spec().hasSameValues(pair.to().spec())
        && !isInRule(pair.to().name());
  }

  private boolean isInRule(Name column) {
    return from.constraints().anyMatch(rule -> rule.columns().contains(column))
        || from.indexes().stream().anyMatch(index -> index.mentions(column));
  }

  private static Members<Name, PrimaryKey> primaryKeys(Table table) {
    return Members.of(table.primaryKey().stream().toList());
  }

  /** The keys and checks, other than foreign keys, that have to go. */
  List<Constraint> goneRules() {
    return Stream.<List<? extends Constraint>>of(
            checks.gone(), uniqueKeys.gone(), primaryKeys.gone())
        .<Constraint>flatMap(List::stream)
        .toList();
  }

  /** The keys and checks, other than foreign keys, that have to come. */
  List<Constraint> comingRules() {
    return Stream.<List<? extends Constraint>>of(
            primaryKeys.come(), uniqueKeys.come(), checks.come())
        .<Constraint>flatMap(List::stream)
        .toList();
  }

  /** The keys and checks, other than foreign keys, that only get another name. */
  List<Changes.Pair<? extends Constraint>> renamedRules() {
    return Stream.<List<? extends Changes.Pair<? extends Constraint>>>of(
            primaryKeys.renamed(), uniqueKeys.renamed(), checks.renamed())
        .<Changes.Pair<? extends Constraint>>flatMap(List::stream)
        .toList();
  }

  /**
   * Whether a foreign key to these columns can stay while this table changes: they keep their
   * types, and the key over them keeps being.
   */
  boolean keepsTarget(List<Name> columns) {
    boolean sameTypes =
        columns.stream()
            .allMatch(name -> from.columns().has(name) && to.columns().has(name) && sameType(name));
    return sameTypes && goneKeys().noneMatch(key -> covers(key, columns)) && hasKey(columns);
  }

  /** Whether the column has the same type before and after, and is compared by the same rules. */
  boolean sameType(Name column) {
    ColumnSpec<?> before = from.columns().get(column).spec();
    ColumnSpec<?> after = to.columns().get(column).spec();
    return before.type().equals(after.type()) && before.collation().equals(after.collation());
  }

  private Stream<List<Name>> goneKeys() {
    return Stream.concat(
        goneRules().stream().map(Constraint::columns), uniqueColumns(indexes.gone().stream()));
  }

  private boolean hasKey(List<Name> columns) {
    return Stream.of(
            from.primaryKey().stream().map(PrimaryKey::columns),
            from.uniqueKeys().stream().map(UniqueKey::columns),
            uniqueColumns(from.indexes().stream()))
        .flatMap(s -> s)
        .anyMatch(key -> covers(key, columns));
  }

  private static Stream<List<Name>> uniqueColumns(Stream<Index> indexes) {
    return indexes.filter(index -> index.unique() && index.isPlain()).map(Index::columnNames);
  }

  private static boolean covers(List<Name> key, List<Name> columns) {
    return key.size() == columns.size() && key.containsAll(columns);
  }
}
