package dev.waymark.inspect;

import dev.waymark.dialect.NullsOrder;
import dev.waymark.schema.Index;
import dev.waymark.schema.IndexColumn;
import dev.waymark.schema.IndexPart;
import dev.waymark.schema.Name;
import dev.waymark.schema.Nulls;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What H2 2.1 and newer says about its tables.
 *
 * @param names what the texts of the catalogue mean
 */
record H2Catalogue(Names names) implements Catalogue {
  private static final String TABLES =
      """
      select table_schema, table_name, remarks from information_schema.tables
      where table_schema in (?) and table_type = 'BASE TABLE' order by 1, 2
      """;

  private static final String COLUMNS =
      """
      select table_schema, table_name, column_name, data_type, character_maximum_length,
        numeric_precision, numeric_scale, datetime_precision, maximum_cardinality,
        dtd_identifier, is_nullable, is_identity, is_generated, generation_expression,
        column_default, remarks
      from information_schema.columns where table_schema in (?)
      order by 1, 2, ordinal_position
      """;

  private static final String ELEMENTS =
      """
      select object_schema, object_name, null, data_type, character_maximum_length,
        numeric_precision, numeric_scale, datetime_precision, maximum_cardinality,
        collection_type_identifier
      from information_schema.element_types
      where object_schema in (?) and object_type = 'TABLE'
      """;

  private static final String CONSTANTS =
      """
      select object_schema, object_name, enum_identifier,
        listagg('''' || replace(value_name, '''', '''''') || '''', ',')
          within group (order by value_ordinal)
      from information_schema.enum_values
      where object_schema in (?) and object_type = 'TABLE'
      group by object_schema, object_name, enum_identifier
      """;

  private static final String CHECKS =
      """
      select t.table_schema, t.table_name, c.constraint_name, c.check_clause
      from information_schema.table_constraints t
      join information_schema.check_constraints c
        on c.constraint_schema = t.constraint_schema and c.constraint_name = t.constraint_name
      where t.table_schema in (?) order by 1, 2, 3
      """;

  // Those that H2 makes or adopts for keys come and go with them.
  private static final String INDEXES =
      """
      select i.table_schema, i.table_name, i.index_name, i.index_type_name like 'UNIQUE%',
        array_agg(c.column_name order by c.ordinal_position),
        array_agg(c.ordering_specification order by c.ordinal_position),
        array_agg(c.null_ordering order by c.ordinal_position),
        array_agg(c.is_unique order by c.ordinal_position)
      from information_schema.indexes i
      join information_schema.index_columns c using (index_schema, index_name)
      where i.table_schema in (?) and not i.is_generated
      group by i.table_schema, i.table_name, i.index_name, i.index_type_name
      order by 1, 2, 3
      """;

  private static final String SEQUENCES =
      """
      select sequence_schema, sequence_name, start_value, increment
      from information_schema.sequences where sequence_schema in (?) order by 1, 2
      """;

  @Override
  public Found read(Questions questions, Scope scope) throws SQLException {
    Draft draft = new Draft(names);
    List<String> schemas = scope.schemas();
    Map<List<String>, String> elements = new HashMap<>();
    Map<List<String>, String> constants = new HashMap<>();
    questions.ask(
        TABLES, schemas, row -> draft.table(row.getString(1), row.getString(2), row.getString(3)));
    questions.ask(
        CONSTANTS, schemas, row -> constants.put(place(row, 3), "enum(" + row.getString(4) + ")"));
    questions.ask(
        ELEMENTS, schemas, row -> elements.put(place(row, 10), type(row, Map.of(), constants)));
    questions.ask(COLUMNS, schemas, row -> column(row, draft, type(row, elements, constants)));
    // Temporary tables, as Hibernate makes some for itself, are none of these, but have keys.
    new H2Keys(names, draft).read(questions, schemas);
    questions.ask(
        CHECKS,
        schemas,
        row -> {
          Optional<Draft.TableDraft> table = draft.find(row.getString(1), row.getString(2));
          if (table.isPresent()) {
            table.get().check(row.getString(3), row.getString(4));
          }
        });
    questions.ask(
        INDEXES,
        schemas,
        row -> {
          Optional<Draft.TableDraft> table = draft.find(row.getString(1), row.getString(2));
          if (table.isPresent()) {
            index(row, table.get());
          }
        });
    questions.ask(
        SEQUENCES,
        schemas,
        row -> draft.sequence(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4)));
    return draft.found();
  }

  private static List<String> place(ResultSet row, int identifier) throws SQLException {
    return List.of(row.getString(1), row.getString(2), row.getString(identifier));
  }

  private static String type(
      ResultSet row, Map<List<String>, String> elements, Map<List<String>, String> constants)
      throws SQLException {
    // In lower case where names are folded to that.
    String type = row.getString(4).toUpperCase(Locale.ROOT);
    return switch (type) {
      case "CHARACTER", "CHARACTER VARYING", "BINARY", "BINARY VARYING" ->
          type + "(" + row.getLong(5) + ")";
      case "NUMERIC" -> type + "(" + row.getInt(6) + "," + row.getInt(7) + ")";
      case "TIME", "TIMESTAMP" -> type + "(" + row.getInt(8) + ")";
      case "TIME WITH TIME ZONE", "TIMESTAMP WITH TIME ZONE" ->
          type.replace(" WITH", "(" + row.getInt(8) + ") WITH");
      case "ENUM" -> constants.getOrDefault(place(row, 10), type);
      case "ARRAY" -> elements.getOrDefault(place(row, 10), "") + " array" + limit(row.getInt(9));
      default -> type;
    };
  }

  private static String limit(int cardinality) {
    // What H2 says where nothing was said.
    int none = 65_536;
    return cardinality == none ? "" : "[" + cardinality + "]";
  }

  private static void column(ResultSet row, Draft draft, String type) throws SQLException {
    Optional<Draft.TableDraft> table = draft.find(row.getString(1), row.getString(2));
    if (table.isEmpty()) {
      return;
    }
    boolean isGenerated = row.getString(13).equals("ALWAYS");
    table
        .get()
        .column(
            row.getString(3),
            isGenerated ? type + " generated always as (" + row.getString(14) + ")" : type,
            row.getString(11).equals("YES"),
            row.getString(15),
            row.getString(12).equals("YES"),
            row.getString(16),
            null);
  }

  private void index(ResultSet row, Draft.TableDraft table) throws SQLException {
    Object[] columns = (Object[]) row.getArray(5).getArray();
    Object[] orders = (Object[]) row.getArray(6).getArray();
    Object[] nulls = (Object[]) row.getArray(7).getArray();
    Object[] ofKey = (Object[]) row.getArray(8).getArray();
    boolean isUnique = row.getBoolean(4);
    Map<Name, IndexPart> over = new LinkedHashMap<>();
    List<Name> include = new ArrayList<>();
    for (int i = 0; i < columns.length; i++) {
      Name name = names.named((String) columns[i]);
      boolean isDescending = "DESC".equals(orders[i]);
      Nulls place = nulls[i] == null ? Nulls.DEFAULT : Nulls.valueOf((String) nulls[i]);
      if (isUnique && Boolean.FALSE.equals(ofKey[i])) {
        include.add(name);
      } else {
        // H2 also says where they are if nobody has said it.
        over.put(name, NullsOrder.LEAST.of(new IndexColumn(name, isDescending, place)));
      }
    }
    table.index(
        new Index(
            table.name(),
            names.named(row.getString(3)),
            List.copyOf(over.values()),
            isUnique,
            include,
            Optional.empty()));
  }
}
