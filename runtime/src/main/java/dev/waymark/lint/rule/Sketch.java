package dev.waymark.lint.rule;

import dev.waymark.lint.rule.Fix.Place;
import dev.waymark.schema.Check;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.Constraint;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.Index;
import dev.waymark.schema.Name;
import dev.waymark.schema.OnDelete;
import dev.waymark.schema.PrimaryKey;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.UniqueKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Steps to paste into a migration, with the declarations of what they speak of. It asks for less
 * than the emitter, which writes whole migrations, and knows no JavaPoet, so that findings can be
 * shown wherever they are made.
 */
public final class Sketch {
  private final Map<QualifiedName, Declaration> tables = new LinkedHashMap<>();
  private final List<String> lines = new ArrayList<>();

  /** A table and the members declared of it: the lines by the names of the fields. */
  private record Declaration(String variable, Map<String, String> fields) {}

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
    String wanted = JavaWords.variable(name.name().text());
    String variable = wanted;
    for (int i = 2; isTaken(variable); i++) {
      variable = wanted + i;
    }
    Declaration declaration = new Declaration(variable, new LinkedHashMap<>());
    tables.put(name, declaration);
    return declaration;
  }

  private boolean isTaken(String variable) {
    return tables.values().stream().anyMatch(t -> t.variable().equals(variable));
  }

  /** Declares the column, and says how steps speak of it: {@code customers.email}. */
  public String column(Column<?> column) {
    return table(column.table()) + "." + field(column);
  }

  private String field(Column<?> column) {
    String field = JavaWords.variable(column.name().text());
    declaration(column.table())
        .fields()
        .putIfAbsent(
            field,
            "final Column<"
                + column.spec().type().javaType().getSimpleName()
                + "> "
                + field
                + " = column("
                + quoted(column.name())
                + ", "
                + spec(column.spec())
                + ");");
    return field;
  }

  /** Declares the index over the columns, and says how steps speak of it. */
  public String index(Index index, List<Column<?>> columns) {
    List<String> arguments = new ArrayList<>(List.of(quoted(index.name())));
    for (int i = 0; i < columns.size(); i++) {
      String descending = index.columns().get(i).isDescending() ? ".descending()" : "";
      arguments.add(field(columns.get(i)) + descending);
    }
    String method = index.unique() ? "uniqueIndex(" : "index(";
    String value = method + String.join(", ", arguments) + ")";
    return member(index.table(), "Index", index.name(), value);
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
        : member(rule.table(), "UniqueKey", rule.name(), "unique(" + join(arguments) + ")");
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
            + ").references("
            + (typed ? join(to) : "List.of(" + join(to) + ")")
            + onDelete
            + ")";
    return member(key.table(), "ForeignKey", key.name(), value);
  }

  private static Class<?> javaType(List<Column<?>> columns) {
    return columns.get(0).spec().type().javaType();
  }

  private String member(QualifiedName table, String type, Name name, String value) {
    String field = JavaWords.variable(name.text());
    declaration(table)
        .fields()
        .put(type + " " + field, "final " + type + " " + field + " = " + value + ";");
    return table(table) + "." + field;
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
    return table.fields().isEmpty()
        ? head + "};"
        : head
            + table.fields().values().stream()
                .map(line -> "\n  " + line)
                .collect(Collectors.joining())
            + "\n};";
  }
}
