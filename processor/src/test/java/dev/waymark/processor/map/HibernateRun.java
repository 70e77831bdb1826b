package dev.waymark.processor.map;

import jakarta.validation.Validation;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hibernate.SessionFactory;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.ImplicitJoinTableNameSource;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl;
import org.hibernate.boot.model.naming.PhysicalNamingStrategy;
import org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.engine.jdbc.env.spi.JdbcEnvironment;
import org.hibernate.tool.schema.spi.DelayedDropRegistryNotAvailableImpl;
import org.hibernate.tool.schema.spi.SchemaManagementToolCoordinator;

/**
 * Runs whichever Hibernate its class loader has. It is loaded once per version and has nothing but
 * the JDK in common with the tests.
 */
public final class HibernateRun implements Function<List<Class<?>>, Function<String, String>> {
  private final StandardServiceRegistry registry;
  private final Map<String, Object> settings;

  /**
   * Prepares runs.
   *
   * @param loader knows all entities
   * @param settings the configuration, with a data source
   */
  public HibernateRun(ClassLoader loader, Map<String, Object> settings) {
    this.settings = new HashMap<>(settings);
    if (this.settings.remove("waymark.spring") != null) {
      this.settings.put(
          "hibernate.physical_naming_strategy",
          "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy");
      this.settings.put("hibernate.implicit_naming_strategy", new SpringImplicitNamingStrategy());
    }
    if (this.settings.remove("waymark.reserved") instanceof Predicate<?> reserved) {
      PhysicalNamingStrategy names = names(settings.containsKey("waymark.spring"));
      this.settings.put("hibernate.physical_naming_strategy", quoting(reserved, names));
    }
    // One for all: to find the constraints is most of the work of a small model.
    this.settings.put(
        "jakarta.persistence.validation.factory", Validation.buildDefaultValidatorFactory());
    var bootstrap = new BootstrapServiceRegistryBuilder().applyClassLoader(loader).build();
    this.registry =
        new StandardServiceRegistryBuilder(bootstrap)
            .disableAutoClose()
            .applySettings(this.settings)
            .build();
  }

  @SuppressWarnings("removal") // the name that the strategy of Spring has in every release
  private static PhysicalNamingStrategy names(boolean ofSpring) {
    return ofSpring
        ? new CamelCaseToUnderscoresNamingStrategy()
        : new PhysicalNamingStrategyStandardImpl();
  }

  @SuppressWarnings("unchecked") // a setting has no type of its own
  private static PhysicalNamingStrategy quoting(
      Predicate<?> reserved, PhysicalNamingStrategy names) {
    return new QuotedNames((Predicate<String>) reserved, names);
  }

  /**
   * Starts Hibernate with the classes, which creates the tables in the current database.
   *
   * @return does {@code validate} or {@code update} to the current database and gives the script
   */
  @Override
  public Function<String, String> apply(List<Class<?>> classes) {
    MetadataSources sources = new MetadataSources(registry);
    for (Class<?> type : classes) {
      if (type.getSimpleName().equals("package-info")) {
        sources.addPackage(type.getPackageName());
      } else {
        sources.addAnnotatedClass(type);
      }
    }
    Metadata metadata = sources.buildMetadata();
    SessionFactory factory = metadata.buildSessionFactory();
    factory.close();
    return action -> act(metadata, action);
  }

  /** An update is not carried out but written. */
  private String act(Metadata metadata, String action) {
    Map<String, Object> task = new HashMap<>(settings);
    StringWriter script = new StringWriter();
    boolean writes = action.equals("update");
    task.put("hibernate.hbm2ddl.auto", writes ? "none" : action);
    if (writes) {
      task.put("jakarta.persistence.schema-generation.scripts.action", action);
      task.put("jakarta.persistence.schema-generation.scripts.create-target", script);
    }
    SchemaManagementToolCoordinator.process(
        metadata, registry, task, DelayedDropRegistryNotAvailableImpl.INSTANCE);
    return script.toString();
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

  /**
   * Reserved words in quotes. Hibernate does that too if it is told, but before it asks the
   * strategy, which in 7 leaves what is quoted as it is.
   */
  private record QuotedNames(Predicate<String> reserved, PhysicalNamingStrategy names)
      implements PhysicalNamingStrategy {
    @Override
    public Identifier toPhysicalCatalogName(Identifier name, JdbcEnvironment environment) {
      return quoted(names.toPhysicalCatalogName(name, environment));
    }

    @Override
    public Identifier toPhysicalSchemaName(Identifier name, JdbcEnvironment environment) {
      return quoted(names.toPhysicalSchemaName(name, environment));
    }

    @Override
    public Identifier toPhysicalTableName(Identifier name, JdbcEnvironment environment) {
      return quoted(names.toPhysicalTableName(name, environment));
    }

    @Override
    public Identifier toPhysicalSequenceName(Identifier name, JdbcEnvironment environment) {
      return quoted(names.toPhysicalSequenceName(name, environment));
    }

    private Identifier quoted(Identifier name) {
      return name != null && reserved.test(name.getText())
          ? Identifier.toIdentifier(name.getText(), true)
          : name;
    }

    @Override
    public Identifier toPhysicalColumnName(Identifier name, JdbcEnvironment environment) {
      return quoted(names.toPhysicalColumnName(name, environment));
    }
  }
}
