package shop;

import static dev.waymark.migration.Types.*;

import dev.waymark.migration.Migration;
import dev.waymark.migration.NewTable;
import dev.waymark.migration.Steps;
import dev.waymark.schema.Column;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.PrimaryKey;
import javax.annotation.processing.Generated;

/** user accounts */
@Generated("dev.waymark.processor.RevisionProcessor")
public final class V0001__user_accounts extends Migration {

  @Override
  protected void define(Steps up, Steps down) {
    var userAccount = new NewTable("user_account") {
      final Column<Long> id = column("id", bigint().notNull());
      final Column<String> firstName = column("first_name", varchar(255));
      final Column<Long> invitedById = column("invited_by_id", bigint());
      final PrimaryKey primaryKey = primaryKey("pk_user_account", id);
      final ForeignKey invitedBy =
          foreignKey("fk_user_account_invited_by_id", invitedById).references(id);
    };
    var userAccountSeq = sequence("user_account_seq", 1, 50);

    up.create(userAccountSeq);
    up.create(userAccount);

    // Loses the rows.
    down.drop(userAccount);
    down.drop(userAccountSeq);
  }
}
