package dev.waymark.diff;

import dev.waymark.schema.Name;
import dev.waymark.schema.SqlType;
import dev.waymark.schema.TypeKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What makes the place of an enum's constant of its name, or the name of the place, where the
 * column stores the one now and stored the other before.
 */
final class EnumSwitch {
  private static final Set<TypeKind> PLACES =
      Set.of(TypeKind.TINYINT, TypeKind.SMALLINT, TypeKind.INTEGER);

  private EnumSwitch() {}

  /**
   * The expression for the new value; empty if it is no such change, or if the rows may have other
   * constants than the enum.
   *
   * @param constants the constants in their order
   */
  static Optional<String> of(Name column, SqlType<?> from, SqlType<?> to, List<String> constants) {
    boolean toNames = PLACES.contains(from.kind()) && to.kind() == TypeKind.ENUM;
    boolean toPlaces = from.kind() == TypeKind.ENUM && PLACES.contains(to.kind());
    List<String> names = toNames ? to.values() : from.values();
    if (!(toNames || toPlaces) || !constants.containsAll(names)) {
      return Optional.empty();
    }
    StringBuilder expression = new StringBuilder("case ").append(column);
    for (int place = 0; place < constants.size(); place++) {
      String name = "'" + constants.get(place).replace("'", "''") + "'";
      expression
          .append(" when ")
          .append(toNames ? place : name)
          .append(" then ")
          .append(toNames ? name : place);
    }
    return Optional.of(expression.append(" end").toString());
  }
}
