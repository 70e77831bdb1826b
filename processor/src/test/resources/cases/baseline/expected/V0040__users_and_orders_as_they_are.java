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
import dev.waymark.schema.UniqueKey;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import javax.annotation.processing.Generated;

/** users and orders as they are */
@Generated("dev.waymark.processor.RevisionProcessor")
public final class V0040__users_and_orders_as_they_are extends Migration {

  @Override
  public boolean isBaseline() {
    return true;
  }

  @Override
  protected void define(Steps up, Steps down) {
    var users = new NewTable("users") {
      final Column<Long> id = column("id", bigint().identity());
      final Column<String> name = column("name", varchar(50).notNull());
      final PrimaryKey primaryKey = primaryKey("pk_users", id);
    };
    var orders = new NewTable("orders") {
      final Column<Long> id = column("id", bigint().notNull());
      final Column<Long> buyerId = column("buyer_id", bigint().notNull());
      final Column<Integer> number = column("number", integer().notNull());
      final Column<String> status = column("status", enumeration("PLACED", "SHIPPED"));
      final Column<Byte> formerStatus = column("formerStatus", tinyint("PLACED", "SHIPPED"));
      final Column<BigDecimal> total = column("total", decimal(12, 2));
      final Column<OffsetDateTime> placedAt = column("placedAt", timestamptz(6));
      final PrimaryKey primaryKey = primaryKey("pk_orders", id);
      final UniqueKey uniqueBuyerAndNumber = unique("uq_orders_buyer_id_number", buyerId, number);
      final ForeignKey buyer = foreignKey("fk_orders_buyer_id", buyerId).references(users.id);
      final Check ckOrdersFormerstatus =
          check("ck_orders_formerstatus", "formerStatus between 0 and 1");
      final Index byPlacedAt = index("ix_orders_placedat", placedAt.descending());
    };
    var ordersUsers = new NewTable("orders_users") {
      final Column<Long> orderId = column("Order_id", bigint().notNull());
      final Column<Long> watchersId = column("watchers_id", bigint().notNull());
      final PrimaryKey primaryKey = primaryKey("pk_orders_users", orderId, watchersId);
      final ForeignKey order =
          foreignKey("fk_orders_users_order_id", orderId).references(orders.id);
      final ForeignKey watchers =
          foreignKey("fk_orders_users_watchers_id", watchersId).references(users.id);
    };
    var ordersSeq = sequence("orders_SEQ", 1, 50);

    up.create(ordersSeq);
    up.create(users);
    up.create(orders);
    up.create(ordersUsers);

    // Loses the rows.
    down.drop(ordersUsers);
    down.drop(orders);
    down.drop(users);
    down.drop(ordersSeq);
  }
}
