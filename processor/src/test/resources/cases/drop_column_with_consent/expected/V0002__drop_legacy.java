package shop;

import static dev.waymark.migration.Types.*;

import dev.waymark.migration.ExistingTable;
import dev.waymark.migration.Migration;
import dev.waymark.migration.Steps;
import dev.waymark.schema.Column;
import javax.annotation.processing.Generated;

/** drop legacy */
@Generated("dev.waymark.processor.RevisionProcessor")
public final class V0002__drop_legacy extends Migration {

  @Override
  protected void define(Steps up, Steps down) {
    var users = new ExistingTable("users") {
      final Column<String> legacy = column("legacy", varchar(255));
    };

    up.drop(users.legacy);

    // The values that the upgrade drops are not brought back.
    down.add(users.legacy);
  }
}
