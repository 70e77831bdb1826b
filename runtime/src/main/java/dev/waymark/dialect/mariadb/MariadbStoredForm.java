package dev.waymark.dialect.mariadb;

import dev.waymark.dialect.SequenceTable;
import dev.waymark.dialect.StoredForm;
import dev.waymark.dialect.Vocabulary;
import dev.waymark.schema.Column;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.Index;
import dev.waymark.schema.IndexColumn;
import dev.waymark.schema.Members;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Sequence;
import dev.waymark.schema.Table;
import java.util.List;
import java.util.Optional;

/**
 * What MariaDB and MySQL keep of a schema. A unique key is a unique index, every primary key has
 * one name, and a foreign key has an index.
 */
final class MariadbStoredForm extends StoredForm {
  private static final Name PRIMARY = Name.of("primary");

  private final Vocabulary words;
  private final boolean hasSequences;

  MariadbStoredForm(Vocabulary words, boolean hasSequences) {
    super(words);
    this.words = words;
    this.hasSequences = hasSequences;
  }

  @Override
  protected Optional<Table> substitute(Sequence sequence) {
    return hasSequences ? Optional.empty() : Optional.of(SequenceTable.table(sequence));
  }

  @Override
  protected Table table(Table table, Schema schema) {
    Members<Name, Index> indexes = table.indexes();
    for (var key : table.uniqueKeys()) {
      indexes = indexes.with(index(table.name(), key.name(), key.columns()).asUnique());
    }
    for (ForeignKey key : new ForeignKeys(schema, words.types()).withOwnIndex(table)) {
      indexes = indexes.with(index(table.name(), key.name(), key.columns()));
    }
    return table
        .withColumns(table.columns().map(column -> loose(Numbering.stored(column, table))))
        .withPrimaryKey(table.primaryKey().map(key -> key.named(PRIMARY)))
        .withUniqueKeys(Members.none())
        .withIndexes(indexes);
  }

  /** MariaDB does not keep that a generated column has no nulls. */
  private Column<?> loose(Column<?> column) {
    return hasSequences && column.spec().generation().isPresent() ? column.nullable() : column;
  }

  private static Index index(QualifiedName table, Name name, List<Name> columns) {
    List<IndexColumn> over = columns.stream().map(c -> new IndexColumn(c, false)).toList();
    return new Index(table, name, over, false);
  }
}
