package dev.waymark.dialect.h2;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.schema.Name;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class H2KeywordsTest {

  static Stream<String> reserved() {
    return H2Keywords.RESERVED.stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("reserved")
  void aReservedWordCanBeANameBecauseItIsQuoted(String word) throws SQLException {
    String name = new H2Dialect().quote(Name.of(word.toLowerCase(java.util.Locale.ROOT)));
    try (var database = new H2Database()) {
      database.execute("create table " + name + " (" + name + " integer)");

      assertThat(database.query("select " + name + " from " + name)).isEmpty();
    }
  }

  @Test
  void aWordThatOnlyContextReservesStaysAsItIs() {
    assertThat(new H2Dialect().quote(Name.of("name"))).isEqualTo("name");
    assertThat(new H2Dialect().quote(Name.of("größe"))).isEqualTo("\"GRÖSSE\"");
  }
}
