package dev.waymark.operation;

import dev.waymark.schema.Schema;
import dev.waymark.schema.Sequence;

/**
 * Drops a sequence.
 *
 * @param sequence the sequence as it was
 */
public record DropSequence(Sequence sequence) implements SchemaOperation {

  @Override
  public Schema applyTo(Schema before) {
    Expect.equal(this, before.sequences().get(sequence.name()), sequence);
    return before.withSequences(before.sequences().without(sequence.name()));
  }

  @Override
  public SchemaOperation inverse() {
    return new CreateSequence(sequence);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.dropSequence(this);
  }

  @Override
  public String toString() {
    return "drop " + sequence;
  }
}
