package dev.waymark.lint.mysql;

import dev.waymark.lint.rule.Change;
import dev.waymark.lint.rule.Finding;
import dev.waymark.lint.rule.Fix;
import dev.waymark.lint.rule.Product;
import dev.waymark.lint.rule.Rule;
import dev.waymark.lint.rule.Severity;
import dev.waymark.lint.rule.Sketch;
import dev.waymark.lint.rule.SqlWords;
import dev.waymark.lint.rule.Where;
import dev.waymark.operation.AddColumn;
import dev.waymark.operation.AlterColumn;
import dev.waymark.operation.CreateTable;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.SqlType;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A foreign key within the words of a column's type, which MySQL reads and forgets. */
final class IgnoredReference extends Rule {
  private static final Pattern REFERENCE =
      SqlWords.pattern("references ([^\\s(]+)(?:\\s*\\(\\s*([^\\s)]+)\\s*\\))?");

  /** The versions from which such a key is one. */
  private static final String MYSQL_KEEPS = "9.0";

  private static final String MARIADB_KEEPS = "10.5";

  IgnoredReference() {
    super("MY102", Severity.ERROR, Product.MYSQL, Product.MARIADB);
  }

  @Override
  public Stream<Finding> check(Change change) {
    boolean ignored =
        change.servers().hasOlder(Product.MYSQL, MYSQL_KEEPS)
            || change.servers().hasOlder(Product.MARIADB, MARIADB_KEEPS);
    return ignored ? columns(change).flatMap(this::check) : Stream.empty();
  }

  private static Stream<Column<?>> columns(Change change) {
    return Stream.of(
            change
                .steps(CreateTable.class)
                .<Column<?>>flatMap(step -> step.operation().table().columns().stream()),
            change.steps(AddColumn.class).<Column<?>>map(step -> step.operation().column()),
            change.steps(AlterColumn.class).<Column<?>>map(step -> altered(step.operation())))
        .flatMap(columns -> columns);
  }

  private static Column<?> altered(AlterColumn op) {
    return new Column<>(op.table(), op.column(), op.to());
  }

  private Stream<Finding> check(Column<?> column) {
    return column.spec().type().definition().map(REFERENCE::matcher).filter(Matcher::find).stream()
        .map(reference -> finding(column, reference));
  }

  private Finding finding(Column<?> column, Matcher reference) {
    String table = reference.group(1).replace("`", "");
    String target = reference.group(2) == null ? "id" : reference.group(2).replace("`", "");
    return finding(
        Where.of(column),
        "Before version 9.0 MySQL, and before version 10.5 MariaDB, reads the REFERENCES in the type"
            + " of "
            + column.path()
            + " and makes no foreign key of it.",
        fix(column, table, target));
  }

  private static Fix fix(Column<?> column, String table, String target) {
    SqlType<?> type = column.spec().type();
    String words = REFERENCE.matcher(type.definition().orElseThrow()).replaceFirst("").strip();
    ColumnSpec<?> plain = ColumnSpec.of(SqlType.custom(type.javaType(), words));
    return new Sketch()
        .comment("a foreign key of its own; in the entity, an association or @ForeignKey")
        .step(
            "var referred = new ExistingTable("
                + Sketch.text(table)
                + ") {\n  final Column<"
                + type.javaType().getSimpleName()
                + "> key = column("
                + Sketch.text(target)
                + ", "
                + Sketch.spec(plain)
                + ");\n}")
        .step(
            "var referring = new ExistingTable("
                + Sketch.text(column.table().toString())
                + ") {\n  final Column<"
                + type.javaType().getSimpleName()
                + "> reference = column("
                + Sketch.text(column.name().toString())
                + ", "
                + Sketch.spec(plain)
                + ");\n  final ForeignKey foreignKey = foreignKey("
                + Sketch.text("fk_" + column.table().name().text() + "_" + column.name().text())
                + ", reference).references(referred.key);\n}")
        .step("up.add(referring.foreignKey)")
        .fix();
  }
}
