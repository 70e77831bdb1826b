package dev.waymark.dialect;

import static dev.waymark.dialect.Scenarios.CUSTOMER;
import static dev.waymark.dialect.Scenarios.CUSTOMERS;
import static dev.waymark.dialect.Scenarios.EMAIL_KEY;
import static dev.waymark.dialect.Scenarios.name;
import static dev.waymark.dialect.Scenarios.shop;

import dev.waymark.operation.AddConstraint;
import dev.waymark.operation.DropConstraint;
import dev.waymark.operation.RenameColumn;
import dev.waymark.operation.RenameConstraint;
import dev.waymark.operation.SchemaOperation;
import dev.waymark.schema.Deferrability;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.OnDelete;
import dev.waymark.schema.OnUpdate;
import dev.waymark.schema.Schema;
import dev.waymark.schema.UniqueKey;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Changes of keys that are more than columns. */
final class KeyScenarios {
  private static final Set<Feature> FOREIGN = Set.of(Feature.DEFERRABLE_FOREIGN_KEYS);
  private static final Set<Feature> UNIQUE = Set.of(Feature.DEFERRABLE_UNIQUE_KEYS);
  private static final ForeignKey CASCADING =
      CUSTOMER.withActions(OnDelete.CASCADE, OnUpdate.CASCADE);
  private static final ForeignKey DEFERRED =
      CASCADING.withDeferrability(Deferrability.INITIALLY_DEFERRED);
  private static final UniqueKey DEFERRABLE_EMAIL =
      EMAIL_KEY.withDeferrability(Deferrability.DEFERRABLE);

  private KeyScenarios() {}

  static Stream<Scenario> all() {
    return Stream.of(actions(), foreignKeys(), uniqueKeys()).flatMap(s -> s);
  }

  private static Scenario change(
      String what, Set<Feature> needs, Schema given, SchemaOperation... steps) {
    return new Scenario(what, given, List.of(steps), needs);
  }

  private static Stream<Scenario> actions() {
    return Stream.of(
        change(
            "a foreign key follows the key that it refers to",
            Set.of(),
            shop(new AddConstraint(CUSTOMER)),
            new DropConstraint(CUSTOMER),
            new AddConstraint(CASCADING)),
        change(
            "a foreign key is emptied when the key that it refers to changes",
            Set.of(),
            shop(),
            new AddConstraint(CUSTOMER.withActions(OnDelete.NO_ACTION, OnUpdate.SET_NULL))),
        change(
            "a foreign key refuses another key at once",
            Set.of(),
            shop(),
            new AddConstraint(CUSTOMER.withActions(OnDelete.RESTRICT, OnUpdate.RESTRICT))),
        change(
            "a foreign key with actions is renamed, and its column too",
            Set.of(),
            shop(new AddConstraint(CASCADING)),
            new RenameConstraint(CASCADING, name("fk_buyer")),
            new RenameColumn(CASCADING.table(), name("customer_id"), name("buyer_id"))));
  }

  private static Stream<Scenario> foreignKeys() {
    return Stream.of(
        change("a foreign key is deferred", FOREIGN, shop(), new AddConstraint(DEFERRED)),
        change(
            "a foreign key may be deferred",
            FOREIGN,
            shop(new AddConstraint(DEFERRED)),
            new DropConstraint(DEFERRED),
            new AddConstraint(CUSTOMER.withDeferrability(Deferrability.DEFERRABLE))),
        change(
            "a deferred foreign key is renamed",
            FOREIGN,
            shop(new AddConstraint(DEFERRED)),
            new RenameConstraint(DEFERRED, name("fk_buyer"))));
  }

  private static Stream<Scenario> uniqueKeys() {
    return Stream.of(
        change(
            "a unique key may be deferred",
            UNIQUE,
            shop(),
            new DropConstraint(EMAIL_KEY),
            new AddConstraint(DEFERRABLE_EMAIL)),
        change(
            "a column of a deferred unique key is renamed",
            UNIQUE,
            shop(
                new DropConstraint(EMAIL_KEY),
                new AddConstraint(EMAIL_KEY.withDeferrability(Deferrability.INITIALLY_DEFERRED))),
            new RenameColumn(CUSTOMERS, name("email"), name("mail"))));
  }
}
