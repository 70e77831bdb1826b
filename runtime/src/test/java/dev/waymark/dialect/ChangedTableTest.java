package dev.waymark.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.dialect.ChangedTable.Part;
import dev.waymark.schema.Name;
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

  private static Part part(String sql) {
    return ChangedTable.of(sql, Name::text).orElseThrow().part();
  }

  @Test
  void isChangedInThePartThatTheFirstWordsTell() {
    assertThat(part("create table pets (\n    id bigint\n)")).isEqualTo(Part.TABLE);
    assertThat(part("drop table `pets`")).isEqualTo(Part.TABLE);
    assertThat(part("alter table zoo.pets rename to beasts")).isEqualTo(Part.TABLE);
    assertThat(part("alter table pets add column name varchar(9)")).isEqualTo(Part.COLUMNS);
    assertThat(part("alter table pets rename column a to b")).isEqualTo(Part.COLUMNS);
    assertThat(part("alter table pets alter column \"a b\" rename to b")).isEqualTo(Part.COLUMNS);
    assertThat(part("alter table pets add constraint ck check (a > 0)"))
        .isEqualTo(Part.CONSTRAINTS);
    assertThat(part("alter table pets drop index ix")).isEqualTo(Part.CONSTRAINTS);
    assertThat(part("create unique index ux on pets (name)")).isEqualTo(Part.INDEXES);
    assertThat(part("drop index ix on pets")).isEqualTo(Part.INDEXES);
  }

  @Test
  void isChangedAnywhereWhereThatIsNotKnown() {
    assertThat(part("alter table pets alter column name set not null")).isEqualTo(Part.ANY);
    assertThat(part("alter table pets modify column name text, drop index ix")).isEqualTo(Part.ANY);
    assertThat(part("alter table pets comment = 'add column'")).isEqualTo(Part.ANY);
  }
}
