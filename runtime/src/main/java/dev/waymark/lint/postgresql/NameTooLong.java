package dev.waymark.lint.postgresql;

import dev.waymark.lint.rule.Change;
import dev.waymark.lint.rule.Finding;
import dev.waymark.lint.rule.Product;
import dev.waymark.lint.rule.Rule;
import dev.waymark.lint.rule.SchemaName;
import dev.waymark.lint.rule.Severity;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A name of which PostgreSQL cuts off the end. The names of keys, checks and indexes, which only
 * the database uses, are cut by the dialect.
 */
final class NameTooLong extends Rule {
  private static final int LIMIT = 63;
  private static final int HASH = 9;

  NameTooLong() {
    super("PG318", Severity.ERROR, Product.POSTGRESQL);
  }

  @Override
  public Stream<Finding> check(Change change) {
    return SchemaName.added(change).stream()
        .filter(SchemaName::isUsedByTheApplication)
        .filter(name -> bytes(name.name().text()) > LIMIT)
        .map(this::finding);
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private Finding finding(SchemaName name) {
    String text = name.name().text();
    return finding(
        name.where(),
        "The name of the "
            + name
            + " has "
            + bytes(text)
            + " bytes, and PostgreSQL silently cuts off what is beyond "
            + LIMIT
            + ".",
        name.renamed(shorter(text)));
  }

  /** As much of the name as fits, and a hash of it, so that two long names stay two. */
  private static String shorter(String text) {
    String cut = text;
    while (bytes(cut) > LIMIT - HASH) {
      cut = cut.substring(0, cut.length() - 1);
    }
    return cut + "_" + String.format(Locale.ROOT, "%08x", text.hashCode());
  }
}
