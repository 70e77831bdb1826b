package dev.waymark.dialect.mariadb;

import dev.waymark.dialect.ChangedTable;
import dev.waymark.dialect.Feature;
import dev.waymark.dialect.Identifiers;
import dev.waymark.dialect.StandardDialect;
import dev.waymark.dialect.Vocabulary;
import dev.waymark.operation.Operation;
import dev.waymark.schema.Schema;
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

  /** For the service loader. */
  public MariadbDialect() {
    super(NAME, "MariaDB", WORDS, new MariadbStoredForm(WORDS, true));
  }

  @Override
  public Set<Feature> features() {
    return Set.of(
        Feature.COLLATIONS_OF_COLUMNS, Feature.VIRTUAL_COLUMNS, Feature.KEYS_OVER_VIRTUAL_COLUMNS);
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
    MariadbClauses clauses = new MariadbClauses(WORDS);
    return List.copyOf(operation.accept(new MariadbSql(NAME, WORDS, clauses, before, operation)));
  }

  @Override
  public void expectPossible(Schema after) {
    super.expectPossible(after);
    new MariadbLimits("MariaDB", WORDS.types()).expectKept(after);
  }
}
