package dev.waymark.dialect.sqlite;

import dev.waymark.dialect.Dialect;
import dev.waymark.dialect.DialectException;
import dev.waymark.dialect.Feature;
import dev.waymark.dialect.Identifiers;
import dev.waymark.dialect.StandardDialect;
import dev.waymark.dialect.Vocabulary;
import dev.waymark.operation.Operation;
import dev.waymark.schema.Schema;
import java.util.List;
import java.util.Set;

/**
 * The dialect of SQLite 3.36 and newer. It has no comments and no schemas, which are left out, as
 * Hibernate leaves them out, and no sequences, for which there are tables.
 */
public final class SqliteDialect extends StandardDialect {
  static final String NAME = "sqlite";

  // It keeps names as they were written, and compares them without regard to case.
  static final Vocabulary WORDS =
      new Vocabulary(
          new Identifiers('"', name -> name, SqliteKeywords.RESERVED).withoutSchemas(),
          new SqliteTypes(),
          new SqliteLiterals());

  /**
   * Version 3.35 can drop a column, but up to 3.35.4 it may write wrong values into others, or
   * damage the file (release notes of 3.35.5).
   */
  private static final int OLDEST = 36;

  private final boolean isTooOld;

  /** For the service loader. */
  public SqliteDialect() {
    this(false);
  }

  private SqliteDialect(boolean isTooOld) {
    super(NAME, "SQLite", WORDS, new SqliteStoredForm());
    this.isTooOld = isTooOld;
  }

  @Override
  public Dialect ofVersion(int major, int minor) {
    return new SqliteDialect(major == 3 && minor < OLDEST);
  }

  @Override
  public void expectPossible(Schema after) {
    if (isTooOld) {
      throw new DialectException(
          "SQLite before 3."
              + OLDEST
              + " cannot drop and rename columns reliably; take a newer driver, which brings a newer"
              + " SQLite");
    }
    super.expectPossible(after);
  }

  @Override
  public Set<Feature> features() {
    return Set.of(
        Feature.PARTIAL_INDEXES,
        Feature.EXPRESSION_INDEXES,
        Feature.DESCENDING_INDEXES,
        Feature.RESTRICTING_FOREIGN_KEYS,
        Feature.DEFERRABLE_FOREIGN_KEYS,
        Feature.COLLATIONS_OF_COLUMNS,
        Feature.VIRTUAL_COLUMNS,
        Feature.KEYS_OVER_VIRTUAL_COLUMNS);
  }

  @Override
  public boolean hasTransactionalDdl() {
    return true;
  }

  @Override
  public List<String> catalogue() {
    return List.of("select type, name, sql from sqlite_schema");
  }

  @Override
  public List<String> render(Operation operation, Schema before) {
    return List.copyOf(operation.accept(new SqliteSql(before)));
  }
}
