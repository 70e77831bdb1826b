package dev.waymark.inspect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which part of a database is looked at.
 *
 * @param defaultSchema the database schema, to the letter, of the names that do not say one; empty
 *     where a database has none
 * @param others further database schemas, to the letter
 * @param foldsToLower whether the database keeps plain names in lower case
 */
public record Scope(String defaultSchema, List<String> others, boolean foldsToLower) {

  /** Copies the list. */
  public Scope {
    others = List.copyOf(others);
  }

  /**
   * The given database schema, else the one that the connection is in.
   *
   * @throws SQLException if the connection does not say
   */
  public static Scope of(Connection connection, Optional<String> schema) throws SQLException {
    boolean foldsToLower = connection.getMetaData().storesLowerCaseIdentifiers();
    if (schema.isPresent()) {
      return new Scope(schema.get(), List.of(), foldsToLower);
    }
    // What MariaDB and MySQL call a database or a schema, JDBC calls a catalogue.
    boolean hasSchemas = connection.getMetaData().supportsSchemasInTableDefinitions();
    String current = hasSchemas ? connection.getSchema() : connection.getCatalog();
    return new Scope(current == null ? "" : current, List.of(), foldsToLower);
  }

  /** The same with further database schemas. */
  public Scope with(List<String> schemas) {
    return new Scope(defaultSchema, schemas, foldsToLower);
  }

  /** All the database schemas, the default one first. */
  List<String> schemas() {
    List<String> all = new ArrayList<>(List.of(defaultSchema));
    others.stream().filter(schema -> !schema.equals(defaultSchema)).forEach(all::add);
    return all;
  }
}
