package dev.waymark.command;

import dev.waymark.diff.Loss;
import dev.waymark.migration.Migration;
import dev.waymark.migration.MigrationName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the downgrade of a revision takes from the rows.
 *
 * @param revision the revision
 * @param losses what is lost, in order and each once; at least one
 */
public record DataLoss(MigrationName revision, List<Loss> losses) {

  /** Copies the list. */
  public DataLoss {
    losses = List.copyOf(losses);
  }

  /** What the downgrade of a migration loses, if it loses anything. */
  static Optional<DataLoss> of(Migration migration) {
    List<Loss> losses =
        migration.downgrade().stream().map(Loss::of).flatMap(Optional::stream).distinct().toList();
    return losses.isEmpty()
        ? Optional.empty()
        : Optional.of(new DataLoss(migration.name(), losses));
  }

  /** {@code revision 2 bio: the values of customers.bio}. */
  @Override
  public String toString() {
    return "revision "
        + revision
        + ": "
        + losses.stream().map(Loss::toString).collect(Collectors.joining(", "));
  }
}
