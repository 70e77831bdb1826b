package dev.waymark.dialect;

import dev.waymark.operation.Operation;
import dev.waymark.operation.Value;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The SQL of one database. Implementations are stateless and found by {@link Dialects} as services.
 */
public interface Dialect {

  /** The name by which migrations and options mean the database: {@code h2}. */
  String name();

  /** Whether this is the dialect for a database whose driver gives that product name. */
  boolean speaksTo(String productName);

  /**
   * Whether a transaction that is rolled back also takes back what it did to tables. Where it is
   * not so, a statement that changes tables commits everything before it.
   */
  boolean hasTransactionalDdl();

  /**
   * The statements of an operation, in order and without semicolons at the end.
   *
   * <p>There are none for a {@link dev.waymark.operation.RunCode}, which whoever runs the
   * statements has to call, and for an {@link dev.waymark.operation.ExecuteSql} that says nothing
   * for this database.
   *
   * @param operation the operation
   * @param before the schema before the operation. Some statements depend on more than the
   *     operation says: H2 does not drop an index by which a foreign key is checked
   * @throws DialectException if the database has no way to do it
   */
  List<String> render(Operation operation, Schema before);

  /** How tables are changed while they are in use, if that is another way than {@link #render}. */
  default Optional<OnlineDialect> online() {
    return Optional.empty();
  }

  /**
   * Queries whose rows change with every change of a table in the current schema, and with nothing
   * else: neither with rows of the tables nor with a restart of the database.
   */
  List<String> catalogue();

  /**
   * Queries whose rows change when that statement takes effect. They may leave out the tables that
   * it is not about, so that it does not cost more the more tables there are.
   *
   * @param statement one that {@link #render} has made of a {@link
   *     dev.waymark.operation.SchemaOperation}
   */
  default List<String> catalogue(String statement) {
    return catalogue();
  }

  /** What the database has of that which not every one has. */
  Set<Feature> features();

  /**
   * The dialect of that version of the server, where versions differ in what they have. This one is
   * that of the newest.
   */
  default Dialect ofVersion(int major, int minor) {
    return this;
  }

  /**
   * Is asked about the schema that a revision leaves, before anything of it runs. Between its steps
   * there may be what the database cannot have, such as a numbered column whose key comes later.
   *
   * @throws DialectException if the database cannot have such a schema
   */
  default void expectPossible(Schema after) {}

  /**
   * The schema as the database keeps it, which is not all that was said: types are in its own words
   * (as {@link dev.waymark.schema.TypeKind#CUSTOM}), names are as in its catalogue, what stands for
   * something that it does not have, such as a check for an enum, is there, and what it has no
   * place for is not.
   */
  Schema stored(Schema schema);

  /** The text by which the catalogue of the database has a name of a table, column or schema. */
  String inCatalogue(Name name);

  /** The name for a text of the catalogue: without quotes, where they change nothing. */
  Name named(String catalogueText);

  /** The name as it stands in a statement, quoted if it has to be. */
  String quote(Name name);

  /** The name as it stands in a statement, with its database schema if it has one. */
  String quote(QualifiedName name);

  /**
   * The value as it stands in a statement.
   *
   * @throws DialectException if values of that class cannot be written as SQL
   */
  String literal(Value.Literal value);
}
