package dev.waymark.snapshot;

import dev.waymark.schema.SqlType;
import dev.waymark.schema.TypeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a type as {@link SqlType#toString} writes it. */
final class TypeText {
  private static final Pattern FORM = Pattern.compile("(\\w+)(?:\\((.*)\\))?", Pattern.DOTALL);
  private static final Pattern ARRAY = Pattern.compile("(.+) array(?:\\[(\\d+)])?", Pattern.DOTALL);
  private static final Pattern ARGUMENT = Pattern.compile("'((?:[^']|'')*)'|(\\d+)");

  private TypeText() {}

  static SqlType<?> read(String text) {
    Matcher array = ARRAY.matcher(text);
    if (array.matches()) {
      return SqlType.array(
          read(array.group(1)), Optional.ofNullable(array.group(2)).map(Integer::valueOf));
    }
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new SnapshotException("'" + text + "' is not a type");
    }
    TypeKind kind =
        TypeKind.ofWord(form.group(1))
            .orElseThrow(() -> new SnapshotException("'" + text + "' is not a known type"));
    List<Integer> sizes = new ArrayList<>();
    List<String> values = new ArrayList<>();
    if (form.group(2) != null) {
      arguments(form.group(2), sizes, values);
    }
    if (kind == TypeKind.ENUM) {
      int length = sizes.isEmpty() ? SqlType.DEFAULT_LENGTH : sizes.get(0);
      return SqlType.enumeration(length, values);
    }
    SqlType<?> type = SqlType.of(kind, sizes.toArray(Integer[]::new));
    return values.isEmpty() ? type : type.ofPlaces(values);
  }

  private static void arguments(String text, List<Integer> sizes, List<String> values) {
    Matcher argument = ARGUMENT.matcher(text);
    while (argument.find()) {
      if (argument.group(1) != null) {
        values.add(argument.group(1).replace("''", "'"));
      } else {
        sizes.add(Integer.parseInt(argument.group(2)));
      }
    }
  }
}
