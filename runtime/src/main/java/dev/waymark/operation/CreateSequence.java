package dev.waymark.operation;

import dev.waymark.schema.Schema;
import dev.waymark.schema.Sequence;

/**
 * Creates a sequence.
 *
 * @param sequence the sequence
 */
public record CreateSequence(Sequence sequence) implements SchemaOperation {

  @Override
  public Schema applyTo(Schema before) {
    return before.withSequences(before.sequences().with(sequence));
  }

  @Override
  public SchemaOperation inverse() {
    return new DropSequence(sequence);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.createSequence(this);
  }

  @Override
  public String toString() {
    return "create " + sequence;
  }
}
