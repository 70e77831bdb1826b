package dev.waymark.lint.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.dialect.TestDatabase;
import dev.waymark.dialect.mariadb.MariadbDatabase;
import dev.waymark.dialect.postgresql.PostgresqlDatabase;
import dev.waymark.dialect.sqlite.SqliteDatabase;
import dev.waymark.lint.rule.Product;
import dev.waymark.operation.AlterColumn;
import dev.waymark.operation.CreateTable;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import dev.waymark.schema.SqlType;
import dev.waymark.schema.Table;
import dev.waymark.schema.TypeKind;
import dev.waymark.schema.UniqueKey;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The facts behind MF114, on each database that has collations of columns. */
class CollationsTest {
  private static final QualifiedName THINGS = QualifiedName.of("things");

  /** Alike in letters, accents, blanks and compositions. */
  private static final List<String> ALIKE =
      List.of(
          "Ann",
          "ann",
          "ANN",
          "Ann ",
          "ann  ",
          "Ännchen",
          "annchen",
          "A\u0308nnchen",
          "straße",
          "strasse",
          "STRASSE",
          "ﬁ",
          "fi",
          "Ⅷ",
          "VIII",
          "a-b",
          "ab",
          "",
          " ",
          "é",
          "e\u0301",
          "e");

  private static final List<String> OF_POSTGRESQL =
      List.of("C", "POSIX", "ucs_basic", "default", "und-x-icu", "de-x-icu", "caseless");

  private static final List<String> OF_MARIADB =
      List.of(
          "utf8mb4_general_ci",
          "utf8mb4_unicode_ci",
          "utf8mb4_unicode_nopad_ci",
          "utf8mb4_bin",
          "utf8mb4_nopad_bin");

  private static final List<String> OF_SQLITE = List.of("binary", "nocase", "rtrim");

  private interface Opening {
    TestDatabase open() throws SQLException;
  }

  private static TestDatabase postgresql() throws SQLException {
    TestDatabase database = new PostgresqlDatabase();
    database.execute(
        "create collation caseless"
            + " (provider = icu, locale = 'und-u-ks-level1', deterministic = false)");
    return database;
  }

  @Test
  void onPostgresqlOnlyACollationThatSomebodyMadeMakesValuesTheSame() throws SQLException {
    expectFacts(Product.POSTGRESQL, CollationsTest::postgresql, OF_POSTGRESQL);
  }

  @Test
  void onMariadbWhatIsExactMakesNoValuesTheSameButForBlanksAtTheEnd() throws SQLException {
    expectFacts(Product.MARIADB, MariadbDatabase::new, OF_MARIADB);
  }

  @Test
  void onSqliteOnlyNocaseAndRtrimMakeValuesTheSame() throws SQLException {
    expectFacts(Product.SQLITE, SqliteDatabase::new, OF_SQLITE);
  }

  /** Whatever is different by the one is different by the other, or a change of the two fails. */
  private static void expectFacts(Product product, Opening opening, List<String> collations)
      throws SQLException {
    List<String> failing = new ArrayList<>();
    for (String from : collations) {
      for (String to : collations) {
        boolean mayMerge = Collations.mayMerge(Set.of(product), Optional.of(from), Optional.of(to));
        try (TestDatabase database = opening.open()) {
          Schema schema = filled(database, from);
          if (!mayMerge) {
            change(database, schema, to);
          } else if (!from.equals(to) && fails(database, schema, to)) {
            failing.add(from + " " + to);
          }
        }
      }
    }
    assertThat(failing).as("where it is told of, it is not always for nothing").isNotEmpty();
  }

  private static boolean fails(TestDatabase database, Schema schema, String to) {
    try {
      change(database, schema, to);
      return false;
    } catch (SQLException e) {
      return true;
    }
  }

  private static void change(TestDatabase database, Schema schema, String to) throws SQLException {
    Column<?> column = schema.tables().get(THINGS).columns().get(Name.of("c"));
    database.run(schema, List.of(AlterColumn.of(column, column.spec().collate(to))));
  }

  /** As many of the values as are different under the unique key. */
  private static Schema filled(TestDatabase database, String collation) throws SQLException {
    ColumnSpec<?> spec =
        ColumnSpec.of(SqlType.of(TypeKind.VARCHAR, 20)).notNull().collate(collation);
    Column<?> column = new Column<>(THINGS, Name.of("c"), spec);
    Table table =
        Table.of(THINGS, List.of(column))
            .with(new UniqueKey(THINGS, Name.of("uq_c"), List.of(column.name())));
    Schema schema = database.run(Schema.empty(), List.of(new CreateTable(table)));
    int inserted = 0;
    for (String value : ALIKE) {
      try {
        database.execute("insert into things (c) values ('" + value + "')");
        inserted++;
      } catch (SQLException e) {
        assertThat(e.getMessage()).containsAnyOf("uq_c", "UNIQUE");
      }
    }
    assertThat(inserted).isGreaterThan(5);
    return schema;
  }

  @Test
  void withTheUsualCollationOnlyWhatCountsBlanksIsKnownToBeExact() {
    assertThat(mayMerge(Product.MARIADB, "", "utf8mb4_bin")).isTrue();
    assertThat(mayMerge(Product.MARIADB, "", "utf8mb4_nopad_bin")).isFalse();
    assertThat(mayMerge(Product.MYSQL, "utf8mb4_0900_ai_ci", "utf8mb4_bin")).isTrue();
    assertThat(mayMerge(Product.MYSQL, "utf8mb4_0900_ai_ci", "utf8mb4_0900_bin")).isFalse();
    assertThat(mayMerge(Product.MARIADB, "utf8mb4_bin", "latin1_bin")).isTrue();
    assertThat(mayMerge(Product.MARIADB, "utf8mb4_bin", "")).isTrue();
    assertThat(mayMerge(Product.POSTGRESQL, "caseless", "")).isFalse();
    assertThat(mayMerge(Product.POSTGRESQL, "", "de_DE.utf8")).isFalse();
    assertThat(mayMerge(Product.SQLITE, "nocase", "")).isFalse();
  }

  private static boolean mayMerge(Product product, String from, String to) {
    return Collations.mayMerge(
        Set.of(product),
        Optional.of(from).filter(c -> !c.isEmpty()),
        Optional.of(to).filter(c -> !c.isEmpty()));
  }
}
