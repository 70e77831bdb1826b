package shop;

import static dev.waymark.migration.Types.*;

import dev.waymark.migration.Migration;
import dev.waymark.migration.NewTable;
import dev.waymark.migration.Steps;
import dev.waymark.schema.Check;
import dev.waymark.schema.Column;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.Index;
import dev.waymark.schema.PrimaryKey;
import javax.annotation.processing.Generated;

/** rooms */
@Generated("dev.waymark.processor.RevisionProcessor")
public final class V0001__rooms extends Migration {

  @Override
  protected void define(Steps up, Steps down) {
    var room = new NewTable("room") {
      final Column<Long> id = column("id", bigint().notNull());
      final Column<Long> nextId = column("next_id", bigint());
      final Column<Integer> beds = column("beds", integer());
      final PrimaryKey primaryKey = primaryKey("pk_room", id);
      final ForeignKey next = foreignKey("fk_room_next", nextId).references(id);
      final Check ckBeds = check("ck_beds", "beds > 0");
      final Index byNext = index("fk_room_next", nextId);
      final Index byBeds = index("ck_beds", beds);
    };

    up.create(room);

    // Loses the rows.
    down.drop(room);
  }
}
