package com.acme.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.Waymark;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class PeopleTest {

  /** What Lombok, MapStruct, Hibernate's processor and Waymark generated, together. */
  @Test
  void whatAllProcessorsGeneratedWorks() {
    JdbcDataSource database = new JdbcDataSource();
    database.setURL("jdbc:h2:mem:people;DB_CLOSE_DELAY=-1");
    Waymark.configure().dataSource(database).load().upgrade();

    PersistenceConfiguration configuration =
        new PersistenceConfiguration("people")
            .property("hibernate.connection.datasource", database)
            .property("hibernate.hbm2ddl.auto", "validate")
            .managedClass(Person.class);
    try (EntityManagerFactory factory = configuration.createEntityManagerFactory();
        EntityManager entities = factory.createEntityManager()) {
      entities.getTransaction().begin();
      entities.persist(Person.builder().name("Ada").active(true).build());
      entities.getTransaction().commit();
      entities.clear();

      CriteriaQuery<Person> query = entities.getCriteriaBuilder().createQuery(Person.class);
      Root<Person> person = query.from(Person.class);
      query.where(entities.getCriteriaBuilder().equal(person.get(Person_.name), "Ada"));
      assertEquals(
          new PersonView("Ada", true),
          PersonMapper.INSTANCE.view(entities.createQuery(query).getSingleResult()));
    }
  }
}
