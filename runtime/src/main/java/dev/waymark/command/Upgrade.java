package dev.waymark.command;

import dev.waymark.flyway.Applied;
import dev.waymark.flyway.FlywayRunner;
import dev.waymark.flyway.WaymarkException;
import dev.waymark.migration.Version;
import java.util.List;
import java.util.Optional;

/**
 * Applies the revisions that are pending, the oldest first.
 *
 * @param runner the database and its migrations
 * @param target the last revision to apply, else all
 */
public record Upgrade(FlywayRunner runner, Optional<Version> target) {

  /**
   * Runs it. That nothing is pending is no error.
   *
   * @throws dev.waymark.flyway.RevisionFailedException if a revision fails
   * @throws WaymarkException if there is no such revision, the database is beyond it, cannot be
   *     reached, does not fit the migrations, or is in the middle of a downgrade
   */
  public Transition run() {
    target.ifPresent(version -> KnownVersions.expect(version, runner.revisions().versions()));
    Optional<Version> from = runner.history().current();
    target.ifPresent(version -> expectNotBelow(version, from));
    runner
        .interruptedDowngrade()
        .ifPresent(
            interrupted -> {
              throw new WaymarkException(interrupted + " before an upgrade: downgrade once more.");
            });
    List<Applied> ran = runner.upgrade(target);
    return new Transition(from, runner.history().current(), ran);
  }

  private static void expectNotBelow(Version target, Optional<Version> current) {
    if (current.isPresent() && current.get().compareTo(target) > 0) {
      throw new WaymarkException(
          "Cannot upgrade to revision "
              + target
              + ": the database is at "
              + current.get()
              + " already. To go back, downgrade to it. Nothing was done.");
    }
  }
}
