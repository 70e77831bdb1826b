package dev.waymark.dialect;

import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.Deferrability;
import dev.waymark.schema.Generation;
import dev.waymark.schema.Index;
import dev.waymark.schema.IndexColumn;
import dev.waymark.schema.IndexPart;
import dev.waymark.schema.Name;
import dev.waymark.schema.Nulls;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Random schemas without the options that a database does not have.
 *
 * @param features what it has
 */
record PossibleOptions(Set<Feature> features) {

  Schema of(Schema schema) {
    return schema.withTables(schema.tables().map(this::of));
  }

  private Table of(Table table) {
    return table
        .withColumns(table.columns().map(column -> of(column, table)))
        .withIndexes(table.indexes().map(this::of))
        .withUniqueKeys(
            table.uniqueKeys().map(key -> key.withDeferrability(unique(key.deferrability()))))
        .withForeignKeys(
            table.foreignKeys().map(key -> key.withDeferrability(foreign(key.deferrability()))));
  }

  /** Every database has other names for collations: `CollationContract` tries them. */
  private <T> Column<T> of(Column<T> column, Table table) {
    ColumnSpec<T> spec = column.spec().collate(Optional.empty());
    boolean isUnderRules =
        table.constraints().anyMatch(rule -> rule.columns().contains(column.name()))
            || table.indexes().stream().anyMatch(index -> index.mentions(column.name()));
    return column.as(
        has(Feature.VIRTUAL_COLUMNS) && (has(Feature.KEYS_OVER_VIRTUAL_COLUMNS) || !isUnderRules)
            ? spec
            : spec.generated(spec.generation().map(how -> new Generation(how.expression(), true))));
  }

  private Deferrability unique(Deferrability wanted) {
    return has(Feature.DEFERRABLE_UNIQUE_KEYS) ? wanted : Deferrability.NOT_DEFERRABLE;
  }

  private Deferrability foreign(Deferrability wanted) {
    return has(Feature.DEFERRABLE_FOREIGN_KEYS) ? wanted : Deferrability.NOT_DEFERRABLE;
  }

  private Index of(Index index) {
    List<IndexPart> parts =
        index.columns().stream()
            .filter(part -> part instanceof IndexColumn || has(Feature.EXPRESSION_INDEXES))
            .map(part -> has(Feature.NULLS_FIRST_OR_LAST) ? part : part.withNulls(Nulls.DEFAULT))
            .toList();
    Feature include =
        index.unique() ? Feature.INCLUDED_COLUMNS_OF_UNIQUE : Feature.INCLUDED_COLUMNS;
    List<Name> included = has(include) ? index.include() : List.of();
    Optional<String> where = index.where().filter(sql -> has(Feature.PARTIAL_INDEXES));
    return new Index(index.table(), index.name(), parts, index.unique(), included, where);
  }

  private boolean has(Feature feature) {
    return features.contains(feature);
  }
}
