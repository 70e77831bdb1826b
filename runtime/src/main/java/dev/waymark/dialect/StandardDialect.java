package dev.waymark.dialect;

import dev.waymark.operation.Value;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;

/** What the dialects have in common: they differ in their words, and in what they render. */
public abstract class StandardDialect implements Dialect {
  private final String name;
  private final String productName;
  private final Vocabulary words;
  private final StoredForm storedForm;

  /**
   * A dialect that stores everything as it is said, but for names and types.
   *
   * @param name the name by which migrations and options mean the database
   * @param productName the product name that its driver gives
   * @param words its identifiers, types and literals
   */
  protected StandardDialect(String name, String productName, Vocabulary words) {
    this(name, productName, words, new StoredForm(words));
  }

  /**
   * A dialect.
   *
   * @param name the name by which migrations and options mean the database
   * @param productName the product name that its driver gives
   * @param words its identifiers, types and literals
   * @param storedForm what becomes of a schema in it
   */
  protected StandardDialect(
      String name, String productName, Vocabulary words, StoredForm storedForm) {
    this.name = name;
    this.productName = productName;
    this.words = words;
    this.storedForm = storedForm;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final boolean speaksTo(String otherProductName) {
    return otherProductName.equals(productName);
  }

  /** Refuses what the database does not have; a dialect adds what it wants besides. */
  @Override
  public void expectPossible(Schema after) {
    new Possible(title(), features()).expect(after);
  }

  /** What the database is called in messages. */
  protected String title() {
    return productName;
  }

  @Override
  public final Schema stored(Schema schema) {
    return storedForm.of(schema);
  }

  @Override
  public final String inCatalogue(Name identifier) {
    return words.identifiers().fold(identifier);
  }

  @Override
  public final Name named(String catalogueText) {
    return words.identifiers().named(catalogueText);
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
