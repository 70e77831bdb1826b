package dev.waymark.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.schema.Name;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PostgresqlKeywordsTest {

  private static String quoted(String name) {
    return new PostgresqlDialect().quote(Name.of(name));
  }

  @Test
  void theServerReservesNoOtherWords() throws SQLException {
    try (var database = new PostgresqlDatabase()) {
      List<String> words =
          database.query("select word from pg_get_keywords() where catcode in ('R', 'T')");

      assertThat(words)
          .allMatch(word -> PostgresqlKeywords.RESERVED.contains(word.toUpperCase(Locale.ROOT)));
    }
  }

  @Test
  void everyWordOfTheServerCanBeAName() throws SQLException {
    try (var database = new PostgresqlDatabase()) {
      for (String word : database.query("select word from pg_get_keywords()")) {
        String name = quoted(word);
        database.execute("create table " + name + " (" + name + " integer)");
        assertThat(database.query("select t." + name + " from " + name + " t")).isEmpty();
      }
    }
  }

  @Test
  void aNameWithoutQuotesMeansWhatTheServerMakesOfIt() {
    assertThat(quoted("Customers")).isEqualTo("Customers");
    assertThat(quoted("User")).isEqualTo("\"user\"");
    assertThat(quoted("GRÖSSE")).isEqualTo("\"grÖsse\"");
    assertThat(quoted("`User`")).isEqualTo("\"User\"");
  }
}
