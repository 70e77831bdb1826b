package com.acme.trips;

import dev.waymark.Waymark;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;

/** An application with a main, once with Waymark's own call, and once with Flyway's. */
public final class Trips {
  private Trips() {}

  public static void main(String[] arguments) {
    JdbcDataSource first = database("first");
    Waymark waymark = Waymark.configure().dataSource(first).load();
    waymark.upgrade();
    waymark.allowDataLoss().downgrade(1);
    waymark.upgrade();
    System.out.println("Waymark.upgrade: " + keep(first));

    JdbcDataSource second = database("second");
    Flyway.configure().dataSource(second).load().migrate();
    System.out.println("Flyway.migrate: " + keep(second));
    System.out.println(Flyway.class.getProtectionDomain().getCodeSource().getLocation());
  }

  private static JdbcDataSource database(String name) {
    JdbcDataSource database = new JdbcDataSource();
    database.setURL("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
    return database;
  }

  private static String keep(JdbcDataSource database) {
    PersistenceConfiguration configuration =
        new PersistenceConfiguration("trips")
            .property("hibernate.connection.datasource", database)
            .property("hibernate.hbm2ddl.auto", "validate")
            .managedClass(Trip.class);
    try (EntityManagerFactory factory = configuration.createEntityManagerFactory();
        EntityManager entities = factory.createEntityManager()) {
      entities.getTransaction().begin();
      entities.persist(new Trip("Samarkand"));
      entities.getTransaction().commit();
      entities.clear();
      return entities.createQuery("select destination from Trip", String.class).getSingleResult();
    }
  }
}
