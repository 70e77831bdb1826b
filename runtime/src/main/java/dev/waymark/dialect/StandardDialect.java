package dev.waymark.dialect;

import dev.waymark.operation.Value;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;

/** What the dialects have in common: they differ in their words, and in what they render. */
public abstract class StandardDialect implements Dialect {
  private final String name;
  private final String productName;
  private final Vocabulary words;

  /**
   * A dialect.
   *
   * @param name the name by which migrations and options mean the database
   * @param productName the product name that its driver gives
   * @param words its identifiers, types and literals
   */
  protected StandardDialect(String name, String productName, Vocabulary words) {
    this.name = name;
    this.productName = productName;
    this.words = words;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final boolean speaksTo(String otherProductName) {
    return otherProductName.equals(productName);
  }

  @Override
  public final String quote(Name identifier) {
    return words.identifiers().of(identifier);
  }

  @Override
  public final String quote(QualifiedName identifier) {
    return words.identifiers().of(identifier);
  }

  @Override
  public final String literal(Value.Literal value) {
    return words.literals().of(value.object());
  }
}
