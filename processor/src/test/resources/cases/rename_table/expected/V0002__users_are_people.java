package shop;

import dev.waymark.migration.ExistingTable;
import dev.waymark.migration.Migration;
import dev.waymark.migration.Steps;
import javax.annotation.processing.Generated;

/** users are people */
@Generated("dev.waymark.processor.RevisionProcessor")
public final class V0002__users_are_people extends Migration {

  @Override
  protected void define(Steps up, Steps down) {
    var people = new ExistingTable("people") {};
    var users = new ExistingTable("users") {};

    up.rename(users).to("people");

    down.rename(people).to("users");
  }
}
