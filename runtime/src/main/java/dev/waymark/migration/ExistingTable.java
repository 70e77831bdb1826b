package dev.waymark.migration;

/**
 * A table that is there before the migration. It declares as much of it as the steps speak of: the
 * columns, keys and indexes that are used, added, changed or dropped; all of them, if the table is
 * dropped.
 *
 * <pre>{@code
 * var customers = new ExistingTable("customers") {
 *   final Column<String> email = column("email", varchar(320).notNull());
 *   final UniqueKey uniqueEmail = unique("uq_customers_email", email);
 * };
 * up.add(customers.uniqueEmail);
 * down.drop(customers.uniqueEmail);
 * }</pre>
 */
public abstract non-sealed class ExistingTable extends TableDefinition {

  /**
   * Declares the table.
   *
   * @param name its name, as {@link dev.waymark.schema.QualifiedName#of} reads it
   */
  protected ExistingTable(String name) {
    super(name);
  }
}
