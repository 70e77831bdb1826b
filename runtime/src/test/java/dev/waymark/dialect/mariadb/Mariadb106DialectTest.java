package dev.waymark.dialect.mariadb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.dialect.Dialect;
import dev.waymark.dialect.Feature;
import dev.waymark.dialect.TestDatabase;
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
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written for MariaDB 10.6, which a newer one understands too. */
class Mariadb106DialectTest extends MariadbDialectTest {
  private static final String TEXT = "3f06af63-a93c-11e4-9797-00505690773f";
  private static final QualifiedName THINGS = QualifiedName.of("things");
  private static final ColumnSpec<?> LETTERS = ColumnSpec.of(SqlType.of(TypeKind.VARCHAR, 50));
  private static final ColumnSpec<?> UUID = ColumnSpec.of(SqlType.of(TypeKind.UUID));
  private static final Column<?> COLUMN = new Column<>(THINGS, Name.of("c"), LETTERS);
  private static final Column<?> OF_UUIDS = new Column<>(THINGS, Name.of("c"), UUID);

  @Override
  public Dialect dialect() {
    return new MariadbDialect().ofVersion(10, 6);
  }

  @Override
  public TestDatabase open() throws SQLException {
    return new MariadbDatabase(MariadbServer.MARIADB, dialect());
  }

  private static Schema withTexts(TestDatabase database, String... texts) throws SQLException {
    Schema schema =
        database.run(Schema.empty(), List.of(new CreateTable(Table.of(THINGS, List.of(COLUMN)))));
    for (String text : texts) {
      database.execute("insert into things values (" + text + ")");
    }
    return schema;
  }

  @Test
  void aTextBecomesAUuidWhichIsItsBytesAndATextAgain() throws SQLException {
    try (TestDatabase database = open()) {
      Schema texts =
          withTexts(database, "'" + TEXT + "'", "'" + TEXT.toUpperCase(Locale.ROOT) + "'", "null");
      Schema uuids = database.run(texts, List.of(AlterColumn.of(COLUMN, UUID)));
      assertThat(database.query("select lower(hex(c)) from things where c is not null"))
          .containsExactly(TEXT.replace("-", ""), TEXT.replace("-", ""));
      database.expectInspected(uuids);

      database.run(uuids, List.of(AlterColumn.of(OF_UUIDS, LETTERS)));
      assertThat(database.query("select c from things")).containsExactly(TEXT, TEXT, "null");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ab", "none", "3f06af63-a93c-11e4-9797-00505690773", "ÄÖ"})
  void aTextThatIsNoUuidIsRefused(String text) throws SQLException {
    try (TestDatabase database = open()) {
      Schema texts = withTexts(database, "'" + text + "'");

      assertThatThrownBy(() -> database.run(texts, List.of(AlterColumn.of(COLUMN, UUID))))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("Data too long for column");
    }
  }

  @Test
  void aUuidHasATypeFrom107OnAndAnIndexAnOrderFrom108On() {
    assertThat(type(10, 6)).isEqualTo("binary(16)");
    assertThat(type(10, 7)).isEqualTo("uuid");
    assertThat(type(11, 4)).isEqualTo("uuid");
    assertThat(hasOrder(10, 7)).isFalse();
    assertThat(hasOrder(10, 8)).isTrue();
    assertThat(hasOrder(12, 0)).isTrue();
  }

  private static String type(int major, int minor) {
    Schema schema = Schema.of(List.of(Table.of(THINGS, List.of(OF_UUIDS))), List.of());
    Dialect dialect = new MariadbDialect().ofVersion(major, minor);
    return dialect
        .stored(schema)
        .tables()
        .get(THINGS)
        .columns()
        .get(COLUMN.name())
        .spec()
        .type()
        .toString();
  }

  private static boolean hasOrder(int major, int minor) {
    return new MariadbDialect()
        .ofVersion(major, minor)
        .features()
        .contains(Feature.DESCENDING_INDEXES);
  }
}
