package shop;

import static dev.waymark.migration.Types.*;

import dev.waymark.migration.ExistingTable;
import dev.waymark.migration.Migration;
import dev.waymark.migration.Steps;
import dev.waymark.schema.Column;
import dev.waymark.schema.UniqueKey;
import javax.annotation.processing.Generated;

/** codes */
@Generated("dev.waymark.processor.RevisionProcessor")
public final class V0002__codes extends Migration {

  @Override
  protected void define(Steps up, Steps down) {
    var users = new ExistingTable("users") {
      final Column<String> code = column("code", varchar(20).notNull());
      final UniqueKey uniqueCode = unique("uq_users_code", code);
    };

    up.add(users.code.nullable());
    up.update(users).setSql(users.code, "'none'").whereNull(users.code);
    up.alter(users.code).from(varchar(20)).to(varchar(20).notNull());
    up.add(users.uniqueCode);

    down.drop(users.uniqueCode);
    // Loses the values.
    down.drop(users.code);
  }
}
