package dev.waymark.migration;

import dev.waymark.schema.Column;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.Name;
import dev.waymark.schema.OnDelete;
import dev.waymark.schema.SchemaException;
import java.util.List;
import java.util.function.UnaryOperator;

/** The first halves of foreign keys: columns that still have to say what they refer to. */
public final class ForeignKeys {
  private ForeignKeys() {}

  /**
   * A foreign key from one column.
   *
   * @param <A> the class of its values
   */
  public static final class From1<A> {
    private final FromMany from;

    From1(String name, Column<A> column, UnaryOperator<ForeignKey> declared) {
      this.from = new FromMany(name, List.of(column), declared);
    }

    /** Refers to that column; deleting a row that is referred to is refused. */
    public ForeignKey references(Column<A> target) {
      return references(target, OnDelete.NO_ACTION);
    }

    /** Refers to that column. */
    public ForeignKey references(Column<A> target, OnDelete onDelete) {
      return from.references(List.of(target), onDelete);
    }
  }

  /**
   * A foreign key from two columns.
   *
   * @param <A> the class of the first one's values
   * @param <B> the class of the second one's values
   */
  public static final class From2<A, B> {
    private final FromMany from;

    From2(String name, Column<A> first, Column<B> second, UnaryOperator<ForeignKey> declared) {
      this.from = new FromMany(name, List.of(first, second), declared);
    }

    /** Refers to those columns; deleting a row that is referred to is refused. */
    public ForeignKey references(Column<A> first, Column<B> second) {
      return references(first, second, OnDelete.NO_ACTION);
    }

    /** Refers to those columns. */
    public ForeignKey references(Column<A> first, Column<B> second, OnDelete onDelete) {
      return from.references(List.of(first, second), onDelete);
    }
  }

  /** A foreign key from any number of columns, whose classes the compiler does not compare. */
  public static final class FromMany {
    private final String name;
    private final List<Column<?>> columns;
    private final UnaryOperator<ForeignKey> declared;

    FromMany(String name, List<Column<?>> columns, UnaryOperator<ForeignKey> declared) {
      this.name = name;
      this.columns = columns;
      this.declared = declared;
    }

    /** Refers to those columns; deleting a row that is referred to is refused. */
    public ForeignKey references(List<Column<?>> targets) {
      return references(targets, OnDelete.NO_ACTION);
    }

    /**
     * Refers to those columns.
     *
     * @throws SchemaException if there are none, or not as many as refer
     */
    public ForeignKey references(List<Column<?>> targets, OnDelete onDelete) {
      if (targets.isEmpty()) {
        throw new SchemaException("the foreign key " + name + " refers to no column");
      }
      return declared.apply(
          new ForeignKey(
              columns.get(0).table(),
              Name.of(name),
              columns.stream().map(Column::name).toList(),
              targets.get(0).table(),
              targets.stream().map(Column::name).toList(),
              onDelete));
    }
  }
}
