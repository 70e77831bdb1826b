package dev.waymark.sample.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.test.MigratedDatabase;
import dev.waymark.test.MigrationTests;
import dev.waymark.test.TestedMigrations;
import org.junit.jupiter.api.Test;

/** What every application expects of its migrations, and what this one expects of its rows. */
class ShopMigrationsTest implements MigrationTests {

  @Override
  public TestedMigrations migrations() {
    return TestedMigrations.onH2()
        .ormSetting(
            "hibernate.physical_naming_strategy",
            "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl");
  }

  @Test
  void theAddressOfACustomerMovesToItsTableAndBack() {
    try (MigratedDatabase shop = migrations().at("3")) {
      shop.execute(
          """
          insert into customers (full_name, email, registered_at, street, city)
          values ('Ada Lovelace', 'ada@example.org', current_timestamp, '12 St James Square', 'London')""");

      shop.upgradeTo("4");
      assertThat(
              shop.query(
                  """
                  select c.full_name, a.street, a.city
                  from customers c join addresses a on a.customer_id = c.id"""))
          .containsExactly("Ada Lovelace | 12 St James Square | London");

      shop.downgradeTo("3");
      assertThat(shop.query("select full_name, street, city from customers"))
          .containsExactly("Ada Lovelace | 12 St James Square | London");
    }
  }
}
