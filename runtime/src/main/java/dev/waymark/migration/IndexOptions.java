package dev.waymark.migration;

import dev.waymark.schema.Column;
import dev.waymark.schema.Index;
import dev.waymark.schema.IndexPart;
import dev.waymark.schema.Indexed;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The first half of an index: what it is besides its columns, which still have to be said. */
public final class IndexOptions {
  private final QualifiedName table;
  private final Name name;
  private final boolean unique;
  private final UnaryOperator<Index> declared;
  private List<Name> include = List.of();
  private Optional<String> where = Optional.empty();

  IndexOptions(QualifiedName table, String name, boolean unique, UnaryOperator<Index> declared) {
    this.table = table;
    this.name = Name.of(name);
    this.unique = unique;
    this.declared = declared;
  }

  /** Keeps those columns in the index too, so that a query need not look at the rows. */
  public IndexOptions include(Column<?>... columns) {
    include = Stream.of(columns).<Name>map(Column::name).toList();
    return this;
  }

  /**
   * Has only some rows in it.
   *
   * @param condition the condition in SQL that they meet
   */
  public IndexOptions where(String condition) {
    where = Optional.of(condition);
    return this;
  }

  /**
   * The columns and expressions, in the order of the index.
   *
   * @throws dev.waymark.schema.SchemaException if there is none
   */
  public Index over(Indexed... columns) {
    List<IndexPart> parts = Stream.of(columns).map(Indexed::inIndex).toList();
    return declared.apply(new Index(table, name, parts, unique, include, where));
  }
}
