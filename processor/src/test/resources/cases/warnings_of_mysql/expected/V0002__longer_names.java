package shop;

import static dev.waymark.migration.Types.*;

import dev.waymark.migration.ExistingTable;
import dev.waymark.migration.Migration;
import dev.waymark.migration.Steps;
import dev.waymark.schema.Column;
import javax.annotation.processing.Generated;

/** longer names */
@Generated("dev.waymark.processor.RevisionProcessor")
public final class V0002__longer_names extends Migration {

  @Override
  protected void define(Steps up, Steps down) {
    var users = new ExistingTable("users") {
      final Column<String> name = column("name", varchar(120));
    };

    up.alter(users.name).from(varchar(50)).to(varchar(120));

    // Loses, or stops at, values that do not fit.
    down.alter(users.name).from(varchar(120)).to(varchar(50));
  }
}
