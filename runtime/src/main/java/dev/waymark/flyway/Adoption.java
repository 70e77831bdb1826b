package dev.waymark.flyway;

import dev.waymark.database.WaymarkException;
import dev.waymark.inspect.Difference;
import dev.waymark.migration.Migration;
import dev.waymark.run.Takeover;
import dev.waymark.schema.Schema;
import java.util.List;
import org.flywaydb.core.api.FlywayException;

/**
 * The first row of the history of a database that has the tables of the baseline already.
 *
 * @param settings the database and its migrations
 * @param runner the runner for it
 */
record Adoption(Settings settings, FlywayRunner runner) {

  /** Compares the database with the baseline, and writes the row if it fits. */
  List<Difference> run() {
    Migration baseline = settings.revisions().baseline().orElseThrow(Adoption::noBaseline);
    Schema schema = settings.revisions().schemaAfter(baseline);
    Takeover takeover = new Takeover(baseline, schema, runner.differences(schema, false));
    expectSomethingToAdopt(takeover);
    takeover.expectFit();
    Readiness readiness = Readiness.of(settings, history -> false);
    try {
      readiness
          .load(
              readiness
                  .configuration()
                  .baselineVersion(FlywayVersions.of(baseline.name().version()))
                  .baselineDescription(baseline.name().description()))
          .baseline();
    } catch (FlywayException e) {
      throw FlywayFailure.of(e, "adopt", settings);
    }
    return takeover.differences();
  }

  private void expectSomethingToAdopt(Takeover takeover) {
    if (!runner.history().live().isEmpty() || !takeover.isBegun()) {
      throw new WaymarkException(
          "There is nothing to adopt: "
              + settings.address()
              + (takeover.isBegun()
                  ? " has a history " + settings.database().historyTable() + " already"
                  : " has none of the tables of revision " + takeover.baseline().name())
              + ". An upgrade does what is to be done.");
    }
  }

  private static WaymarkException noBaseline() {
    return new WaymarkException(
        "There is no baseline to adopt a database at: write baseline = true in the first @Revision,"
            + " delete its migration class if it has one, and compile.");
  }
}
