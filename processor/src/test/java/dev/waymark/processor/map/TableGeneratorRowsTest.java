package dev.waymark.processor.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.Test;

/** The tables of {@code @TableGenerator} begin without rows: Hibernate adds them when it runs. */
class TableGeneratorRowsTest {
  private static final String ENTITY =
      """
      @Entity class Ticket {
        @Id
        @GeneratedValue(strategy = GenerationType.TABLE, generator = "tickets")
        @TableGenerator(name = "tickets", table = "numbers", pkColumnValue = "ticket", initialValue = 100, allocationSize = 10)
        Long id;
      }
      """;

  @Test
  void theFirstIdsAreThoseThatHibernatesOwnTablesGive() throws Exception {
    ModelCompilation model = ModelCompilation.of(ENTITY).withoutErrors();

    List<Object> withTheirs = ids(model, "create-only");
    List<Object> withOurs = ids(model, "validate");

    assertThat(withOurs).isEqualTo(withTheirs).startsWith(101L);
  }

  /** The ids of entities that are stored in a new database. */
  private static List<Object> ids(ModelCompilation model, String action) throws Exception {
    String url = "jdbc:h2:mem:" + UUID.randomUUID();
    URL[] path = {model.classes().toUri().toURL()};
    try (Connection connection = DriverManager.getConnection(url);
        URLClassLoader loader =
            new URLClassLoader(path, TableGeneratorRowsTest.class.getClassLoader())) {
      if (action.equals("validate")) {
        OurTables.create(connection, new JudgedH2(), model.schema());
      }
      Class<?> entity = Class.forName(model.entityNames().get(0), true, loader);
      try (SessionFactory factory =
          new Configuration(new BootstrapServiceRegistryBuilder().applyClassLoader(loader).build())
              .addAnnotatedClass(entity)
              .setProperty("hibernate.connection.url", url)
              .setProperty("hibernate.hbm2ddl.auto", action)
              .buildSessionFactory()) {
        return factory.fromTransaction(
            session -> {
              List<Object> result = new ArrayList<>();
              for (int i = 0; i < 12; i++) {
                Object ticket = newInstance(entity);
                session.persist(ticket);
                result.add(session.getIdentifier(ticket));
              }
              return result;
            });
      }
    }
  }

  private static Object newInstance(Class<?> type) {
    try {
      var constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      return constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
