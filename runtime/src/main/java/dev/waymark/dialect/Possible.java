package dev.waymark.dialect;

import dev.waymark.schema.Index;
import dev.waymark.schema.IndexExpression;
import dev.waymark.schema.IndexPart;
import dev.waymark.schema.Nulls;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Table;
import java.util.Set;

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
      table.indexes().forEach(this::expect);
    }
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
