package dev.waymark.lint.data;

import dev.waymark.lint.rule.Product;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What is known of collations by their names. */
final class Collations {
  /**
   * Those that PostgreSQL brings along, all of which are deterministic: values are the same only if
   * their bytes are (its manual, "Collation Support", "Predefined Collations" and "Nondeterministic
   * Collations").
   */
  private static final Pattern OF_POSTGRESQL =
      Pattern.compile(
          "default|C|C\\.UTF-?8|POSIX|ucs_basic|unicode|pg_c_utf8|pg_unicode_fast"
              + "|[a-z]{2,3}([_-].+)?-x-icu|[a-z]{2,3}_[A-Z]{2}(\\..+)?");

  private Collations() {}

  /**
   * Whether two values that are different by the rules of one may be the same by those of another.
   *
   * @param products the databases on which it is asked; a collation is of one of them where nobody
   *     said which
   */
  static boolean mayMerge(Set<Product> products, Optional<String> from, Optional<String> to) {
    return products.equals(Set.of(Product.H2))
        ? to.isEmpty() || Set.of(Product.values()).stream().allMatch(p -> mayMerge(p, from, to))
        : products.stream().anyMatch(product -> mayMerge(product, from, to));
  }

  private static boolean mayMerge(Product product, Optional<String> from, Optional<String> to) {
    return switch (product) {
      case H2 -> true; // it has none
      case POSTGRESQL -> to.isPresent() && !OF_POSTGRESQL.matcher(plain(to.get())).matches();
      case SQLITE -> to.isPresent() && !to.get().equalsIgnoreCase("binary");
      case MARIADB, MYSQL -> to.isEmpty() || mayMerge(from, folded(to.get()));
    };
  }

  /**
   * In most collations of the two, blanks at the end do not count, not even where letters count
   * exactly. Another character set may have no place for a character.
   */
  private static boolean mayMerge(Optional<String> from, String to) {
    boolean countedBlanks = from.isEmpty() || countsBlanks(folded(from.get()));
    boolean isOfOneSet = from.map(rules -> set(folded(rules))).orElse("utf8mb4").equals(set(to));
    return !to.endsWith("_bin") || !isOfOneSet || (countedBlanks && !countsBlanks(to));
  }

  private static boolean countsBlanks(String collation) {
    return collation.contains("nopad") || collation.contains("_0900_");
  }

  private static String set(String collation) {
    return collation.split("_", 2)[0];
  }

  private static String folded(String collation) {
    return collation.toLowerCase(Locale.ROOT);
  }

  private static String plain(String collation) {
    return collation.replace("\"", "");
  }
}
