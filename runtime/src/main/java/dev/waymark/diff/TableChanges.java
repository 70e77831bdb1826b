package dev.waymark.diff;

import dev.waymark.schema.Check;
import dev.waymark.schema.Column;
import dev.waymark.schema.Constraint;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.Index;
import dev.waymark.schema.Members;
import dev.waymark.schema.Name;
import dev.waymark.schema.PrimaryKey;
import dev.waymark.schema.Table;
import dev.waymark.schema.UniqueKey;
import dev.waymark.schema.WorkedOut;
import java.util.List;
import java.util.stream.Stream;

/**
 * What differs between a table before, with renames already carried out, and the same table after.
 *
 * @param from the table before
 * @param to the table after
 * @param columns its columns
 * @param anew those of them that go and come back
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
    Regeneration anew,
    Changes<PrimaryKey> primaryKeys,
    Changes<UniqueKey> uniqueKeys,
    Changes<Check> checks,
    Changes<ForeignKey> foreignKeys,
    Changes<Index> indexes) {

  static TableChanges of(Table from, Table to) {
    Changes<Column<?>> columns = Changes.of(from.columns(), to.columns());
    Regeneration anew = Regeneration.of(from, to, columns);
    return new TableChanges(
        from,
        to,
        columns,
        anew,
        Changes.of(primaryKeys(from), primaryKeys(to), Constraint::sameRule, anew::isUnder),
        Changes.of(from.uniqueKeys(), to.uniqueKeys(), Constraint::sameRule, anew::isUnder),
        Changes.of(from.checks(), to.checks(), Constraint::sameRule, anew::isUnder),
        Changes.of(from.foreignKeys(), to.foreignKeys(), Constraint::sameRule),
        Changes.of(
            from.indexes(),
            to.indexes(),
            (a, b) -> a.named(b.name()).equals(b),
            (Index index) -> anew.isUnder(index)));
  }

  /** The columns that change and stay what they are. */
  List<Changes.Pair<Column<?>>> altered() {
    return columns.changed().stream().filter(pair -> !anew.has(pair.from().name())).toList();
  }

  /** The generated columns that come, each behind those that it is made of. */
  List<Column<?>> comingGenerated() {
    return WorkedOut.basesFirst(
        Stream.concat(columns.added().stream(), anew.columns().stream().map(Changes.Pair::to))
            .filter(column -> column.spec().isGenerated())
            .toList());
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
            .allMatch(name -> from.columns().has(name) && to.columns().has(name) && stays(name));
    return sameTypes && goneKeys().noneMatch(key -> covers(key, columns)) && hasKey(columns);
  }

  /** Whether the column has the same type before and after, and is compared by the same rules. */
  boolean sameType(Name column) {
    return Regeneration.isSameType(
        from.columns().get(column).spec(), to.columns().get(column).spec());
  }

  /** Whether the column is there all the time, and has the same type before and after. */
  boolean stays(Name column) {
    return sameType(column) && !anew.has(column);
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
