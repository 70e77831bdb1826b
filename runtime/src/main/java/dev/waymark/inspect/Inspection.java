package dev.waymark.inspect;

import dev.waymark.dialect.Dialect;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks at a live database. It only reads. */
public final class Inspection {
  private final Dialect dialect;
  private final Scope scope;
  private final Names names;
  private final NormalForm normalForm;
  private final Schema expected;

  /** For that part of a database of that kind. */
  public Inspection(Dialect dialect, Scope scope) {
    this(dialect, scope, Schema.empty());
  }

  private Inspection(Dialect dialect, Scope scope, Schema expected) {
    this.expected = expected;
    this.dialect = dialect;
    this.scope = scope;
    this.names = new Names(dialect, scope.foldsToLower());
    this.normalForm = new NormalForm(names, scope);
  }

  /**
   * The same for what a schema speaks of: its names may say further database schemas, and its
   * columns a collation that they would have anyway.
   */
  public Inspection reaching(Schema schema) {
    List<String> others =
        Stream.concat(schema.tables().names(), schema.sequences().names())
            .flatMap(name -> name.schema().stream())
            .map(dialect::inCatalogue)
            .distinct()
            .sorted()
            .toList();
    return new Inspection(dialect, scope.with(others), schema);
  }

  /**
   * The tables and sequences in the database, in normal form.
   *
   * @throws SQLException if the database cannot be read
   * @throws InspectionException if Waymark cannot inspect such a database, or does not understand
   *     what it says
   */
  public Schema read(Connection connection) throws SQLException {
    Found found = Catalogue.of(names).read(new Questions(connection), scope);
    return normalForm.of(found, normal(expected));
  }

  /** What is read from a database that has that schema, and nothing else. */
  public Schema normal(Schema schema) {
    return normalForm.of(dialect.stored(schema));
  }

  /**
   * What a database has otherwise than a schema says.
   *
   * @param found what was read from it
   * @param expected the schema
   * @param withOthers whether tables and sequences count too that the schema does not have
   */
  public List<Difference> differences(Schema found, Schema expected, boolean withOthers) {
    // SQLite can do nothing with the name of a key; who made the table may have left it out.
    boolean namesCount = !names.isOf("sqlite");
    return Comparison.of(found, normal(expected), withOthers, namesCount);
  }

  /**
   * How a table of the default database schema, known to the letter, is called in a schema read.
   */
  public QualifiedName named(String table) {
    return new QualifiedName(Optional.empty(), names.named(table));
  }
}
