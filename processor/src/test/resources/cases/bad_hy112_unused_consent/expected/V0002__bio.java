package shop;

import static dev.waymark.migration.Types.*;

import dev.waymark.migration.ExistingTable;
import dev.waymark.migration.Migration;
import dev.waymark.migration.Steps;
import dev.waymark.schema.Column;
import javax.annotation.processing.Generated;

/** bio */
@Generated("dev.waymark.processor.RevisionProcessor")
public final class V0002__bio extends Migration {

  @Override
  protected void define(Steps up, Steps down) {
    var users = new ExistingTable("users") {
      final Column<String> bio = column("bio", varchar(255));
    };

    up.add(users.bio);

    // Loses the values.
    down.drop(users.bio);
  }
}
