package dev.waymark.dialect.mariadb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.schema.Name;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class MariadbKeywordsTest {

  private static String written(String name) {
    return new MariadbDialect().quote(Name.of(name));
  }

  @Test
  void everyWordOfTheServerCanBeAName() throws SQLException {
    try (var database = new MariadbDatabase()) {
      for (String word :
          database.query(
              "select lower(word) from information_schema.keywords where word rlike '^[a-z_]+$'")) {
        String name = written(word);
        // The one name that an index cannot have.
        String index = word.equals("primary") ? "other" : name;
        database.execute(
            "create table " + name + " (" + name + " integer, index " + index + " (" + name + "))");
        assertThat(database.query("select t." + name + ", " + name + " from " + name + " t"))
            .isEmpty();
        database.execute("drop table " + name);
      }
    }
  }

  @Test
  void aNameIsKeptAsItIsWritten() {
    assertThat(written("Customers")).isEqualTo("Customers");
    assertThat(written("Order")).isEqualTo("`Order`");
    assertThat(written("`Or``der`")).isEqualTo("`Or````der`");
    assertThat(written("größe")).isEqualTo("`größe`");
    // Reserved from 11.7 on.
    assertThat(written("vector")).isEqualTo("`vector`");
  }
}
