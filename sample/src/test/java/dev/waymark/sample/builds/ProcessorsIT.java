package dev.waymark.sample.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Waymark beside other processors. */
class ProcessorsIT {
  private static final String MIGRATIONS = "src/main/java/com/acme/people/migrations/";

  @Test
  void lombokAndMapStructAndHibernatesProcessorDoTheirWorkBesideIt() throws IOException {
    Project people = Project.copy("processors", "processors");
    Maven.three()
        .run(people.directory(), "test")
        .succeeded()
        .saying("Tests run: 1, Failures: 0, Errors: 0");
    assertThat(people.read(MIGRATIONS + "V0001__people.java"))
        .contains("column(\"name\", varchar(80).notNull())");

    Map<String, String> committed = people.sources();
    Maven.four()
        .run(people.directory(), "clean", "test", "-Dwaymark.mode=check")
        .succeeded()
        .saying("Tests run: 1, Failures: 0, Errors: 0");
    assertThat(people.sources()).isEqualTo(committed);
  }
}
