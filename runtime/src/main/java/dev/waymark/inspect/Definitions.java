package dev.waymark.inspect;

import dev.waymark.schema.Check;
import dev.waymark.schema.Constraint;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.Index;
import dev.waymark.schema.Name;
import dev.waymark.schema.PrimaryKey;
import dev.waymark.schema.Sequence;
import dev.waymark.schema.UniqueKey;
import java.util.List;
import java.util.stream.Collectors;

/** What keys, checks, indexes and sequences are, apart from their names. */
final class Definitions implements Constraint.Visitor<String> {
  private static final Definitions OF_CONSTRAINTS = new Definitions();

  private Definitions() {}

  static String of(Constraint constraint) {
    return constraint.accept(OF_CONSTRAINTS);
  }

  static String of(Index index) {
    return index.definition();
  }

  static String of(Sequence sequence) {
    return "start with " + sequence.start() + " increment by " + sequence.increment();
  }

  @Override
  public String primaryKey(PrimaryKey key) {
    return list(key.columns());
  }

  @Override
  public String uniqueKey(UniqueKey key) {
    return list(key.columns()) + key.deferrability().suffix();
  }

  @Override
  public String foreignKey(ForeignKey key) {
    return list(key.columns())
        + " references "
        + key.target()
        + " "
        + list(key.targetColumns())
        + key.actions()
        + key.deferrability().suffix();
  }

  @Override
  public String check(Check check) {
    return "(" + check.expression() + ")";
  }

  private static String list(List<Name> columns) {
    return columns.stream().map(Name::toString).collect(Collectors.joining(", ", "(", ")"));
  }
}
