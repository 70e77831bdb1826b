package com.acme.notes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;

/** Flyway's settings of Spring Boot are heeded: another table for the history, another schema. */
@SpringBootTest(
    properties = {
      "spring.datasource.url=jdbc:h2:mem:settings;DB_CLOSE_DELAY=-1",
      "spring.flyway.table=changes",
      "spring.flyway.default-schema=NOTES",
      "spring.flyway.locations=classpath:com/acme/notes/migrations",
      "spring.jpa.properties.hibernate.default_schema=NOTES"
    })
class OwnSettingsTest {
  @Autowired JdbcTemplate database;

  @Test
  void theTablesAreInTheSchemaAndTheHistoryIsInItsTable() {
    assertThat(
            database.queryForList(
                "select upper(table_name) from information_schema.tables"
                    + " where table_schema = 'NOTES'",
                String.class))
        .contains("NOTE", "CHANGES");
    assertThat(database.queryForObject("select count(*) from notes.note", Integer.class))
        .isEqualTo(1);
    assertThat(
            database.queryForList(
                "select \"script\" from notes.\"changes\" where \"version\" = '1'", String.class))
        .containsExactly("com.acme.notes.migrations.V0001__notes");
  }
}
