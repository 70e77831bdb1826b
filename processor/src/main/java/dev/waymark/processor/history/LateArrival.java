package dev.waymark.processor.history;

import dev.waymark.migration.Migration;
import dev.waymark.migration.MigrationName;
import dev.waymark.migration.RunOrder;
import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.diagnostic.Diagnostics;
import dev.waymark.processor.diagnostic.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A migration that a merge brought below another one. The databases of the other branch have the
 * newer one already and get this one after it, so the order must not matter.
 *
 * <p>A snapshot in conflict names the heads of both branches. Where they were resolved by hand, or
 * a branch had more than one revision, nobody here knows which came from where: then the upgrade of
 * each database proves it anew.
 *
 * @param late the migration
 * @param migrations all of them
 */
record LateArrival(Migration late, List<Migration> migrations) {

  static Optional<LateArrival> of(Optional<String> snapshot, Replayed replayed) {
    List<Migration> heads = new ArrayList<>();
    List<Migration> all = replayed.revisions().stream().map(Replayed.Revision::migration).toList();
    List<MigrationName> named = SnapshotHeads.in(snapshot);
    for (Migration migration : all) {
      if (named.contains(migration.name())) {
        heads.add(migration);
      }
    }
    return heads.size() == 2 ? Optional.of(new LateArrival(heads.get(0), all)) : Optional.empty();
  }

  /** Whether it does the same after the others; reports what clashes. */
  boolean commutes(Diagnostics diagnostics, Origin origin) {
    List<Migration> order = new ArrayList<>(migrations);
    order.remove(late);
    order.add(late);
    List<String> clashes = new RunOrder(order).clashes();
    if (clashes.isEmpty()) {
      return true;
    }
    Migration newest = migrations.get(migrations.size() - 1);
    diagnostics.error(
        Code.HY109,
        origin,
        late
            + ".java was merged below "
            + newest
            + ".java. Databases that have revision "
            + newest.name().version()
            + " already get "
            + late.name().version()
            + " after it, and it is not proved that the order does not matter:\n  "
            + String.join("\n  ", clashes)
            + "\nGive the one that no database has yet a version above the other: change its"
            + " @Revision, delete its file and compile.");
    return false;
  }
}
