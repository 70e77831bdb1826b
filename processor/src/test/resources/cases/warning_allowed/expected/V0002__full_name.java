package shop;

import static dev.waymark.migration.Types.*;

import dev.waymark.migration.ExistingTable;
import dev.waymark.migration.Migration;
import dev.waymark.migration.Steps;
import dev.waymark.schema.Column;
import javax.annotation.processing.Generated;

/** full name */
@Generated("dev.waymark.processor.RevisionProcessor")
public final class V0002__full_name extends Migration {

  @Override
  protected void define(Steps up, Steps down) {
    var users = new ExistingTable("users") {
      final Column<String> name = column("name", varchar(50));
      final Column<String> fullName = column("fullName", varchar(50));
    };

    up.rename(users.name).to("fullName");

    down.rename(users.fullName).to("name");
  }
}
