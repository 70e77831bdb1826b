package shop;

import static dev.waymark.migration.Types.*;

import dev.waymark.migration.ExistingTable;
import dev.waymark.migration.Migration;
import dev.waymark.migration.Steps;
import dev.waymark.schema.Column;
import javax.annotation.processing.Generated;

/** bio of users */
@Generated("dev.waymark.processor.RevisionProcessor")
public final class V0002__bio_of_users extends Migration {

  @Override
  protected void define(Steps up, Steps down) {
    var users = new ExistingTable("users") {
      final Column<String> bio = column("bio", varchar(2000));
      final Column<Boolean> active = column("active", bool());
      final Column<String> nick = column("nick", varchar(50));
    };

    up.add(users.bio);
    up.alter(users.active).from(bool().notNull()).to(bool());
    up.alter(users.nick).from(varchar(50).notNull()).to(varchar(50));

    down.alter(users.nick).from(varchar(50)).to(varchar(50).notNull());
    down.alter(users.active).from(bool()).to(bool().notNull());
    // Loses the values.
    down.drop(users.bio);
  }
}
