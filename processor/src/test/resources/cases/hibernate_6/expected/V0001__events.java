package shop;

import static dev.waymark.migration.Types.*;

import dev.waymark.migration.Migration;
import dev.waymark.migration.NewTable;
import dev.waymark.migration.Steps;
import dev.waymark.schema.Column;
import dev.waymark.schema.PrimaryKey;
import java.time.LocalTime;
import javax.annotation.processing.Generated;

/** events */
@Generated("dev.waymark.processor.RevisionProcessor")
public final class V0001__events extends Migration {

  @Override
  protected void define(Steps up, Steps down) {
    var event = new NewTable("event") {
      final Column<Long> id = column("id", bigint().notNull());
      final Column<LocalTime> startsAt = column("starts_at", time(6));
      final Column<String> line2text = column("line2text", varchar(255));
      final Column<Integer> version = column("version", integer());
      final PrimaryKey primaryKey = primaryKey("pk_event", id);
    };
    var eventSeq = sequence("event_seq", 1, 50);

    up.create(eventSeq);
    up.create(event);

    // Loses the rows.
    down.drop(event);
    down.drop(eventSeq);
  }
}
