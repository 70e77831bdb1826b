package dev.waymark.test;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;

/** Hibernate's own look at the tables, as it does with {@code hbm2ddl.auto=validate}. */
final class OrmValidation {
  private OrmValidation() {}

  /** Validates the tables of entities. It is Hibernate's own start, the same in 6 and 7. */
  static void ofEntities(
      DataSource database, List<Class<?>> entities, Map<String, String> settings) {
    Map<String, Object> all = new TreeMap<>(settings);
    all.put("hibernate.connection.datasource", database);
    all.put("hibernate.hbm2ddl.auto", "validate");
    StandardServiceRegistry registry =
        new StandardServiceRegistryBuilder().applySettings(all).build();
    try {
      MetadataSources sources = new MetadataSources(registry);
      entities.forEach(sources::addAnnotatedClass);
      try (SessionFactory factory = sources.buildMetadata().buildSessionFactory()) {
        factory.getStatistics();
      }
    } finally {
      StandardServiceRegistryBuilder.destroy(registry);
    }
  }

  /** Validates the tables of a unit of {@code persistence.xml}. */
  static void ofUnit(DataSource database, String unit, Map<String, String> settings) {
    Map<String, Object> all = new TreeMap<>(settings);
    all.put("jakarta.persistence.nonJtaDataSource", database);
    all.put("hibernate.hbm2ddl.auto", "validate");
    try (EntityManagerFactory factory = Persistence.createEntityManagerFactory(unit, all)) {
      factory.getProperties();
    }
  }
}
