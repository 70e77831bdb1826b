package shop;

import static dev.waymark.migration.Types.*;

import dev.waymark.migration.ExistingTable;
import dev.waymark.migration.Migration;
import dev.waymark.migration.Steps;
import dev.waymark.schema.Column;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.Index;
import dev.waymark.schema.UniqueKey;
import javax.annotation.processing.Generated;

/** friends */
@Generated("dev.waymark.processor.RevisionProcessor")
public final class V0002__friends extends Migration {

  @Override
  public boolean online() {
    return true;
  }

  @Override
  protected void define(Steps up, Steps down) {
    var users = new ExistingTable("users") {
      final Column<Long> friendId = column("friend_id", bigint());
      final Column<String> name = column("name", varchar(80).notNull());
      final Column<Integer> points = column("points", integer());
      final Column<Long> id = column("id", bigint().identity());
      final UniqueKey uniqueName = unique("uq_name", name);
      final ForeignKey friend = foreignKey("fk_users_friend_id", friendId).references(id);
      final Index byPoints = index("ix_points", points);
    };

    up.add(users.friendId);
    up.alter(users.name).from(varchar(50)).to(varchar(80));
    up.update(users).setSql(users.name, "''").whereNull(users.name);
    up.alter(users.name).from(varchar(80)).to(varchar(80).notNull());
    up.add(users.uniqueName);
    up.add(users.byPoints);
    up.add(users.friend);

    down.drop(users.friend);
    down.drop(users.byPoints);
    down.drop(users.uniqueName);
    // Loses, or stops at, values that do not fit.
    down.alter(users.name).from(varchar(80).notNull()).to(varchar(50));
    // Loses the values.
    down.drop(users.friendId);
  }
}
