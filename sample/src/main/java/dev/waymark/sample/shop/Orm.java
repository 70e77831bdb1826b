package dev.waymark.sample.shop;

import dev.waymark.sample.shop.model.Address;
import dev.waymark.sample.shop.model.Category;
import dev.waymark.sample.shop.model.Customer;
import dev.waymark.sample.shop.model.OrderLine;
import dev.waymark.sample.shop.model.Payment;
import dev.waymark.sample.shop.model.Product;
import dev.waymark.sample.shop.model.PurchaseOrder;
import dev.waymark.sample.shop.model.Review;
import dev.waymark.sample.shop.model.Tag;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import java.io.PrintStream;
import java.util.List;
import javax.sql.DataSource;

/** What Hibernate makes of the migrated database: it finds its tables valid, and its rows. */
final class Orm {
  private Orm() {}

  static void look(DataSource database, PrintStream out) {
    PersistenceConfiguration configuration =
        new PersistenceConfiguration("shop")
            .property("hibernate.connection.datasource", database)
            .property("hibernate.hbm2ddl.auto", "validate")
            .property(
                "hibernate.physical_naming_strategy",
                "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl");
    List.of(
            Address.class,
            Category.class,
            Customer.class,
            OrderLine.class,
            Payment.class,
            Product.class,
            PurchaseOrder.class,
            Review.class,
            Tag.class)
        .forEach(configuration::managedClass);
    try (EntityManagerFactory factory = configuration.createEntityManagerFactory();
        EntityManager entities = factory.createEntityManager()) {
      out.println();
      out.println("Hibernate finds the schema valid, and in it");
      entities
          .createQuery(
              """
              select c.fullName || ', ' || a.city || ': ' || o.status
              from PurchaseOrder o join o.customer c join c.addresses a
              order by o.id
              """,
              String.class)
          .getResultList()
          .forEach(line -> out.println("  " + line));
    }
  }
}
