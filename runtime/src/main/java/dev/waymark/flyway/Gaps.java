package dev.waymark.flyway;

import dev.waymark.database.WaymarkException;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/**
 * Revisions that are not applied though later ones are. A downgrade that runs at the same time as
 * an upgrade can leave them, and Flyway ignores them.
 */
final class Gaps {
  private Gaps() {}

  /**
   * Expects that there are none.
   *
   * @throws WaymarkException if there are
   */
  static void expectNone(Flyway flyway, Settings settings) {
    List<String> wrong =
        Arrays.stream(flyway.info().all())
            .filter(i -> i.getState() == MigrationState.IGNORED || i.getState().isFailed())
            .map(Gaps::inWords)
            .toList();
    if (!wrong.isEmpty()) {
      throw new WaymarkException(
          "After the upgrade, "
              + settings.address()
              + " has a gap: "
              + String.join(", ", wrong)
              + ". Another process has changed it meanwhile; downgrade below the gap, then upgrade.");
    }
  }

  private static String inWords(MigrationInfo info) {
    return "revision " + info.getVersion() + " is " + info.getState().getDisplayName();
  }
}
