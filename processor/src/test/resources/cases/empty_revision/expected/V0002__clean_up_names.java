package shop;

import dev.waymark.migration.Migration;
import dev.waymark.migration.Steps;
import javax.annotation.processing.Generated;

/** clean up names */
@Generated("dev.waymark.processor.RevisionProcessor")
public final class V0002__clean_up_names extends Migration {

  @Override
  protected void define(Steps up, Steps down) {
    // The entities have not changed: this revision is the place for steps written by hand.
    //
    //   var customers = new ExistingTable("customers") {
    //     final Column<String> email = column("email", varchar(320));
    //   };
    //
    //   up.update(customers).set(customers.email, "unknown").whereNull(customers.email);
    //   up.delete(customers).where("last_login < date '2020-01-01'");
    //   up.sql("insert into newsletter (email) select email from customers");
    //   up.run("fetch the names", connection -> { /* JDBC, and no entities */ });
    //
    // Column is dev.waymark.schema.Column, varchar is a static import of
    // dev.waymark.migration.Types. What undoes the steps goes to down, in the same words.
  }
}
