package shop;

import static dev.waymark.migration.Types.*;

import dev.waymark.migration.ExistingTable;
import dev.waymark.migration.Migration;
import dev.waymark.migration.Steps;
import dev.waymark.schema.Column;
import javax.annotation.processing.Generated;

/** more points */
@Generated("dev.waymark.processor.RevisionProcessor")
public final class V0002__more_points extends Migration {

  @Override
  protected void define(Steps up, Steps down) {
    var users = new ExistingTable("users") {
      final Column<Long> points = column("points", bigint().notNull());
    };

    up.alter(users.points).from(integer().notNull()).to(bigint().notNull());

    // Loses, or stops at, values that do not fit.
    down.alter(users.points).from(bigint().notNull()).to(integer().notNull());
  }
}
