package dev.waymark.snapshot;

import dev.waymark.schema.IndexColumn;
import dev.waymark.schema.IndexExpression;
import dev.waymark.schema.IndexPart;
import dev.waymark.schema.Name;
import dev.waymark.schema.Nulls;

/** Reads what one place of an index is over as {@link IndexPart#toString} writes it. */
final class IndexPartText {
  private static final String DESCENDING = " desc";
  private static final String FIRST = " nulls first";
  private static final String LAST = " nulls last";

  private IndexPartText() {}

  static IndexPart read(String text) {
    String ordered = text;
    Nulls nulls = Nulls.DEFAULT;
    if (ordered.endsWith(FIRST)) {
      nulls = Nulls.FIRST;
      ordered = without(ordered, FIRST);
    } else if (ordered.endsWith(LAST)) {
      nulls = Nulls.LAST;
      ordered = without(ordered, LAST);
    }
    boolean isDescending = ordered.endsWith(DESCENDING);
    String subject = isDescending ? without(ordered, DESCENDING) : ordered;
    return subject.startsWith("(") && subject.endsWith(")")
        ? new IndexExpression(subject.substring(1, subject.length() - 1), isDescending, nulls)
        : new IndexColumn(Name.of(subject), isDescending, nulls);
  }

  private static String without(String text, String end) {
    return text.substring(0, text.length() - end.length());
  }
}
