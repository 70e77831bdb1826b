package dev.waymark.lint.rule;

import dev.waymark.lint.rule.Fix.Place;
import dev.waymark.schema.Check;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.Constraint;
import dev.waymark.schema.Deferrability;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.Name;
import dev.waymark.schema.OnDelete;
import dev.waymark.schema.OnUpdate;
import dev.waymark.schema.PrimaryKey;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.UniqueKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Steps to paste into a migration, with the declarations of what they speak of. It asks for less
 * than the emitter, which writes whole migrations, and knows no JavaPoet, so that findings can be
 * shown wherever they are made.
 */
public final class Sketch {
  private final Map<QualifiedName, Declaration> tables = new LinkedHashMap<>();
  private final List<String> lines = new ArrayList<>();

  /**
   * A table and the members declared of it.
   *
   * @param variable the variable for the table
   * @param fields the fields of the members, by what they are
   * @param lines the lines that declare them
   */
  private record Declaration(String variable, Map<Object, String> fields, List<String> lines) {}

  /** Nothing yet. */
  public Sketch() {}

  /** Declares the table, and says the variable for it. */
  public String table(QualifiedName name) {
    return declaration(name).variable();
  }

  private Declaration declaration(QualifiedName name) {
    Declaration known = tables.get(name);
    if (known != null) {
      return known;
    }
    String variable =
        free(
            name.name(),
            taken -> isTable(taken) || tables.values().stream().anyMatch(t -> has(t, taken)));
    Declaration declaration = new Declaration(variable, new HashMap<>(), new ArrayList<>());
    tables.put(name, declaration);
    return declaration;
  }

  /** The name as a variable, with a number if there is another one: a field hides a variable. */
  private static String free(Name name, Predicate<String> isTaken) {
    String wanted = JavaWords.variable(name.text());
    String variable = wanted;
    for (int i = 2; isTaken.test(variable); i++) {
      variable = wanted + i;
    }
    return variable;
  }

  private boolean isTable(String variable) {
    return tables.values().stream().anyMatch(t -> t.variable().equals(variable));
  }

  private static boolean has(Declaration table, String field) {
    return table.fields().containsValue(field);
  }

  /** The field of a member, which is declared unless it is already. */
  private String field(QualifiedName table, Object member, Name name, String type, String value) {
    Declaration declaration = declaration(table);
    String known = declaration.fields().get(member);
    if (known != null) {
      return known;
    }
    String field = free(name, taken -> isTable(taken) || has(declaration, taken));
    declaration.fields().put(member, field);
    declaration.lines().add("final " + type + " " + field + " = " + value + ";");
    return field;
  }

  /** Declares the column, and says how steps speak of it: {@code customers.email}. */
  public String column(Column<?> column) {
    return table(column.table()) + "." + field(column);
  }

  private String field(Column<?> column) {
    String type = "Column<" + column.spec().type().javaType().getSimpleName() + ">";
    String value = "column(" + quoted(column.name()) + ", " + spec(column.spec()) + ")";
    return field(column.table(), column.name(), column.name(), type, value);
  }

  /** Declares a primary or unique key or check, and says how steps speak of it. */
  public String rule(Constraint rule, List<Column<?>> columns) {
    List<String> arguments = new ArrayList<>(List.of(quoted(rule.name())));
    columns.forEach(column -> arguments.add(field(column)));
    if (rule instanceof Check check) {
      arguments.add(text(check.expression()));
      return member(rule.table(), "Check", rule.name(), "check(" + join(arguments) + ")");
    }
    return rule instanceof PrimaryKey
        ? member(rule.table(), "PrimaryKey", rule.name(), "primaryKey(" + join(arguments) + ")")
        : member(rule.table(), "UniqueKey", rule.name(), unique((UniqueKey) rule, arguments));
  }

  private static String unique(UniqueKey key, List<String> arguments) {
    return key.deferrability() == Deferrability.NOT_DEFERRABLE
        ? "unique(" + join(arguments) + ")"
        : "unique("
            + arguments.get(0)
            + ")"
            + JavaWords.deferrability(key.deferrability())
            + ".over("
            + join(arguments.subList(1, arguments.size()))
            + ")";
  }

  /** Declares a unique key over the columns. */
  public String unique(Name name, List<Column<?>> columns) {
    QualifiedName table = columns.get(0).table();
    return rule(new UniqueKey(table, name, columns.stream().map(Column::name).toList()), columns);
  }

  /** Declares a foreign key and its columns on both sides, and says how steps speak of it. */
  public String foreignKey(ForeignKey key, List<Column<?>> columns, List<Column<?>> targets) {
    List<String> to =
        targets.stream().map(key.isSelfReference() ? this::field : this::column).toList();
    List<String> from = columns.stream().map(this::field).toList();
    // A table is declared behind those that it refers to.
    Declaration referring = declaration(key.table());
    tables.remove(key.table());
    tables.put(key.table(), referring);
    String onDelete =
        key.onDelete() == OnDelete.NO_ACTION ? "" : ", OnDelete." + key.onDelete().name();
    boolean typed = from.size() == 1 && javaType(columns).equals(javaType(targets));
    String value =
        "foreignKey("
            + quoted(key.name())
            + ", "
            + (typed ? join(from) : "List.of(" + join(from) + ")")
            + ")"
            + options(key)
            + ".references("
            + (typed ? join(to) : "List.of(" + join(to) + ")")
            + onDelete
            + ")";
    return member(key.table(), "ForeignKey", key.name(), value);
  }

  private static String options(ForeignKey key) {
    String onUpdate =
        key.onUpdate() == OnUpdate.NO_ACTION
            ? ""
            : ".onUpdate(OnUpdate." + key.onUpdate().name() + ")";
    return onUpdate + JavaWords.deferrability(key.deferrability());
  }

  private static Class<?> javaType(List<Column<?>> columns) {
    return columns.get(0).spec().type().javaType();
  }

  private String member(QualifiedName table, String type, Name name, String value) {
    return table(table) + "." + field(table, type + " " + name, name, type, value);
  }

  private static String join(List<String> arguments) {
    return String.join(", ", arguments);
  }

  /** A text as Java writes it. */
  public static String text(String text) {
    return JavaWords.literal(text);
  }

  /** What a column is, as a migration writes it. */
  public static String spec(ColumnSpec<?> spec) {
    return JavaWords.spec(spec);
  }

  private static String quoted(Name name) {
    return text(name.toString());
  }

  /** Adds a step, without the semicolon. */
  public Sketch step(String step) {
    lines.add(step + ";");
    return this;
  }

  /**
   * Adds a step that fills the rows which have no value.
   *
   * @param column the column, as steps speak of it
   * @param expression the SQL expression that they get
   */
  public Sketch fill(QualifiedName table, String column, String expression) {
    return step(
        "up.update(%s).setSql(%s, %s).whereNull(%s)"
            .formatted(table(table), column, text(expression), column));
  }

  /**
   * Adds a step that changes a column.
   *
   * @param column the column, as steps speak of it
   */
  public Sketch alter(String column, ColumnSpec<?> from, ColumnSpec<?> to) {
    return step("up.alter(%s).from(%s).to(%s)".formatted(column, spec(from), spec(to)));
  }

  /** Adds a step of SQL for one product. */
  public Sketch sql(Product product, String sql) {
    return step("up.sql(Map.of(" + text(product.dialect()) + ", " + text(sql) + "))");
  }

  /**
   * Adds a step that stops the upgrade, before it changes anything, if the query finds rows.
   *
   * @param promise what must be so, for the error
   */
  public Sketch expectNone(String promise, String query) {
    lines.add("up.run(" + text(promise) + ", connection -> {");
    lines.add("  try (var statement = connection.createStatement();");
    lines.add("      var rows = statement.executeQuery(" + text(query) + ")) {");
    lines.add("    if (rows.next()) {");
    lines.add("      throw new IllegalStateException(" + text("not so: " + promise) + ");");
    lines.add("    }");
    lines.add("  }");
    return step("})");
  }

  /** Adds a comment. */
  public Sketch comment(String comment) {
    lines.add("// " + comment);
    return this;
  }

  /** Everything, as it is pasted. */
  public Fix fix() {
    String declarations =
        tables.entrySet().stream()
            .map(e -> declared(e.getKey(), e.getValue()))
            .collect(Collectors.joining("\n"));
    String steps = String.join("\n", lines);
    return new Fix(Place.STEPS, declarations.isEmpty() ? steps : declarations + "\n" + steps);
  }

  private static String declared(QualifiedName name, Declaration table) {
    String head =
        "var " + table.variable() + " = new ExistingTable(" + text(name.toString()) + ") {";
    return table.lines().isEmpty()
        ? head + "};"
        : head + String.join("", table.lines().stream().map(l -> "\n  " + l).toList()) + "\n};";
  }
}
