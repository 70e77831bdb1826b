package dev.waymark.dialect;

import dev.waymark.schema.Column;
import dev.waymark.schema.Constraint;
import dev.waymark.schema.Deferrability;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.Index;
import dev.waymark.schema.IndexExpression;
import dev.waymark.schema.IndexPart;
import dev.waymark.schema.Nulls;
import dev.waymark.schema.PrimaryKey;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Table;
import dev.waymark.schema.UniqueKey;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Refuses what a database does not have, before anything runs.
 *
 * @param product what the database is called
 * @param features what it has of that which not every database has
 */
record Possible(String product, Set<Feature> features) {

  /**
   * Looks at a whole schema.
   *
   * @throws DialectException if there is something that the database does not have
   */
  void expect(Schema schema) {
    for (Table table : schema.tables()) {
      table.columns().forEach(this::expect);
      table.columns().stream().filter(Possible::isVirtual).forEach(c -> expectFree(c, table));
      table.indexes().forEach(this::expect);
      table.uniqueKeys().forEach(key -> expect(Feature.DEFERRABLE_UNIQUE_KEYS, key));
      table.foreignKeys().forEach(key -> expect(Feature.DEFERRABLE_FOREIGN_KEYS, key));
      table.foreignKeys().forEach(key -> expectTarget(key, schema));
    }
  }

  private void expect(Feature feature, UniqueKey key) {
    expect(feature, key, key.deferrability(), "unique");
  }

  private void expect(Feature feature, ForeignKey key) {
    expect(feature, key, key.deferrability(), "foreign");
  }

  private void expect(Feature feature, Constraint key, Deferrability deferrability, String kind) {
    if (deferrability != Deferrability.NOT_DEFERRABLE && !features.contains(feature)) {
      throw new DialectException(
          "cannot create the "
              + key
              + " of "
              + key.table()
              + ": "
              + product
              + " checks "
              + kind
              + " keys at once; leave \""
              + deferrability.suffix().strip()
              + "\" out");
    }
  }

  /** What may be broken for a while is nothing to refer to. */
  private static void expectTarget(ForeignKey key, Schema schema) {
    List<Constraint> targets =
        schema.tables().find(key.target()).stream()
            .flatMap(Table::constraints)
            .filter(c -> c instanceof PrimaryKey || c instanceof UniqueKey)
            .filter(c -> Set.copyOf(c.columns()).equals(Set.copyOf(key.targetColumns())))
            .toList();
    boolean isDeferrable = !targets.isEmpty() && targets.stream().allMatch(Possible::isDeferrable);
    if (isDeferrable) {
      throw new DialectException(
          "cannot create the "
              + key
              + " of "
              + key.table()
              + ": no foreign key refers to a deferrable unique key, which "
              + targets.get(0).name()
              + " is; make that one not deferrable, or refer to the primary key");
    }
  }

  private static boolean isDeferrable(Constraint key) {
    return key instanceof UniqueKey unique
        && unique.deferrability() != Deferrability.NOT_DEFERRABLE;
  }

  private void expect(Column<?> column) {
    if (isVirtual(column) && !features.contains(Feature.VIRTUAL_COLUMNS)) {
      throw new DialectException(
          "cannot have the column "
              + column
              + ": "
              + product
              + " works out generated columns when a row is written; leave virtual() out");
    }
    if (column.spec().collation().isPresent()
        && !features.contains(Feature.COLLATIONS_OF_COLUMNS)) {
      throw new DialectException(
          "cannot have the column "
              + column
              + ": "
              + product
              + " has one collation for the whole database; leave the collation out");
    }
  }

  private static boolean isVirtual(Column<?> column) {
    return column.spec().generation().filter(how -> !how.isStored()).isPresent();
  }

  private void expectFree(Column<?> column, Table table) {
    if (features.contains(Feature.KEYS_OVER_VIRTUAL_COLUMNS)) {
      return;
    }
    Stream<Object> keys =
        table
            .constraints()
            .filter(rule -> rule.columns().contains(column.name()))
            .map(Object.class::cast);
    Stream<Object> indexes =
        table.indexes().stream()
            .filter(index -> index.mentions(column.name()))
            .map(Object.class::cast);
    Stream.concat(keys, indexes)
        .findFirst()
        .ifPresent(
            rule -> {
              throw new DialectException(
                  "cannot have the "
                      + rule
                      + " over the column "
                      + column.path()
                      + ": "
                      + product
                      + " has no keys and indexes over columns that are worked out when they are"
                      + " read; leave virtual() out");
            });
  }

  private void expect(Index index) {
    if (index.where().isPresent()) {
      expect(
          Feature.PARTIAL_INDEXES,
          index,
          "indexes of some rows only",
          "leave the condition out, or, where it is to keep values apart, index a generated column"
              + " that is null in the other rows");
    }
    if (!index.include().isEmpty()) {
      expect(
          index.unique() ? Feature.INCLUDED_COLUMNS_OF_UNIQUE : Feature.INCLUDED_COLUMNS,
          index,
          "columns that " + (index.unique() ? "unique indexes" : "indexes") + " only include",
          index.unique() ? "leave them out" : "leave them out, or put them behind the others");
    }
    for (IndexPart part : index.columns()) {
      expect(index, part);
    }
  }

  private void expect(Index index, IndexPart part) {
    if (part instanceof IndexExpression) {
      expect(
          Feature.EXPRESSION_INDEXES,
          index,
          "indexes over expressions",
          "index a generated column that has its value");
    }
    // Those that do not know the words order nulls before all values.
    if (NullsOrder.LEAST.of(part).nulls() != Nulls.DEFAULT) {
      expect(
          Feature.NULLS_FIRST_OR_LAST,
          index,
          "indexes with \"" + part.order().strip() + "\"",
          "leave the place of the nulls to the database");
    }
  }

  private void expect(Feature feature, Index index, String what, String remedy) {
    if (!features.contains(feature)) {
      throw new DialectException(
          "cannot create the "
              + index
              + " of "
              + index.table()
              + ": "
              + product
              + " has no "
              + what
              + "; "
              + remedy);
    }
  }
}
