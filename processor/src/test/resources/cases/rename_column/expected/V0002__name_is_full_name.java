package shop;

import static dev.waymark.migration.Types.*;

import dev.waymark.migration.ExistingTable;
import dev.waymark.migration.Migration;
import dev.waymark.migration.Steps;
import dev.waymark.schema.Column;
import javax.annotation.processing.Generated;

/** name is full name */
@Generated("dev.waymark.processor.RevisionProcessor")
public final class V0002__name_is_full_name extends Migration {

  @Override
  protected void define(Steps up, Steps down) {
    var users = new ExistingTable("users") {
      final Column<String> name = column("name", varchar(50).notNull());
      final Column<String> fullName = column("fullName", varchar(50).notNull());
    };

    up.rename(users.name).to("fullName");

    down.rename(users.fullName).to("name");
  }
}
