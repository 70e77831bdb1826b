package dev.waymark.dialect.mariadb;

import dev.waymark.dialect.Identifiers;
import dev.waymark.schema.Check;
import dev.waymark.schema.Constraint;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.PrimaryKey;
import dev.waymark.schema.UniqueKey;

/**
 * How keys and checks are dropped. The primary key has no name of its own, and a unique key is an
 * index.
 *
 * @param names how names are written
 */
record Drops(Identifiers names) implements Constraint.Visitor<String> {

  @Override
  public String primaryKey(PrimaryKey key) {
    return "drop primary key";
  }

  @Override
  public String uniqueKey(UniqueKey key) {
    return "drop index " + names.ofMember(key.name());
  }

  @Override
  public String foreignKey(ForeignKey key) {
    return "drop foreign key " + names.ofMember(key.name());
  }

  @Override
  public String check(Check check) {
    return "drop constraint " + names.ofMember(check.name());
  }
}
