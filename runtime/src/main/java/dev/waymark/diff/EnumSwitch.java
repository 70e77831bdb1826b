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
   * @param hinted the constants as the enum has them now, where the type does not say what its
   *     numbers mean
   */
  static Optional<String> of(Name column, SqlType<?> from, SqlType<?> to, List<String> hinted) {
    boolean toNames = PLACES.contains(from.kind()) && to.kind() == TypeKind.ENUM;
    boolean toPlaces = from.kind() == TypeKind.ENUM && PLACES.contains(to.kind());
    SqlType<?> places = toNames ? from : to;
    List<String> constants = places.hasPlaces() ? places.values() : hinted;
    List<String> names = toNames ? to.values() : from.values();
    boolean isKnown = toNames && places.hasPlaces();
    boolean isComplete = isKnown ? names.containsAll(constants) : constants.containsAll(names);
    if (!(toNames || toPlaces) || !isComplete) {
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
