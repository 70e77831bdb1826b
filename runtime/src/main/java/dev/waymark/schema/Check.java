package dev.waymark.schema;

import java.util.List;

/**
 * A condition that every row meets.
 *
 * @param table the table
 * @param name the name of the constraint
 * @param expression the condition in SQL that every target database understands
 */
public record Check(QualifiedName table, Name name, String expression) implements Constraint {

  @Override
  public List<Name> columns() {
    return List.of();
  }

  @Override
  public Check named(Name newName) {
    return new Check(table, newName, expression);
  }

  @Override
  public Check renameTable(QualifiedName from, QualifiedName to) {
    return new Check(Renaming.in(table, from, to), name, expression);
  }

  @Override
  public Check renameColumn(QualifiedName ofTable, Name from, Name to) {
    return table.equals(ofTable) ? new Check(table, name, Renaming.in(expression, from, to)) : this;
  }

  /** Whether the condition names the column. */
  public boolean mentions(Name column) {
    return Renaming.mentions(expression, column);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.check(this);
  }

  @Override
  public String toString() {
    return "check " + name + " (" + expression + ")";
  }
}
