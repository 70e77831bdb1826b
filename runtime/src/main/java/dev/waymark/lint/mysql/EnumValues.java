package dev.waymark.lint.mysql;

import dev.waymark.lint.rule.Change;
import dev.waymark.lint.rule.Step;
import dev.waymark.operation.AlterColumn;
import dev.waymark.schema.SqlType;
import dev.waymark.schema.TypeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The values of an ENUM, whose order has a meaning there: each is stored as its place.
 *
 * @param values the values in their order
 */
record EnumValues(List<String> values) {
  private static final Pattern ENUM =
      Pattern.compile("\\s*enum\\s*\\((.*)\\).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern VALUE = Pattern.compile("'((?:[^']|'')*)'");

  /** The values, if the type is an enum, be it in the database's own words. */
  static Optional<EnumValues> of(SqlType<?> type) {
    if (type.kind() == TypeKind.ENUM) {
      return Optional.of(new EnumValues(type.values()));
    }
    return type.definition().map(ENUM::matcher).filter(Matcher::matches).map(EnumValues::read);
  }

  private static EnumValues read(Matcher words) {
    return new EnumValues(
        VALUE.matcher(words.group(1)).results().map(v -> v.group(1).replace("''", "'")).toList());
  }

  /**
   * An enum before and after.
   *
   * @param step the step that changes it
   * @param from the values before
   * @param to the values after
   */
  record Changed(Step<AlterColumn> step, EnumValues from, EnumValues to) {

    /** The changes of enums in tables that were there before. */
    static Stream<Changed> in(Change change, Predicate<Changed> which) {
      return change
          .steps(AlterColumn.class)
          .filter(step -> !step.isNew(step.operation().table()))
          .flatMap(
              step ->
                  EnumValues.of(step.operation().from().type())
                      .flatMap(
                          from ->
                              EnumValues.of(step.operation().to().type())
                                  .map(to -> new Changed(step, from, to)))
                      .stream())
          .filter(which);
    }

    List<String> removed() {
      return without(from.values, to.values);
    }

    List<String> added() {
      return without(to.values, from.values);
    }

    /** Whether values that stay come in another order. */
    boolean isReordered() {
      List<String> before = without(from.values, removed());
      return !before.equals(without(to.values, added()));
    }

    /** Whether a new value stands before one that was there. */
    boolean isInserted() {
      int kept = to.values.size() - added().size();
      return !added().isEmpty() && added().stream().anyMatch(v -> to.values.indexOf(v) < kept);
    }

    /** The enum with the values that were there in their order, and the new ones at the end. */
    String appended() {
      List<String> all = new ArrayList<>(without(from.values, removed()));
      all.addAll(added());
      return all.stream()
          .map(v -> "'" + v.replace("'", "''") + "'")
          .collect(Collectors.joining(",", "enum(", ")"));
    }

    private static List<String> without(List<String> values, List<String> gone) {
      return values.stream().filter(value -> !gone.contains(value)).toList();
    }
  }
}
