package dev.waymark.processor.map;

import dev.waymark.processor.read.Annotation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the options of an {@code @Index} say, where that is known to mean the same in every database
 * that has it.
 *
 * @param include the columns that the index keeps besides
 * @param where the condition of the rows that are in it
 */
record IndexOptions(List<String> include, Optional<String> where) {
  private static final Pattern FORM =
      Pattern.compile(
          "(?:include\\s*\\(([^()]+)\\)\\s*)?(?:where\\b\\s*(\\S.*))?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** What they say; empty if there are none, or they say something else. */
  static Optional<IndexOptions> of(Annotation index) {
    return index.text("options").filter(text -> !isKey(index)).flatMap(IndexOptions::of);
  }

  private static Optional<IndexOptions> of(String options) {
    Matcher form = FORM.matcher(options.strip());
    if (!form.matches()) {
      return Optional.empty();
    }
    List<String> include =
        Optional.ofNullable(form.group(1)).stream()
            .flatMap(list -> Stream.of(list.split(",", -1)))
            .map(String::strip)
            .toList();
    return Optional.of(new IndexOptions(include, Optional.ofNullable(form.group(2))));
  }

  /** Whether Hibernate makes a unique key of it: a unique index without an expression. */
  static boolean isKey(Annotation index) {
    String list = index.text("columnList").orElse("").toLowerCase(Locale.ROOT);
    boolean hasExpression = list.startsWith("(") || list.replaceAll("\\s+", "").contains(",(");
    return index.flag("unique") && !hasExpression;
  }
}
