package dev.waymark.operation;

import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Sequence;

/**
 * Renames a sequence.
 *
 * @param from the name before
 * @param to the name after
 */
public record RenameSequence(QualifiedName from, QualifiedName to) implements SchemaOperation {

  @Override
  public Schema applyTo(Schema before) {
    Sequence sequence = before.sequences().get(from);
    return before.withSequences(before.sequences().replace(from, sequence.named(to)));
  }

  @Override
  public SchemaOperation inverse() {
    return new RenameSequence(to, from);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.renameSequence(this);
  }

  @Override
  public String toString() {
    return "rename sequence " + from + " to " + to;
  }
}
