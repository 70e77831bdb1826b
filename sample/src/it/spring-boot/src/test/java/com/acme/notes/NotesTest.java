package com.acme.notes;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;

/** Nothing is set: the migrations have run before Hibernate validates its tables. */
@SpringBootTest
class NotesTest {
  @Autowired Flyway flyway;
  @Autowired JdbcTemplate database;
  @Autowired Notes notes;

  @Test
  void theMigrationsHaveRunAtStartUp() {
    assertThat(flyway.info().current().getDescription()).isEqualTo("notes");
    assertThat(flyway.info().pending()).isEmpty();
    assertThat(
            database.queryForList(
                "select \"script\" from \"flyway_schema_history\" where \"version\" = '1'",
                String.class))
        .containsExactly("com.acme.notes.migrations.V0001__notes");
    assertThat(notes.findByWrittenBy("ada").getContent()).startsWith("the engine");
  }
}
