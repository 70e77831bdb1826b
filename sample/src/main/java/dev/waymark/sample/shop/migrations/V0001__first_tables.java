package dev.waymark.sample.shop.migrations;

import static dev.waymark.migration.Types.*;

import dev.waymark.migration.Migration;
import dev.waymark.migration.NewTable;
import dev.waymark.migration.Steps;
import dev.waymark.schema.Column;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.Index;
import dev.waymark.schema.PrimaryKey;
import dev.waymark.schema.UniqueKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** first tables */
@Generated("dev.waymark.processor.RevisionProcessor")
public final class V0001__first_tables extends Migration {

  @Override
  protected void define(Steps up, Steps down) {
    var categories = new NewTable("categories") {
      final Column<Long> id = column("id", bigint().identity());
      final Column<String> name = column("name", varchar(80).notNull());
      final Column<Long> parentId = column("parent_id", bigint());
      final PrimaryKey primaryKey = primaryKey("pk_categories", id);
      final UniqueKey uniqueName = unique("uq_categories_name", name);
      final ForeignKey parent = foreignKey("fk_categories_parent_id", parentId).references(id);
    };
    var customers = new NewTable("customers") {
      final Column<Long> id = column("id", bigint().identity());
      final Column<String> name = column("name", varchar(120).notNull());
      final Column<OffsetDateTime> registeredAt = column("registered_at", timestamptz(6).notNull());
      final Column<String> street = column("street", varchar(200));
      final Column<String> city = column("city", varchar(100));
      final Column<String> postalCode = column("postal_code", varchar(20));
      final PrimaryKey primaryKey = primaryKey("pk_customers", id);
    };
    var orders = new NewTable("orders") {
      final Column<Long> id = column("id", bigint().notNull());
      final Column<Long> customerId = column("customer_id", bigint().notNull());
      final Column<String> status =
          column("status", enumeration("CANCELLED", "PAID", "PLACED", "SHIPPED").notNull());
      final Column<OffsetDateTime> placedAt = column("placed_at", timestamptz(6).notNull());
      final PrimaryKey primaryKey = primaryKey("pk_orders", id);
      final ForeignKey customer =
          foreignKey("fk_orders_customer_id", customerId).references(customers.id);
      final Index byCustomerAndPlacedAt =
          index("ix_orders_customer_placed", customerId, placedAt.descending());
    };
    var products = new NewTable("products") {
      final Column<Long> id = column("id", bigint().identity());
      final Column<Integer> version = column("version", integer().notNull());
      final Column<String> title = column("title", varchar(200).notNull());
      final Column<String> description = column("description", varchar(4000));
      final Column<BigDecimal> amount = column("amount", decimal(12, 2).notNull());
      final Column<String> currency = column("currency", varchar(3).notNull());
      final Column<Long> categoryId = column("category_id", bigint().notNull());
      final PrimaryKey primaryKey = primaryKey("pk_products", id);
      final ForeignKey category =
          foreignKey("fk_products_category_id", categoryId).references(categories.id);
      final Index byTitle = index("ix_products_title", title);
    };
    var orderLines = new NewTable("order_lines") {
      final Column<Long> id = column("id", bigint().identity());
      final Column<Long> orderId = column("order_id", bigint().notNull());
      final Column<Long> productId = column("product_id", bigint().notNull());
      final Column<Integer> quantity = column("quantity", integer().notNull());
      final Column<BigDecimal> unitAmount = column("unit_amount", decimal(12, 2).notNull());
      final Column<String> unitCurrency = column("unit_currency", varchar(3).notNull());
      final PrimaryKey primaryKey = primaryKey("pk_order_lines", id);
      final UniqueKey uniqueOrderAndProduct = unique("uq_order_lines_product", orderId, productId);
      final ForeignKey order = foreignKey("fk_order_lines_order_id", orderId).references(orders.id);
      final ForeignKey product =
          foreignKey("fk_order_lines_product_id", productId).references(products.id);
    };
    var payments = new NewTable("payments") {
      final Column<UUID> id = column("id", uuid().notNull());
      final Column<Long> orderId = column("order_id", bigint().notNull());
      final Column<BigDecimal> amount = column("amount", decimal(12, 2).notNull());
      final Column<String> currency = column("currency", varchar(3).notNull());
      final Column<OffsetDateTime> paidAt = column("paid_at", timestamptz(6).notNull());
      final PrimaryKey primaryKey = primaryKey("pk_payments", id);
      final UniqueKey uniqueOrder = unique("uq_payments_order_id", orderId);
      final ForeignKey order = foreignKey("fk_payments_order_id", orderId).references(orders.id);
    };
    var tags = new NewTable("tags") {
      final Column<Long> id = column("id", bigint().identity());
      final Column<String> word = column("word", varchar(40).notNull());
      final PrimaryKey primaryKey = primaryKey("pk_tags", id);
      final UniqueKey uniqueWord = unique("uq_tags_word", word);
    };
    var productTags = new NewTable("product_tags") {
      final Column<Long> productId = column("product_id", bigint().notNull());
      final Column<Long> tagId = column("tag_id", bigint().notNull());
      final PrimaryKey primaryKey = primaryKey("pk_product_tags", productId, tagId);
      final ForeignKey product =
          foreignKey("fk_product_tags_product_id", productId).references(products.id);
      final ForeignKey tag = foreignKey("fk_product_tags_tag_id", tagId).references(tags.id);
    };
    var reviews = new NewTable("reviews") {
      final Column<Long> id = column("id", bigint().identity());
      final Column<Long> productId = column("product_id", bigint().notNull());
      final Column<Long> customerId = column("customer_id", bigint().notNull());
      final Column<Short> stars = column("stars", smallint().notNull());
      final Column<String> text = column("text", varchar(2000));
      final Column<LocalDate> writtenOn = column("written_on", date().notNull());
      final PrimaryKey primaryKey = primaryKey("pk_reviews", id);
      final UniqueKey uniqueProductAndCustomer =
          unique("uq_reviews_product_customer", productId, customerId);
      final ForeignKey product =
          foreignKey("fk_reviews_product_id", productId).references(products.id);
      final ForeignKey customer =
          foreignKey("fk_reviews_customer_id", customerId).references(customers.id);
    };
    var ordersSeq = sequence("orders_seq", 1, 50);

    up.create(ordersSeq);
    up.create(categories);
    up.create(customers);
    up.create(orders);
    up.create(payments);
    up.create(products);
    up.create(orderLines);
    up.create(reviews);
    up.create(tags);
    up.create(productTags);

    // Loses the rows.
    down.drop(productTags);
    down.drop(tags);
    down.drop(reviews);
    down.drop(orderLines);
    down.drop(products);
    down.drop(payments);
    down.drop(orders);
    down.drop(customers);
    down.drop(categories);
    down.drop(ordersSeq);
  }
}
