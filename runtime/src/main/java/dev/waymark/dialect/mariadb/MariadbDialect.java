package dev.waymark.dialect.mariadb;

import dev.waymark.dialect.ChangedTable;
import dev.waymark.dialect.Dialect;
import dev.waymark.dialect.Feature;
import dev.waymark.dialect.Identifiers;
import dev.waymark.dialect.StandardDialect;
import dev.waymark.dialect.Vocabulary;
import dev.waymark.operation.Operation;
import dev.waymark.schema.Schema;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The dialect of MariaDB 10.6 and newer, with InnoDB. */
public final class MariadbDialect extends StandardDialect {
  static final String NAME = "mariadb";

  /** How many bytes a name may have, so that it has no more than 64 characters. */
  private static final int LONGEST_NAME = 64;

  /**
   * Names are kept as they are written. Those of columns, keys and indexes are compared without
   * regard to case; those of tables as the server is set up ({@code lower_case_table_names}).
   */
  static final Identifiers NAMES =
      new Identifiers('`', name -> name, MariadbKeywords.RESERVED, LONGEST_NAME);

  static final Vocabulary WORDS = new Vocabulary(NAMES, new MariadbTypes(), new MariadbLiterals());

  static final Vocabulary WORDS_WITHOUT_UUID =
      new Vocabulary(NAMES, new BinaryUuidTypes(), new BinaryUuidLiterals());

  private final Version version;

  /** For the service loader. */
  public MariadbDialect() {
    this(Version.NEWEST);
  }

  private MariadbDialect(Version version) {
    super(NAME, "MariaDB", version.words(), new MariadbStoredForm(version.words(), true));
    this.version = version;
  }

  /** A version of the server, as 1006 for 10.6. */
  private record Version(int number) {
    private static final Version NEWEST = new Version(Integer.MAX_VALUE);

    /** Its release notes, 10.7.1. Hibernate takes {@code binary(16)} before. */
    private boolean hasUuid() {
      return number >= 1007;
    }

    /** Its release notes, 10.8.1. Before, {@code desc} is read and not heeded. */
    private boolean hasDescendingIndexes() {
      return number >= 1008;
    }

    private Vocabulary words() {
      return hasUuid() ? WORDS : WORDS_WITHOUT_UUID;
    }
  }

  @Override
  public Dialect ofVersion(int major, int minor) {
    return new MariadbDialect(new Version(100 * major + minor));
  }

  @Override
  public Set<Feature> features() {
    Set<Feature> features =
        EnumSet.of(
            Feature.COLLATIONS_OF_COLUMNS,
            Feature.VIRTUAL_COLUMNS,
            Feature.KEYS_OVER_VIRTUAL_COLUMNS);
    if (version.hasDescendingIndexes()) {
      features.add(Feature.DESCENDING_INDEXES);
    }
    return Collections.unmodifiableSet(features);
  }

  @Override
  public boolean hasTransactionalDdl() {
    return false;
  }

  @Override
  public List<String> catalogue() {
    return MariadbCatalogue.of(Optional.empty(), true);
  }

  @Override
  public List<String> catalogue(String statement) {
    return MariadbCatalogue.of(ChangedTable.of(statement, this::inCatalogue), true);
  }

  @Override
  public List<String> render(Operation operation, Schema before) {
    MariadbSql sql =
        version.hasUuid()
            ? new MariadbSql(NAME, WORDS, new MariadbClauses(WORDS), before, operation)
            : new BinaryUuidSql(before, operation);
    return List.copyOf(operation.accept(sql));
  }

  @Override
  public void expectPossible(Schema after) {
    super.expectPossible(after);
    new MariadbLimits("MariaDB", version.words().types()).expectKept(after);
  }
}
