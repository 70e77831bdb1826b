package dev.waymark.sample.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An application that has its tables already, made by Hibernate or by Liquibase. */
@Tag("long")
class AdoptingIT {

  @Test
  void whatHibernateAndLiquibaseHaveMadeIsTakenAsItIs() throws IOException {
    Project shop = Project.copy("adopting", "adopting");

    Maven.three()
        .run(shop.directory(), "test")
        .succeeded()
        .saying("Tests run: 2, Failures: 0, Errors: 0");

    assertThat(shop.read("src/main/java/com/acme/shop/migrations/V0001__start.java"))
        .contains("isBaseline()");
  }
}
