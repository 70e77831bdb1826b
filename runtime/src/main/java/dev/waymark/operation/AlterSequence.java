package dev.waymark.operation;

import dev.waymark.schema.Schema;
import dev.waymark.schema.Sequence;

/**
 * Changes the numbers of a sequence.
 *
 * @param from the sequence before
 * @param to the sequence after, of the same name
 */
public record AlterSequence(Sequence from, Sequence to) implements SchemaOperation {

  @Override
  public Schema applyTo(Schema before) {
    Expect.equal(this, before.sequences().get(from.name()), from);
    return before.withSequences(before.sequences().replace(from.name(), to));
  }

  @Override
  public SchemaOperation inverse() {
    return new AlterSequence(to, from);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.alterSequence(this);
  }

  @Override
  public String toString() {
    return "alter " + from + " to " + to;
  }
}
