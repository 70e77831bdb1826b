package dev.waymark.processor.diagnostic;

/**
 * The code of a lint rule.
 *
 * @param name the code as it is written
 */
public record RuleCode(String name) implements Coded {

  @Override
  public String toString() {
    return name;
  }
}
