package com.acme.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.acme.billing.Invoice;
import com.acme.model.Customer;
import dev.waymark.Waymark;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import java.math.BigDecimal;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class AppTest {

  @Test
  void hibernateFindsTheTablesOfAllModulesValid() {
    JdbcDataSource database = new JdbcDataSource();
    database.setURL("jdbc:h2:mem:app;DB_CLOSE_DELAY=-1");
    Waymark.configure().dataSource(database).load().upgrade();

    PersistenceConfiguration configuration =
        new PersistenceConfiguration("app")
            .property("hibernate.connection.datasource", database)
            .property("hibernate.hbm2ddl.auto", "validate")
            .managedClass(Customer.class)
            .managedClass(Invoice.class)
            .managedClass(Setting.class);
    try (EntityManagerFactory factory = configuration.createEntityManagerFactory();
        EntityManager entities = factory.createEntityManager()) {
      entities.getTransaction().begin();
      Customer ada = new Customer("Ada");
      entities.persist(ada);
      entities.persist(new Invoice(ada, new BigDecimal("12.50")));
      entities.getTransaction().commit();
      entities.clear();
      assertEquals(
          "Ada",
          entities
              .createQuery("from Invoice", Invoice.class)
              .getSingleResult()
              .getCustomer()
              .getName());
    }
  }
}
