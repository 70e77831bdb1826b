package dev.waymark.sample.shop.migrations;

import static dev.waymark.migration.Types.*;

import dev.waymark.migration.ExistingTable;
import dev.waymark.migration.Migration;
import dev.waymark.migration.Steps;
import dev.waymark.schema.Column;
import javax.annotation.processing.Generated;

/** customers get an e-mail address */
@Generated("dev.waymark.processor.RevisionProcessor")
public final class V0002__customers_get_an_e_mail_address extends Migration {

  @Override
  protected void define(Steps up, Steps down) {
    var customers = new ExistingTable("customers") {
      final Column<String> email = column("email", varchar(320).notNull());
    };

    up.add(customers.email.nullable());
    up.update(customers)
        .setSql(customers.email, "lower(replace(name, ' ', '.')) || '@example.org'")
        .whereNull(customers.email);
    up.alter(customers.email).from(varchar(320)).to(varchar(320).notNull());

    // Loses the values.
    down.drop(customers.email);
  }
}
