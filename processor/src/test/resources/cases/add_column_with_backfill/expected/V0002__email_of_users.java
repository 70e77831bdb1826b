package shop;

import static dev.waymark.migration.Types.*;

import dev.waymark.migration.ExistingTable;
import dev.waymark.migration.Migration;
import dev.waymark.migration.Steps;
import dev.waymark.schema.Column;
import javax.annotation.processing.Generated;

/** email of users */
@Generated("dev.waymark.processor.RevisionProcessor")
public final class V0002__email_of_users extends Migration {

  @Override
  protected void define(Steps up, Steps down) {
    var users = new ExistingTable("users") {
      final Column<String> email = column("email", varchar(320).notNull());
    };

    up.add(users.email.nullable());
    up.update(users).setSql(users.email, "lower(name) || '@example.org'").whereNull(users.email);
    up.alter(users.email).from(varchar(320)).to(varchar(320).notNull());

    // Loses the values.
    down.drop(users.email);
  }
}
