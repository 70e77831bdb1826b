package dev.waymark.dialect.h2;

import dev.waymark.dialect.Dialect;
import dev.waymark.dialect.Identifiers;
import dev.waymark.dialect.StandardTypes;
import dev.waymark.dialect.Vocabulary;
import dev.waymark.operation.Operation;
import dev.waymark.operation.Value;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import java.util.List;
import java.util.Locale;

/** The dialect of H2 2.x in its regular mode. */
public final class H2Dialect implements Dialect {
  static final String NAME = "h2";

  // H2 has every type under its standard name.
  static final Vocabulary WORDS =
      new Vocabulary(
          new Identifiers('"', text -> text.toUpperCase(Locale.ENGLISH), H2Keywords.RESERVED),
          new StandardTypes(),
          new H2Literals());

  /** For the service loader. */
  public H2Dialect() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean speaksTo(String productName) {
    return productName.equals("H2");
  }

  @Override
  public boolean hasTransactionalDdl() {
    return false;
  }

  @Override
  public List<String> render(Operation operation, Schema before) {
    return List.copyOf(operation.accept(new H2Sql(before)));
  }

  @Override
  public String quote(Name name) {
    return WORDS.identifiers().of(name);
  }

  @Override
  public String quote(QualifiedName name) {
    return WORDS.identifiers().of(name);
  }

  @Override
  public String literal(Value.Literal value) {
    return WORDS.literals().of(value.object());
  }
}
