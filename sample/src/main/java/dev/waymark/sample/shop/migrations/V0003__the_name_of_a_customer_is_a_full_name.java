package dev.waymark.sample.shop.migrations;

import static dev.waymark.migration.Types.*;

import dev.waymark.migration.ExistingTable;
import dev.waymark.migration.Migration;
import dev.waymark.migration.Steps;
import dev.waymark.schema.Column;
import javax.annotation.processing.Generated;

/** the name of a customer is a full name */
@Generated("dev.waymark.processor.RevisionProcessor")
public final class V0003__the_name_of_a_customer_is_a_full_name extends Migration {

  @Override
  protected void define(Steps up, Steps down) {
    var customers = new ExistingTable("customers") {
      final Column<String> name = column("name", varchar(120).notNull());
      final Column<String> fullName = column("full_name", varchar(120).notNull());
    };

    up.rename(customers.name).to("full_name");

    down.rename(customers.fullName).to("name");
  }
}
