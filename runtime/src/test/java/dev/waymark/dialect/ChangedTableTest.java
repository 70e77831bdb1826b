package dev.waymark.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangedTableTest {
  private static Optional<String> table(String sql) {
    return ChangedTable.of(
            sql, name -> name.quoted() ? name.text() : name.text().toUpperCase(Locale.ROOT))
        .map(changed -> changed.condition("s", "now", "t"));
  }

  @Test
  void isTheOneThatTheStatementNames() {
    assertThat(table("create table pets (\n    id bigint\n)")).contains("s = now and t = 'PETS'");
    assertThat(table("alter table pets add column name varchar(9)"))
        .contains("s = now and t = 'PETS'");
    assertThat(table("create unique index ux on pets (name)")).contains("s = now and t = 'PETS'");
    assertThat(table("drop index ix on pets")).contains("s = now and t = 'PETS'");
    assertThat(table("drop table pets")).contains("s = now and t = 'PETS'");
  }

  @Test
  void isKeptToTheLetterInQuotesAndFoundInItsSchema() {
    assertThat(table("alter table \"Old \"\"Pets\" drop column x"))
        .contains("s = now and t = 'Old \"Pets'");
    assertThat(table("alter table zoo.`Pet's` drop column x"))
        .contains("s = 'ZOO' and t = 'Pet''s'");
  }

  @Test
  void isUnknownWhereTheStatementIsAboutSomethingElseOrMore() {
    assertThat(table("drop index ix")).isEmpty();
    assertThat(table("alter sequence seq restart with 7")).isEmpty();
    assertThat(table("update pets set name = ''")).isEmpty();
    assertThat(table("alter table if exists pets add x int")).isEmpty();
    assertThat(table("alter table \"a\\b\" add x int")).isEmpty();
  }
}
