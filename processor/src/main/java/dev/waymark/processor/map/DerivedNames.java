package dev.waymark.processor.map;

import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Makes up the names of keys, checks and indexes that nobody wrote: {@code fk_orders_customer_id}.
 * They depend on nothing but what they name, fit every database, and are unique in their database
 * schema, as some databases demand.
 */
final class DerivedNames {
  /** PostgreSQL cuts off what is longer. */
  private static final int MAX_LENGTH = 63;

  private final Set<String> taken = new HashSet<>();

  /** Keeps a name that was written from being made up too. */
  void reserve(Optional<Name> schema, Name name) {
    taken.add(key(schema, name.text()));
  }

  /**
   * A name for a rule of a table.
   *
   * @param prefix what kind of rule: {@code fk}
   * @param table the table
   * @param columns the columns that it is named after
   * @param rule the rule in full, to tell it from another one that would have the same name
   */
  Name derive(String prefix, QualifiedName table, List<Name> columns, String rule) {
    StringBuilder parts = new StringBuilder(prefix).append('_').append(clean(table.name().text()));
    for (Name column : columns) {
      parts.append('_').append(clean(column.text()));
    }
    String full = parts.toString();
    String candidate = full.length() > MAX_LENGTH ? shorten(full, full) : full;
    for (int i = 0; !taken.add(key(table.schema(), candidate)); i++) {
      candidate = shorten(full, rule + "#" + i);
    }
    return Name.of(candidate);
  }

  private static String key(Optional<Name> schema, String name) {
    String prefix = schema.isPresent() ? (schema.get().text() + ".").toLowerCase(Locale.ROOT) : "";
    return prefix + name.toLowerCase(Locale.ROOT);
  }

  private static String clean(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) { // hardly any has to be looked at closer
      char c = lower.charAt(i);
      boolean isPlain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
      if (!isPlain) {
        return lower.replaceAll("[^\\p{L}\\p{N}_]", "_");
      }
    }
    return lower;
  }

  private static String shorten(String text, String hashed) {
    CRC32 crc = new CRC32();
    crc.update(hashed.getBytes(StandardCharsets.UTF_8));
    String suffix = String.format(Locale.ROOT, "_%08x", crc.getValue());
    int end = Math.min(text.length(), MAX_LENGTH - suffix.length());
    return text.substring(0, end) + suffix;
  }
}
