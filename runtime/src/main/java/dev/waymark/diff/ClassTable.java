package dev.waymark.diff;

import dev.waymark.operation.Value;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/**
 * Where the rows of a class in a hierarchy are, however the hierarchy is stored. A plan needs it
 * when that changes.
 *
 * @param own the table that the class has, or would have
 * @param above the same of the class above; its own for the root
 * @param root the table of the root
 * @param discriminator the column of the root that tells the classes apart, where it has one
 * @param value what stands there in rows of the class, unless it is abstract
 * @param values the same of the class and those below it
 */
public record ClassTable(
    QualifiedName own,
    QualifiedName above,
    QualifiedName root,
    Name discriminator,
    Optional<Value.Literal> value,
    List<Value.Literal> values) {

  /** Copies the list. */
  public ClassTable {
    values = List.copyOf(values);
  }

  /** Whether it is the first class of its hierarchy. */
  boolean isRoot() {
    return own.equals(root);
  }
}
