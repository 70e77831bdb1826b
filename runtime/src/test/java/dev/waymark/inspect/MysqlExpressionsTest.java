package dev.waymark.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Texts as a MySQL 9.7 gave them. */
class MysqlExpressionsTest {

  @Test
  void quotesAndBackslashesAreEscapedOnceMoreThanInSql() {
    assertThat(
            MysqlExpressions.plain(
                "(`name` <> concat(_utf8mb4\\'it\\\\\\'s\\',_utf8mb4\\'a\\\\\\\\b\\',_utf8mb4\\'\\'))"))
        .isEqualTo("(`name` <> concat('it\\'s','a\\\\b',''))");
  }

  @Test
  void theBytesOfATextAreLetters() {
    assertThat(MysqlExpressions.plain("(`a` <> _utf8mb4\\'\u00c3\u00bc\\')"))
        .isEqualTo("(`a` <> 'ü')");
    assertThat(MysqlExpressions.plain("lower(_utf8mb4\\'\u00e2\u0082\u00ac\\')"))
        .isEqualTo("lower('€')");
  }

  @Test
  void namesAreAsTheyAre() {
    assertThat(MysqlExpressions.plain("(`größe` = _utf8mb4\\'x\\')")).isEqualTo("(`größe` = 'x')");
  }

  @Test
  void aTextThatIsNotBytesStays() {
    assertThat(MysqlExpressions.plain("_utf8mb4\\'\u00fc\\'")).isEqualTo("'ü'");
    assertThat(MysqlExpressions.plain("_utf8mb4\\'\u20ac\\'")).isEqualTo("'€'");
  }
}
