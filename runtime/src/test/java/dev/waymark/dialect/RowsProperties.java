package dev.waymark.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.diff.Differ;
import dev.waymark.diff.Hints;
import dev.waymark.diff.Plan;
import dev.waymark.diff.Question;
import dev.waymark.diff.Target;
import dev.waymark.operation.Assignment;
import dev.waymark.operation.InsertRow;
import dev.waymark.operation.Value;
import dev.waymark.schema.Column;
import dev.waymark.schema.MemberPath;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.RandomRenames;
import dev.waymark.schema.RandomSchemas;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Assume;

/**
 * Rows that are there before an upgrade are there after it, after the downgrade, and after both.
 * One subclass per database.
 */
public abstract class RowsProperties {

  /** The dialect. */
  protected abstract Dialect dialect();

  /** Opens a new, empty database. */
  protected abstract TestDatabase open() throws SQLException;

  /** A random schema as the database can have it. Whatever is left out needs a reason. */
  protected Schema possible(Schema schema) {
    return schema;
  }

  /** Whether the database refuses rows, which break a new rule or which a type cannot hold. */
  protected boolean refusesRows(SQLException failure) {
    return failure.getSQLState().startsWith("23") || failure.getSQLState().startsWith("22");
  }

  /** Subclasses make a property of it. */
  protected final void expectRowsToSurvive(long seed) throws SQLException {
    Random random = new Random(seed);
    PossibleOptions options = new PossibleOptions(dialect().features());
    Schema from = possible(options.of(RandomSchemas.schema(random)));
    RandomRenames renames = RandomRenames.of(from, random);
    Target target =
        target(renames, possible(options.of(RandomSchemas.mutate(renames.schema(), random))));
    Plan plan = Differ.plan(from, target);
    // A hint that points at a name that something else has now is refused, never carried out.
    Assume.that(plan.questions().stream().noneMatch(Question.TakenFormerName.class::isInstance));
    try (TestDatabase database = open()) {
      database.run(Schema.empty(), Differ.plan(Schema.empty(), Target.of(from)).upgrade());
      insert(database, from);
      Map<String, List<String>> before = rows(database, from, from, renames);

      accepted(() -> database.run(from, plan.upgrade()));
      Schema to = target.schema();
      assertThat(rows(database, to, from, renames)).containsAllEntriesOf(kept(before, to, renames));

      accepted(() -> database.run(to, plan.downgrade()));
      Map<String, List<String>> back = rows(database, from, from, renames);
      assertThat(back.keySet()).isEqualTo(before.keySet());
      assertThat(back).containsAllEntriesOf(kept(before, to, renames));

      accepted(() -> database.run(from, plan.upgrade()));
      assertThat(rows(database, to, from, renames)).containsAllEntriesOf(kept(before, to, renames));
    }
  }

  private interface Step {
    void run() throws SQLException;
  }

  private void accepted(Step step) throws SQLException {
    try {
      step.run();
    } catch (SQLException e) {
      Assume.that(!refusesRows(e));
      throw e;
    }
  }

  private Target target(RandomRenames renames, Schema to) {
    Map<MemberPath, Name> columns = new HashMap<>(renames.columns());
    columns.keySet().removeIf(path -> find(to, path.table(), path.member()) == null);
    Map<QualifiedName, QualifiedName> tables = new HashMap<>(renames.tables());
    tables.keySet().removeIf(name -> !to.tables().has(name));
    Map<MemberPath, String> backfills = new HashMap<>();
    for (Table table : to.tables()) {
      for (Column<?> column : table.columns()) {
        String value = new SampleValues(dialect()).of(column.spec().type());
        backfills.put(new MemberPath(table.name(), column.name()), value);
      }
    }
    return new Target(to, java.util.Set.of(), new Hints(tables, columns, backfills));
  }

  private static Column<?> find(Schema schema, QualifiedName table, Name column) {
    return schema.tables().find(table).flatMap(t -> t.columns().find(column)).orElse(null);
  }

  /** A row in each table, as far as its keys and checks let one in. */
  private void insert(TestDatabase database, Schema schema) throws SQLException {
    for (Table table : schema.tables().sorted()) {
      List<Assignment> values = new ArrayList<>();
      for (Column<?> column : table.columns()) {
        boolean refers =
            table.foreignKeys().stream().anyMatch(k -> k.columns().contains(column.name()));
        if (!column.spec().isIdentity()
            && !column.spec().isGenerated()
            && !(refers && column.spec().isNullable())) {
          String value = new SampleValues(dialect()).of(column.spec().type());
          values.add(new Assignment(column.name(), new Value.Expression(value)));
        }
      }
      try {
        database.run(schema, List.of(new InsertRow(table.name(), values)));
      } catch (SQLException e) {
        assertThat(refusesRows(e)).as("%s", e).isTrue();
      }
    }
  }

  /** The values of each column, by the column's path in the schema before. */
  private Map<String, List<String>> rows(
      TestDatabase database, Schema schema, Schema from, RandomRenames renames)
      throws SQLException {
    Map<String, List<String>> rows = new TreeMap<>();
    for (Table table : schema.tables()) {
      for (Column<?> column : table.columns()) {
        if (schema != from && find(renames.schema(), table.name(), column.name()) == null) {
          continue; // new, perhaps under a name that something had before
        }
        String path =
            schema == from
                ? table.name() + "." + column.name()
                : former(renames, table.name(), column.name());
        rows.put(
            path,
            database.query(
                "select "
                    + dialect().quote(column.name())
                    + " from "
                    + dialect().quote(table.name())));
      }
    }
    return rows;
  }

  private static String former(RandomRenames renames, QualifiedName table, Name column) {
    Name name = renames.columns().getOrDefault(new MemberPath(table, column), column);
    return renames.tables().getOrDefault(table, table) + "." + name;
  }

  /** Of the rows before, the columns that are in the schema after and still hold any such value. */
  private static Map<String, List<String>> kept(
      Map<String, List<String>> before, Schema to, RandomRenames renames) {
    Map<String, List<String>> kept = new TreeMap<>();
    for (Table table : to.tables()) {
      for (Column<?> column : table.columns()) {
        Column<?> was = find(renames.schema(), table.name(), column.name());
        // What is worked out is another value where a row got one to be worked out from.
        if (was != null && was.spec().equals(column.spec()) && !was.spec().isGenerated()) {
          String path = former(renames, table.name(), column.name());
          kept.put(path, before.get(path));
        }
      }
    }
    return kept;
  }
}
