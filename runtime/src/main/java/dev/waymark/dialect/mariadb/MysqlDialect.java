package dev.waymark.dialect.mariadb;

import dev.waymark.dialect.ChangedTable;
import dev.waymark.dialect.Feature;
import dev.waymark.dialect.StandardDialect;
import dev.waymark.dialect.Vocabulary;
import dev.waymark.operation.Operation;
import dev.waymark.schema.Schema;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The dialect of MySQL 8.0.19 and newer, with InnoDB. */
public final class MysqlDialect extends StandardDialect {
  static final String NAME = "mysql";

  static final Vocabulary WORDS =
      new Vocabulary(MariadbDialect.NAMES, new BinaryUuidTypes(), new MysqlLiterals());

  /** For the service loader. */
  public MysqlDialect() {
    super(NAME, "MySQL", WORDS, new MariadbStoredForm(WORDS, false));
  }

  @Override
  public Set<Feature> features() {
    return Set.of(
        Feature.DESCENDING_INDEXES,
        Feature.EXPRESSION_INDEXES,
        Feature.COLLATIONS_OF_COLUMNS,
        Feature.VIRTUAL_COLUMNS,
        Feature.KEYS_OVER_VIRTUAL_COLUMNS);
  }

  @Override
  public boolean hasTransactionalDdl() {
    return false;
  }

  @Override
  public List<String> catalogue() {
    return MariadbCatalogue.of(Optional.empty(), false);
  }

  @Override
  public List<String> catalogue(String statement) {
    return MariadbCatalogue.of(ChangedTable.of(statement, this::inCatalogue), false);
  }

  @Override
  public List<String> render(Operation operation, Schema before) {
    return List.copyOf(operation.accept(new MysqlSql(before, operation)));
  }

  @Override
  public void expectPossible(Schema after) {
    super.expectPossible(after);
    new MariadbLimits("MySQL", WORDS.types()).expectKept(after);
    MysqlLimits.expectKept(after);
  }
}
