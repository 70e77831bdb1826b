package dev.waymark.sample.shop.migrations;

import static dev.waymark.migration.Types.*;

import dev.waymark.migration.ExistingTable;
import dev.waymark.migration.Migration;
import dev.waymark.migration.NewTable;
import dev.waymark.migration.Steps;
import dev.waymark.schema.Column;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.Index;
import dev.waymark.schema.PrimaryKey;
import javax.annotation.processing.Generated;

/** customers have many addresses */
@Generated("dev.waymark.processor.RevisionProcessor")
public final class V0004__customers_have_many_addresses extends Migration {

  @Override
  protected void define(Steps up, Steps down) {
    var customers = new ExistingTable("customers") {
      final Column<Long> id = column("id", bigint().identity());
      final Column<String> city = column("city", varchar(100));
      final Column<String> postalCode = column("postal_code", varchar(20));
      final Column<String> street = column("street", varchar(200));
    };
    var addresses = new NewTable("addresses") {
      final Column<Long> id = column("id", bigint().identity());
      final Column<Long> customerId = column("customer_id", bigint().notNull());
      final Column<String> street = column("street", varchar(200).notNull());
      final Column<String> city = column("city", varchar(100).notNull());
      final Column<String> postalCode = column("postal_code", varchar(20));
      final PrimaryKey primaryKey = primaryKey("pk_addresses", id);
      final ForeignKey customer =
          foreignKey("fk_addresses_customer_id", customerId).references(customers.id);
      final Index byCustomer = index("ix_addresses_customer", customerId);
    };

    up.create(addresses);
    up.sql(
        """
        insert into addresses (customer_id, street, city, postal_code)
        select id, coalesce(street, ''), coalesce(city, ''), postal_code
        from customers
        where street is not null or city is not null or postal_code is not null
        """);
    up.drop(customers.city);
    up.drop(customers.postalCode);
    up.drop(customers.street);

    down.add(customers.street);
    down.add(customers.postalCode);
    down.add(customers.city);
    // A customer has room for one address again: the oldest one. Others are lost.
    down.sql(
        """
        update customers set (street, city, postal_code) = (
          select nullif(street, ''), nullif(city, ''), postal_code
          from addresses
          where id = (select min(id) from addresses where customer_id = customers.id))
        """);
    // Loses the rows.
    down.drop(addresses);
  }
}
