package shop;

import static dev.waymark.migration.Types.*;

import dev.waymark.migration.ExistingTable;
import dev.waymark.migration.Migration;
import dev.waymark.migration.Steps;
import dev.waymark.schema.Column;
import javax.annotation.processing.Generated;

/** add bio to users */
@Generated("dev.waymark.processor.RevisionProcessor")
public final class V0002__add_bio_to_users extends Migration {

  @Override
  protected void define(Steps up, Steps down) {
    var users = new ExistingTable("users") {
      final Column<String> bio = column("bio", varchar(2000));
    };

    up.add(users.bio);

    // Loses the values.
    down.drop(users.bio);
  }
}
