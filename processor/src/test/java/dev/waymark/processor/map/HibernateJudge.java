package dev.waymark.processor.map;

import dev.waymark.dialect.Dialect;
import dev.waymark.operation.AddConstraint;
import dev.waymark.operation.CreateIndex;
import dev.waymark.operation.CreateSequence;
import dev.waymark.operation.CreateTable;
import dev.waymark.operation.SchemaOperation;
import dev.waymark.schema.Members;
import dev.waymark.schema.Name;
import dev.waymark.schema.Schema;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.ImplicitJoinTableNameSource;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;

/** What Hibernate makes of the same entities. */
final class HibernateJudge implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger("org.hibernate");

  static {
    LOG.setLevel(Level.SEVERE);
  }

  private final ModelCompilation model;
  private final Naming naming;
  private final JudgedDatabase database;
  private final URLClassLoader loader;
  private final List<String> created = new ArrayList<>();

  HibernateJudge(ModelCompilation model, Naming naming) {
    this(model, naming, JudgedDatabase.H2);
  }

  HibernateJudge(ModelCompilation model, Naming naming, JudgedDatabase database) {
    this.model = model;
    this.naming = naming;
    this.database = database;
    try {
      URL[] classPath = {model.classes().toUri().toURL()};
      this.loader = new URLClassLoader(classPath, getClass().getClassLoader());
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The facts of the database that Hibernate creates. */
  SortedSet<String> hibernatesFacts() throws SQLException {
    String url = newDatabase();
    try (Connection connection = DriverManager.getConnection(url)) {
      boot(url, "create-only");
      return database.facts(connection);
    }
  }

  /** The facts of the database that the mapped schema gives. */
  SortedSet<String> ourFacts() throws SQLException {
    try (Connection connection = DriverManager.getConnection(newDatabase())) {
      create(connection, model.schema());
      return database.facts(connection);
    }
  }

  /** Lets Hibernate validate the database that the mapped schema gives. */
  void validateOurs() throws SQLException {
    String url = newDatabase();
    try (Connection connection = DriverManager.getConnection(url)) {
      create(connection, model.schema());
      boot(url, "validate");
    }
  }

  private String newDatabase() throws SQLException {
    String name = database.create();
    created.add(name);
    return database.url(name);
  }

  private void boot(String url, String action) {
    var bootstrap = new BootstrapServiceRegistryBuilder().applyClassLoader(loader).build();
    StandardServiceRegistry registry =
        new StandardServiceRegistryBuilder(bootstrap)
            .applySetting("jakarta.persistence.jdbc.url", url)
            .applySetting("hibernate.hbm2ddl.auto", action)
            .applySetting("hibernate.hbm2ddl.create_namespaces", "true")
            // Its tables for bulk updates, which it makes and drops by itself.
            .applySetting(
                "hibernate.query.mutation_strategy.global_temporary.create_tables", "false")
            .applySetting("hibernate.hbm2ddl.halt_on_error", "true")
            .build();
    try {
      MetadataSources sources = new MetadataSources(registry);
      for (String name : model.entityNames()) {
        sources.addAnnotatedClass(Class.forName(name, false, loader));
      }
      var builder = sources.getMetadataBuilder();
      if (naming == Naming.SPRING) {
        builder.applyPhysicalNamingStrategy(new PhysicalNamingStrategySnakeCaseImpl());
        builder.applyImplicitNamingStrategy(new SpringImplicitNamingStrategy());
      } else {
        builder.applyImplicitNamingStrategy(new ImplicitNamingStrategyJpaCompliantImpl());
      }
      builder.build().buildSessionFactory().close();
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    } finally {
      StandardServiceRegistryBuilder.destroy(registry);
    }
  }

  private void create(Connection connection, Schema schema) throws SQLException {
    List<SchemaOperation> operations = new ArrayList<>();
    schema.sequences().forEach(s -> operations.add(new CreateSequence(s)));
    schema
        .tables()
        .forEach(
            t ->
                operations.add(
                    new CreateTable(
                        t.withForeignKeys(Members.none()).withIndexes(Members.none()))));
    schema.tables().forEach(t -> t.indexes().forEach(i -> operations.add(new CreateIndex(i))));
    schema
        .tables()
        .forEach(t -> t.foreignKeys().forEach(k -> operations.add(new AddConstraint(k))));
    Dialect dialect = database.dialect();
    try (var statement = connection.createStatement()) {
      for (Name name : databaseSchemas(schema)) {
        statement.execute("create schema if not exists " + dialect.quote(name));
      }
      Schema before = Schema.empty();
      for (SchemaOperation operation : operations) {
        for (String sql : dialect.render(operation, before)) {
          statement.execute(sql);
        }
        before = operation.applyTo(before);
      }
    }
  }

  private static SortedSet<Name> databaseSchemas(Schema schema) {
    return Stream.concat(
            schema.tables().stream().map(t -> t.name().schema()),
            schema.sequences().stream().map(s -> s.name().schema()))
        .flatMap(Optional::stream)
        .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
  }

  @Override
  public void close() throws SQLException {
    for (String name : created) {
      database.drop(name);
    }
    try {
      loader.close();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The rule by which Spring Boot's strategy of that name differs from its superclass. */
  private static final class SpringImplicitNamingStrategy
      extends ImplicitNamingStrategyJpaCompliantImpl {
    private static final long serialVersionUID = 1L;

    @Override
    public Identifier determineJoinTableName(ImplicitJoinTableNameSource source) {
      String name =
          source.getOwningPhysicalTableName()
              + "_"
              + source.getAssociationOwningAttributePath().getProperty();
      return toIdentifier(name, source.getBuildingContext());
    }
  }
}
