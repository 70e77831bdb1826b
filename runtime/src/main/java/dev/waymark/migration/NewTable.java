package dev.waymark.migration;

/**
 * A table that the migration creates, with everything that belongs to it.
 *
 * <pre>{@code
 * var refunds = new NewTable("refunds") {
 *   final Column<Long> id = column("id", bigint().identity());
 *   final Column<Long> orderId = column("order_id", bigint().notNull());
 *   final PrimaryKey primaryKey = primaryKey("pk_refunds", id);
 *   final ForeignKey order = foreignKey("fk_refunds_order", orderId).references(orders.id);
 * };
 * up.create(refunds);
 * down.drop(refunds);
 * }</pre>
 */
public abstract non-sealed class NewTable extends TableDefinition {

  /**
   * Declares the table.
   *
   * @param name its name, as {@link dev.waymark.schema.QualifiedName#of} reads it
   */
  protected NewTable(String name) {
    super(name);
  }
}
