package dev.waymark.schema;

/**
 * A source of numbers.
 *
 * @param name its name
 * @param start the first number
 * @param increment the step from one number to the next
 */
public record Sequence(QualifiedName name, long start, long increment)
    implements Named<QualifiedName> {

  /** The same sequence under another name. */
  public Sequence named(QualifiedName newName) {
    return new Sequence(newName, start, increment);
  }

  @Override
  public String toString() {
    return "sequence " + name + " start with " + start + " increment by " + increment;
  }
}
