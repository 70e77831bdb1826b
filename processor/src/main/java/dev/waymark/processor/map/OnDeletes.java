package dev.waymark.processor.map;

import dev.waymark.processor.read.Annotations;
import dev.waymark.schema.OnDelete;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Hibernate's {@code @OnDelete} says of a foreign key. */
final class OnDeletes {
  private static final Pattern DEFINITION =
      Pattern.compile(
          "foreign\\s+key\\s*\\([^)]*\\)\\s*references\\s+[^\\s(]+\\s*(?:\\([^)]*\\)\\s*)?"
              + "(?:on\\s+delete\\s+(no\\s+action|restrict|cascade|set\\s+null|set\\s+default))?",
          Pattern.CASE_INSENSITIVE);

  private OnDeletes() {}

  /**
   * What a {@code foreignKeyDefinition} says of deletion.
   *
   * @return empty if it says more than that, or is written in another way
   */
  static Optional<OnDelete> ofDefinition(String definition) {
    Matcher form = DEFINITION.matcher(definition.strip());
    return form.matches()
        ? Optional.of(
            Optional.ofNullable(form.group(1))
                .map(a -> a.strip().replaceAll("\\s+", "_").toUpperCase(Locale.ROOT))
                .map(OnDelete::valueOf)
                .orElse(OnDelete.NO_ACTION))
        : Optional.empty();
  }

  static OnDelete of(Property property) {
    return of(property.annotations());
  }

  static OnDelete of(Annotations annotations) {
    return annotations
        .find(Jpa.ON_DELETE)
        .flatMap(a -> a.text("action"))
        .map(OnDelete::valueOf)
        .orElse(OnDelete.NO_ACTION);
  }
}
