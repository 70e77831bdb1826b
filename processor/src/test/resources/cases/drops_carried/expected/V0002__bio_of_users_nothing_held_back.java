package shop;

import static dev.waymark.migration.Types.*;

import dev.waymark.migration.ExistingTable;
import dev.waymark.migration.Migration;
import dev.waymark.migration.Steps;
import dev.waymark.schema.Column;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.Index;
import dev.waymark.schema.PrimaryKey;
import javax.annotation.processing.Generated;

/** bio of users, nothing held back */
@Generated("dev.waymark.processor.RevisionProcessor")
public final class V0002__bio_of_users_nothing_held_back extends Migration {

  @Override
  protected void define(Steps up, Steps down) {
    var users = new ExistingTable("users") {
      final Column<Long> id = column("id", bigint().identity());
      final Column<String> nick = column("nick", varchar(50).notNull());
      final Column<String> email = column("email", varchar(50));
      final Column<String> bio = column("bio", varchar(2000));
      final Column<Boolean> active = column("active", bool().notNull());
      final Index byNickAndEmail = index("ix_users_nick", nick, email);
    };
    var badges = new ExistingTable("badges") {
      final Column<Long> id = column("id", bigint().notNull());
      final Column<Long> userId = column("user_id", bigint().notNull());
      final PrimaryKey primaryKey = primaryKey("pk_badges", id);
      final ForeignKey user = foreignKey("fk_badges_user_id", userId).references(users.id);
    };

    up.drop(users.byNickAndEmail);
    up.add(users.bio);
    up.drop(users.active);
    up.drop(users.nick);
    up.drop(badges);

    // The rows that the upgrade drops are not brought back.
    down.recreate(badges);
    // The values that the upgrade drops are not brought back.
    down.add(users.nick.nullable());
    down.update(users).set(users.nick, "").whereNull(users.nick);
    down.alter(users.nick).from(varchar(50)).to(varchar(50).notNull());
    // The values that the upgrade drops are not brought back.
    down.add(users.active.nullable());
    down.update(users).set(users.active, false).whereNull(users.active);
    down.alter(users.active).from(bool()).to(bool().notNull());
    // Loses the values.
    down.drop(users.bio);
    down.add(users.byNickAndEmail);
  }
}
