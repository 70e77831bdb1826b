package dev.waymark.migration;

import dev.waymark.schema.Column;
import dev.waymark.schema.Deferrability;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.UniqueKey;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The first half of a unique key: when it is checked. Its columns still have to be said. */
public final class UniqueOptions {
  private final QualifiedName table;
  private final Name name;
  private final UnaryOperator<UniqueKey> declared;
  private Deferrability deferrability = Deferrability.NOT_DEFERRABLE;

  UniqueOptions(QualifiedName table, String name, UnaryOperator<UniqueKey> declared) {
    this.table = table;
    this.name = Name.of(name);
    this.declared = declared;
  }

  /** Lets a transaction that asks for it break the key until it is committed. */
  public UniqueOptions deferrable() {
    deferrability = Deferrability.DEFERRABLE;
    return this;
  }

  /** Lets every transaction break the key until it is committed. */
  public UniqueOptions initiallyDeferred() {
    deferrability = Deferrability.INITIALLY_DEFERRED;
    return this;
  }

  /** The columns, in the order of the key. */
  public UniqueKey over(Column<?>... columns) {
    return declared.apply(
        new UniqueKey(
            table, name, Stream.of(columns).<Name>map(Column::name).toList(), deferrability));
  }
}
