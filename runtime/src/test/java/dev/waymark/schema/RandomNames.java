package dev.waymark.schema;

import static dev.waymark.schema.RandomSchemas.pick;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Names, some of which are odd: quoted, with spaces, dots and foreign letters, or keywords of Java.
 * No two of one kind differ only in case or quotes, because some databases call those the same.
 */
final class RandomNames {
  private static final List<String> TABLES =
      List.of(
          "customers",
          "orders",
          "order_lines",
          "products",
          "addresses",
          "roles",
          "audit_log",
          "CamelCase",
          "class",
          "record",
          "up",
          "`Order`",
          "`my table`",
          "`Größe`",
          "`2nd`",
          "`a.b`");

  private static final List<String> COLUMNS =
      List.of(
          "name",
          "email",
          "created_at",
          "amount",
          "first_name",
          "firstName",
          "STATUS",
          "version",
          "active",
          "code",
          "price",
          "qty",
          "notes",
          "class",
          "package",
          "down",
          "customers",
          "`select`",
          "`default`",
          "`first name`",
          "`höhe`",
          "`2fa`",
          "`x$y`",
          "`a.b`");

  private static final List<String> SEQUENCES =
      List.of("customers_SEQ", "orders_seq", "hibernate_sequence", "`Odd Sequence`");

  private static final List<String> COMMENTS =
      List.of("what it's for", "50 % \"more\"", "back\\slash", "zwei\nZeilen", "größer als ß");

  private RandomNames() {}

  static String comment(Random random) {
    return pick(COMMENTS, random);
  }

  static QualifiedName table(Schema schema, Random random) {
    Set<String> taken = new HashSet<>();
    schema.tables().names().forEach(n -> taken.add(folded(n.name())));
    return new QualifiedName(Optional.empty(), free(TABLES, taken, random));
  }

  static QualifiedName sequence(Schema schema, Random random) {
    Set<String> taken = new HashSet<>();
    schema.sequences().names().forEach(n -> taken.add(folded(n.name())));
    return new QualifiedName(Optional.empty(), free(SEQUENCES, taken, random));
  }

  static Name column(Table table, Random random) {
    return free(COLUMNS, columnNames(table), random);
  }

  /** A name for a column that nothing else in the table has, made of the given word. */
  static Name column(Table table, String word) {
    return numbered(word, columnNames(table));
  }

  private static Set<String> columnNames(Table table) {
    Set<String> taken = new HashSet<>();
    table.columns().names().forEach(n -> taken.add(folded(n)));
    return taken;
  }

  /** A name for a key, check or index that no other one of the schema has. */
  static Name member(Schema schema, String word) {
    Set<String> taken = new HashSet<>();
    for (Table table : schema.tables()) {
      table.constraints().forEach(c -> taken.add(folded(c.name())));
      table.indexes().names().forEach(n -> taken.add(folded(n)));
    }
    return numbered(word, taken);
  }

  /** The letters and digits of a name. */
  static String word(Name name) {
    return folded(name).replaceAll("[^a-z0-9]+", "_");
  }

  private static Name free(List<String> names, Set<String> taken, Random random) {
    Name name = Name.of(pick(names, random));
    return taken.contains(folded(name)) ? numbered("n_" + word(name), taken) : name;
  }

  private static Name numbered(String word, Set<String> taken) {
    String name = word;
    for (int i = 2; taken.contains(name); i++) {
      name = word + "_" + i;
    }
    return Name.of(name);
  }

  private static String folded(Name name) {
    return name.text().toLowerCase(Locale.ROOT);
  }
}
