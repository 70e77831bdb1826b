package dev.waymark.dialect;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** The dialects on the class path. */
public final class Dialects {
  // Each revision asks for its own more than once. With the loader of this class: in javac and in
  // application servers the context class loader is not the one that has Waymark.
  private static final List<Dialect> ALL =
      ServiceLoader.load(Dialect.class, Dialects.class.getClassLoader()).stream()
          .map(ServiceLoader.Provider::get)
          .sorted(Comparator.comparing(Dialect::name))
          .toList();

  private Dialects() {}

  /** All of them, by name. */
  public static List<Dialect> all() {
    return ALL;
  }

  /**
   * The dialect for a database.
   *
   * @param productName what {@code DatabaseMetaData.getDatabaseProductName()} says
   * @throws DialectException if there is none; the message names those there are
   */
  public static Dialect forProduct(String productName) {
    return all().stream()
        .filter(dialect -> dialect.speaksTo(productName))
        .findFirst()
        .orElseThrow(() -> unknown("Waymark has no dialect for the database " + productName));
  }

  /**
   * The dialect of that name.
   *
   * @throws DialectException if there is none; the message names those there are
   */
  public static Dialect named(String name) {
    return all().stream()
        .filter(dialect -> dialect.name().equals(name))
        .findFirst()
        .orElseThrow(() -> unknown("there is no dialect named " + name));
  }

  private static DialectException unknown(String problem) {
    String names = all().stream().map(Dialect::name).collect(Collectors.joining(", "));
    return new DialectException(problem + "; the dialects are: " + names);
  }
}
