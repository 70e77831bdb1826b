package dev.waymark.lint.postgresql;

import dev.waymark.lint.rule.Rule;
import java.util.List;

/** The rules of PostgreSQL. */
public final class PostgresqlRules {
  private PostgresqlRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(
        new IndexBlocksWrites(),
        new ConcurrentlyInTransaction(),
        new PrimaryKeyBuildsIndex(),
        new UniqueKeyBuildsIndex(),
        new TypeRewritesTable(),
        new DefaultRewritesTable(),
        new NotNullScansTable(),
        new PrimaryKeyOverNullable(),
        new CheckScansTable(),
        new ForeignKeyLocksBothTables(),
        new GeneratedColumnRewritesTable(),
        new IdentityRewritesTable(),
        new EnumValueInTransaction(),
        new NameTooLong());
  }
}
