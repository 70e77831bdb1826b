package dev.waymark.operation;

import dev.waymark.schema.Schema;

/**
 * Runs Java code. Two steps with the same description count as the same: code cannot be compared.
 *
 * @param description what it does, in a few words
 * @param code the code
 */
public record RunCode(String description, Code code) implements DataOperation {

  /** Code of a migration; what can run it knows its real type. */
  public interface Code {}

  @Override
  public boolean equals(Object other) {
    return other instanceof RunCode that && description.equals(that.description);
  }

  @Override
  public int hashCode() {
    return description.hashCode();
  }

  @Override
  public Schema applyTo(Schema before) {
    return before;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.runCode(this);
  }

  @Override
  public String toString() {
    return "run " + description;
  }
}
