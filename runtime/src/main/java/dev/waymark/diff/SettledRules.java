package dev.waymark.diff;

import dev.waymark.schema.Check;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.Generation;
import dev.waymark.schema.Index;
import dev.waymark.schema.MemberPath;
import dev.waymark.schema.PrimaryKey;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Table;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Settles what is said in another way and means the same: where the database has a default or a
 * check in another spelling, or a primary key over the same columns in another order, what it has
 * stays. JPA has no way to order the columns of a key; their order is that of the attributes in the
 * source.
 */
final class SettledRules {
  private SettledRules() {}

  /**
   * The wanted schema with what means the same as before. A key whose name somebody wrote may have
   * its order for a reason.
   *
   * @param before the schema before, with renames already carried out
   */
  static Target of(Target wanted, Schema before) {
    Schema schema = wanted.schema();
    for (Table table : wanted.schema().tables()) {
      Optional<Table> present = before.tables().find(table.name());
      if (present.isPresent() && !present.get().equals(table)) {
        schema = schema.withTable(settled(present.get(), table, wanted.derivedNames()));
      }
    }
    return wanted.with(schema);
  }

  private static Table settled(Table from, Table to, Set<MemberPath> derived) {
    return to.withColumns(to.columns().map(column -> settled(from, column)))
        .withChecks(to.checks().map(check -> settled(from, check)))
        .withIndexes(to.indexes().map(index -> settled(from, index)))
        .withPrimaryKey(
            to.primaryKey()
                .map(
                    key ->
                        derived.contains(new MemberPath(to.name(), key.name()))
                            ? settled(from, key)
                            : key));
  }

  /** A generated column may have been said in the words of a database before. */
  private static Column<?> settled(Table from, Column<?> column) {
    Optional<Column<?>> inWords =
        from.columns().find(column.name()).filter(present -> isSameInWords(present, column));
    return inWords.isPresent()
        ? inWords.get().named(column.name())
        : settledGeneration(from, settledDefault(from, column));
  }

  private static boolean isSameInWords(Column<?> present, Column<?> column) {
    ColumnSpec<?> spec = column.spec();
    String words = spec.type().toString().replaceFirst("^decimal", "numeric");
    return spec.generation()
        .filter(how -> present.spec().type().isGenerated())
        .map(how -> words + " generated always as (" + how.expression() + ")")
        .filter(
            said ->
                Spelling.isSame(said, present.spec().type().toString())
                    || Spelling.isSame(said + " stored", present.spec().type().toString()))
        .filter(said -> present.spec().isNullable() == spec.isNullable())
        .filter(said -> present.spec().comment().equals(spec.comment()))
        .isPresent();
  }

  private static <T> Column<T> settledGeneration(Table from, Column<T> column) {
    Optional<Generation> present =
        from.columns().find(column.name()).flatMap(c -> c.spec().generation());
    return column
        .spec()
        .generation()
        .filter(
            how ->
                present
                    .filter(p -> p.isStored() == how.isStored())
                    .filter(p -> Spelling.isSame(p.expression(), how.expression()))
                    .isPresent())
        .map(how -> column.as(column.spec().generated(present)))
        .orElse(column);
  }

  private static Column<?> settledDefault(Table from, Column<?> column) {
    return from.columns()
        .find(column.name())
        .flatMap(present -> present.spec().defaultSql())
        .filter(sql -> isSameDefault(column.spec(), sql))
        .<Column<?>>map(sql -> withDefault(column, sql))
        .orElse(column);
  }

  private static <T> Column<T> withDefault(Column<T> column, String sql) {
    return column.as(column.spec().defaultSql(sql));
  }

  private static boolean isSameDefault(ColumnSpec<?> spec, String sql) {
    boolean number = Number.class.isAssignableFrom(spec.type().javaType());
    return spec.defaultSql()
        .filter(
            wanted -> number ? Spelling.isSameNumber(wanted, sql) : Spelling.isSame(wanted, sql))
        .isPresent();
  }

  private static Check settled(Table from, Check check) {
    return from.checks().stream()
        .filter(present -> Spelling.isSame(present.expression(), check.expression()))
        .findFirst()
        .map(present -> new Check(check.table(), check.name(), present.expression()))
        .orElse(check);
  }

  private static Index settled(Table from, Index index) {
    return from.indexes().stream()
        .filter(present -> isSame(present, index))
        .findFirst()
        .map(present -> present.named(index.name()))
        .orElse(index);
  }

  /** Whether the index is written in another way at most. */
  private static boolean isSame(Index present, Index index) {
    return present.unique() == index.unique()
        && present.include().equals(index.include())
        && !present.named(index.name()).equals(index)
        && Spelling.isSame(present.where().orElse(""), index.where().orElse(""))
        && Spelling.isSame(present.columns().toString(), index.columns().toString());
  }

  private static PrimaryKey settled(Table from, PrimaryKey key) {
    return from.primaryKey()
        .filter(present -> new HashSet<>(present.columns()).equals(new HashSet<>(key.columns())))
        .map(present -> new PrimaryKey(key.table(), key.name(), present.columns()))
        .orElse(key);
  }
}
