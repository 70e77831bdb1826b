package dev.waymark.processor.map;

import dev.waymark.processor.diagnostic.Diagnostics;
import dev.waymark.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/** What a release of Hibernate, with a naming strategy, has to object to our tables. */
final class HibernateJudge {
  private static final Logger LOG = Logger.getLogger("org.hibernate");

  /** The names it gives may be the same in two tables, which H2 does not allow. */
  private static final Pattern ADDED_KEY = Pattern.compile("(add constraint) \\S+");

  private static final String FAILURE = "! ";

  /** In messages, as names of keys, where ours differ. */
  private static final Pattern NAME = Pattern.compile("\\[FK_?\\w+]", Pattern.CASE_INSENSITIVE);

  static {
    LOG.setLevel(Level.SEVERE);
  }

  private final JudgedDatabase database;
  private final HibernateRelease release;
  private final Naming naming;
  private final FixtureLibrary library;
  private final CurrentDatabase current;

  /** One per thread: its registry must not start two models at once. */
  private final ThreadLocal<Function<List<Class<?>>, Function<String, String>>> hibernate =
      ThreadLocal.withInitial(this::start);

  HibernateJudge(
      JudgedDatabase database, HibernateRelease release, Naming naming, FixtureLibrary library) {
    this.database = database;
    this.current = new CurrentDatabase(database);
    this.release = release;
    this.naming = naming;
    this.library = library;
  }

  private Map<String, Object> settings() {
    Map<String, Object> settings = new HashMap<>(database.settings());
    settings.put("hibernate.connection.datasource", current);
    settings.put("hibernate.hbm2ddl.auto", "create-only");
    settings.put("hibernate.hbm2ddl.create_namespaces", "true");
    settings.put("hibernate.hbm2ddl.halt_on_error", "true");
    settings.put("hibernate.bytecode.provider", "none");
    // Its tables for bulk updates, which it makes and drops by itself.
    settings.put("hibernate.query.mutation_strategy.global_temporary.create_tables", "false");
    settings.put("hibernate.query.mutation_strategy.persistent.create_tables", "false");
    if (naming == Naming.SPRING) {
      settings.put("waymark.spring", true);
    }
    return settings;
  }

  @SuppressWarnings("unchecked") // what HibernateRun implements, loaded by another class loader
  private Function<List<Class<?>>, Function<String, String>> start() {
    try {
      return (Function<List<Class<?>>, Function<String, String>>)
          Class.forName(HibernateRun.class.getName(), true, library.hibernate())
              .getConstructor(ClassLoader.class, Map.class)
              .newInstance(library.loader(), settings());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The facts of the tables that Hibernate creates in an empty database. */
  SortedSet<String> facts(Fixture fixture) throws Exception {
    try (Connection theirs = current.renew()) {
      hibernate.get().apply(library.classes(fixture));
      return database.facts(theirs);
    }
  }

  /**
   * All objections to our tables for the fixture, a line each. What Hibernate says of its own
   * tables too is none: of a nationalized LOB, for one, or a {@code columnDefinition} of another
   * type.
   */
  List<String> objections(Fixture fixture) throws Exception {
    Schema schema = map(fixture);
    Function<String, String> opened;
    SortedSet<String> wanted;
    List<String> saidOfItsOwn;
    List<String> doneToItsOwn;
    try (Connection theirs = current.renew()) {
      opened = hibernate.get().apply(library.classes(fixture));
      wanted = database.facts(theirs);
      saidOfItsOwn = lines(opened, "validate");
      doneToItsOwn = lines(opened, "update");
    }
    try (Connection ours = current.renew()) {
      OurTables.create(ours, database, schema);
      SortedSet<String> found = database.facts(ours);
      List<String> result = differences(wanted, found, "only Hibernate: ", "only ours: ");
      result.addAll(objections(without(saidOfItsOwn, lines(opened, "validate"))));
      List<String> update = without(doneToItsOwn, lines(opened, "update"));
      result.addAll(objections(update.stream().filter(l -> l.startsWith(FAILURE)).toList()));
      execute(ours, update.stream().filter(l -> !l.startsWith(FAILURE)).toList());
      SortedSet<String> updated = database.facts(ours);
      result.addAll(differences(updated, found, "update would add: ", "update would drop: "));
      return result;
    }
  }

  private List<String> objections(List<String> lines) {
    return lines.stream()
        .filter(line -> !AcceptedDifference.covers(line, true, database, release))
        .toList();
  }

  private static List<String> without(List<String> accepted, List<String> lines) {
    return lines.stream().filter(line -> !accepted.contains(line)).toList();
  }

  /** The statements of an action, or what Hibernate says instead. */
  private static List<String> lines(Function<String, String> opened, String action) {
    try {
      return opened.apply(action).lines().filter(l -> !l.isBlank()).toList();
    } catch (RuntimeException e) {
      return List.of(FAILURE + NAME.matcher(String.valueOf(e.getMessage())).replaceAll(""));
    }
  }

  private Schema map(Fixture fixture) {
    Diagnostics diagnostics = new Diagnostics();
    MappedModel mapped =
        SchemaMapper.map(library.model(fixture), naming, release.rules(), diagnostics);
    if (diagnostics.hasErrors()) {
      throw new AssertionError(fixture + ": " + diagnostics.all());
    }
    return mapped.target().schema();
  }

  /** Hibernate adds keys again that have another name than it would give them: that is accepted. */
  private static void execute(Connection connection, List<String> script) throws SQLException {
    try (var statement = connection.createStatement()) {
      for (int i = 0; i < script.size(); i++) {
        statement.execute(ADDED_KEY.matcher(script.get(i)).replaceFirst("$1 again_" + i));
      }
    }
  }

  private List<String> differences(
      SortedSet<String> theirs, SortedSet<String> ours, String onlyTheirs, String onlyOurs) {
    SortedSet<String> all = new TreeSet<>(theirs);
    all.addAll(ours);
    List<String> result = new ArrayList<>();
    for (String fact : all) {
      boolean isTheirs = theirs.contains(fact);
      if (isTheirs != ours.contains(fact)
          && !AcceptedDifference.covers(fact, isTheirs, database, release)) {
        result.add((isTheirs ? onlyTheirs : onlyOurs) + fact + "\n");
      }
    }
    return result;
  }
}
