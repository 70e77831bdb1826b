package dev.waymark.migration;

import dev.waymark.schema.Column;
import dev.waymark.schema.Deferrability;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.Name;
import dev.waymark.schema.OnDelete;
import dev.waymark.schema.OnUpdate;
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

    /** Does that with the rows that refer to a row whose key changes. */
    public From1<A> onUpdate(OnUpdate action) {
      from.onUpdate(action);
      return this;
    }

    /** Lets a transaction that asks for it break the key until it is committed. */
    public From1<A> deferrable() {
      from.deferrable();
      return this;
    }

    /** Lets every transaction break the key until it is committed. */
    public From1<A> initiallyDeferred() {
      from.initiallyDeferred();
      return this;
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

    /** Does that with the rows that refer to a row whose key changes. */
    public From2<A, B> onUpdate(OnUpdate action) {
      from.onUpdate(action);
      return this;
    }

    /** Lets a transaction that asks for it break the key until it is committed. */
    public From2<A, B> deferrable() {
      from.deferrable();
      return this;
    }

    /** Lets every transaction break the key until it is committed. */
    public From2<A, B> initiallyDeferred() {
      from.initiallyDeferred();
      return this;
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
    private OnUpdate onUpdate = OnUpdate.NO_ACTION;
    private Deferrability deferrability = Deferrability.NOT_DEFERRABLE;

    FromMany(String name, List<Column<?>> columns, UnaryOperator<ForeignKey> declared) {
      this.name = name;
      this.columns = columns;
      this.declared = declared;
    }

    /** Does that with the rows that refer to a row whose key changes. */
    public FromMany onUpdate(OnUpdate action) {
      onUpdate = action;
      return this;
    }

    /** Lets a transaction that asks for it break the key until it is committed. */
    public FromMany deferrable() {
      deferrability = Deferrability.DEFERRABLE;
      return this;
    }

    /** Lets every transaction break the key until it is committed. */
    public FromMany initiallyDeferred() {
      deferrability = Deferrability.INITIALLY_DEFERRED;
      return this;
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
              onDelete,
              onUpdate,
              deferrability));
    }
  }
}
