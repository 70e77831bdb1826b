package dev.waymark.processor.map;

import dev.waymark.processor.read.Annotation;
import dev.waymark.schema.Deferrability;
import dev.waymark.schema.OnDelete;
import dev.waymark.schema.OnUpdate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the database's own words behind a key say, where they mean the same in every database.
 *
 * @param onDelete what happens when the row referred to is deleted, if they say it
 * @param onUpdate what happens when its key changes
 * @param deferrability whether the key may be broken until the transaction is committed
 */
record KeyOptions(Optional<OnDelete> onDelete, OnUpdate onUpdate, Deferrability deferrability) {
  static final KeyOptions NONE =
      new KeyOptions(Optional.empty(), OnUpdate.NO_ACTION, Deferrability.NOT_DEFERRABLE);

  private static final String ACTION =
      "(no\\s+action|restrict|cascade|set\\s+null|set\\s+default)\\s*";
  private static final Pattern DEFERRABLE =
      Pattern.compile(
          "(?:(not\\s+)?deferrable\\s*)?(?:initially\\s+(deferred|immediate))?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ACTIONS =
      Pattern.compile(
          "(?:on\\s+delete\\s+" + ACTION + ")?(?:on\\s+update\\s+" + ACTION + ")?(.*)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern ON_UPDATE_FIRST =
      Pattern.compile(
          "on\\s+update\\s+" + ACTION + "on\\s+delete\\s+" + ACTION + "(.*)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern DEFINITION =
      Pattern.compile(
          "foreign\\s+key\\s*\\([^)]*\\)\\s*references\\s+[^\\s(]+\\s*(?:\\([^)]*\\)\\s*)?(.*)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** What a {@code @ForeignKey} says; of a definition or option that is not read, nothing. */
  static KeyOptions of(Annotation foreignKey) {
    return foreignKey
        .text("foreignKeyDefinition")
        .flatMap(KeyOptions::ofDefinition)
        .or(() -> foreignKey.text("options").flatMap(KeyOptions::ofForeignKey))
        .orElse(NONE);
  }

  /**
   * What a {@code foreignKeyDefinition} says.
   *
   * @return empty if it says more than a schema has words for, or is written in another way
   */
  static Optional<KeyOptions> ofDefinition(String definition) {
    Matcher form = DEFINITION.matcher(definition.strip());
    return form.matches() ? ofForeignKey(form.group(1)) : Optional.empty();
  }

  /** What the options of a {@code @ForeignKey} say; empty if it is something else. */
  static Optional<KeyOptions> ofForeignKey(String options) {
    Matcher other = ON_UPDATE_FIRST.matcher(options.strip());
    if (other.matches()) {
      return of(other.group(2), other.group(1), other.group(3));
    }
    Matcher actions = ACTIONS.matcher(options.strip());
    return actions.matches()
        ? of(actions.group(1), actions.group(2), actions.group(3))
        : Optional.empty();
  }

  private static Optional<KeyOptions> of(String onDelete, String onUpdate, String rest) {
    return deferrability(rest)
        .map(
            deferrability ->
                new KeyOptions(
                    constant(onDelete).map(OnDelete::valueOf),
                    constant(onUpdate).map(OnUpdate::valueOf).orElse(OnUpdate.NO_ACTION),
                    deferrability));
  }

  private static Optional<String> constant(String words) {
    return Optional.ofNullable(words)
        .map(w -> w.strip().replaceAll("\\s+", "_").toUpperCase(Locale.ROOT));
  }

  /** What the options of a unique key say; empty if it is something else. */
  static Optional<Deferrability> deferrability(String options) {
    Matcher form = DEFERRABLE.matcher(options.strip());
    if (!form.matches()) {
      return Optional.empty();
    }
    boolean isDeferred = "deferred".equalsIgnoreCase(form.group(2));
    boolean isNot = form.group(1) != null;
    if (isNot && isDeferred) {
      return Optional.empty();
    }
    // What is deferred at first is deferrable, whether it says so or not.
    boolean isDeferrable =
        !isNot && options.strip().toLowerCase(Locale.ROOT).startsWith("deferrable");
    return Optional.of(
        isDeferred
            ? Deferrability.INITIALLY_DEFERRED
            : isDeferrable ? Deferrability.DEFERRABLE : Deferrability.NOT_DEFERRABLE);
  }
}
