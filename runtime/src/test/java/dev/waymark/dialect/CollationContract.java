package dev.waymark.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.waymark.operation.AlterColumn;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.Name;
import dev.waymark.schema.Schema;
import dev.waymark.schema.SqlType;
import dev.waymark.schema.TypeKind;
import dev.waymark.schema.UniqueKey;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Columns that compare their texts otherwise than the database does. */
interface CollationContract extends TriedDialect {

  /** What the database calls a collation that is not the usual one. */
  private String collation() {
    return switch (dialect().name()) {
      case "postgresql" -> "C";
      case "sqlite" -> "nocase";
      default -> "utf8mb4_bin";
    };
  }

  @Test
  default void aColumnGetsACollationAndLosesIt() throws SQLException {
    ColumnSpec<?> plain = ColumnSpec.of(SqlType.of(TypeKind.VARCHAR, 10)).notNull();
    ColumnSpec<?> collated = plain.collate(collation());
    if (!dialect().features().contains(Feature.COLLATIONS_OF_COLUMNS)) {
      assertThatThrownBy(() -> dialect().expectPossible(Things.with(collated)))
          .isInstanceOf(DialectException.class);
      return;
    }
    AlterColumn change = AlterColumn.of(new Column<>(Things.NAME, Name.of("c"), plain), collated);
    try (TestDatabase changed = open();
        TestDatabase created = open()) {
      changed.create(Things.with(plain));
      created.create(Things.with(collated));
      var before = changed.facts();

      Schema after = changed.run(Things.with(plain), List.of(change));
      assertThat(changed.facts()).isEqualTo(created.facts());
      changed.expectInspected(after);

      changed.run(after, List.of(change.inverse()));
      assertThat(changed.facts()).isEqualTo(before);
      changed.expectInspected(Things.with(plain));
    }
  }

  @Test
  default void aCollationThatAColumnHasAnywayIsNoDrift() throws SQLException {
    assumeTrue(dialect().features().contains(Feature.COLLATIONS_OF_COLUMNS));
    ColumnSpec<?> plain = ColumnSpec.of(SqlType.of(TypeKind.VARCHAR, 10)).notNull();
    for (boolean isSaid : List.of(true, false)) {
      try (TestDatabase database = open()) {
        Schema said = Things.with(plain.collate(usual(database)));
        database.create(isSaid ? said : Things.with(plain));

        database.expectInspected(said);
        database.expectInspected(Things.with(plain));
        String product = database.connection().getMetaData().getDatabaseProductName();
        if (dialect().speaksTo(product)) {
          Schema other = Things.with(plain.collate(collation()));
          assertThatThrownBy(() -> database.expectInspected(other))
              .isInstanceOf(AssertionError.class);
        }
      }
    }
  }

  /** What a column has that is given no collation. */
  private String usual(TestDatabase database) throws SQLException {
    return switch (dialect().name()) {
      case "postgresql" -> "default";
      case "sqlite" -> "BINARY";
      default -> database.query("select @@collation_database").get(0);
    };
  }

  /** MF114: rows that are different may be the same by the rules of another collation. */
  @Test
  default void aUniqueKeyRefusesACollationByWhichTwoRowsAreTheSame() throws SQLException {
    assumeTrue(dialect().features().contains(Feature.COLLATIONS_OF_COLUMNS));
    String exact = dialect().name().equals("sqlite") ? "binary" : collation();
    ColumnSpec<?> from = ColumnSpec.of(SqlType.of(TypeKind.VARCHAR, 10)).notNull().collate(exact);
    Column<?> column = new Column<>(Things.NAME, Name.of("c"), from);
    UniqueKey key = new UniqueKey(Things.NAME, Name.of("uq_c"), List.of(column.name()));
    Schema schema = Things.with(from);
    schema = schema.withTable(schema.tables().get(Things.NAME).with(key));
    try (TestDatabase database = open()) {
      String caseless = caseless(database);
      database.create(schema);
      database.execute("insert into things (c) values ('Ann'), ('ann')");

      AlterColumn change = AlterColumn.of(column, from.collate(caseless));
      Schema unique = schema;
      assertThatThrownBy(() -> database.run(unique, List.of(change)))
          .isInstanceOf(SQLException.class);
    }
  }

  private String caseless(TestDatabase database) throws SQLException {
    switch (dialect().name()) {
      case "postgresql":
        database.execute(
            "create collation caseless"
                + " (provider = icu, locale = 'und-u-ks-level2', deterministic = false)");
        return "caseless";
      case "sqlite":
        return "nocase";
      default:
        return "utf8mb4_general_ci";
    }
  }
}
