package dev.waymark.dialect;

import static dev.waymark.dialect.Scenarios.ORDERS;
import static dev.waymark.dialect.Scenarios.column;
import static dev.waymark.dialect.Scenarios.name;
import static dev.waymark.dialect.Scenarios.shop;
import static dev.waymark.dialect.Scenarios.spec;

import dev.waymark.operation.AddColumn;
import dev.waymark.operation.CreateTable;
import dev.waymark.operation.DropColumn;
import dev.waymark.operation.RenameColumn;
import dev.waymark.operation.SchemaOperation;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.Generation;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Table;
import dev.waymark.schema.TypeKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Changes of columns that the database works out. */
final class GeneratedScenarios {
  private static final ColumnSpec<?> TWICE = spec(TypeKind.DECIMAL, 14, 2).generatedAs("total * 2");
  private static final Column<?> STORED = column(ORDERS, "twice", TWICE);
  private static final Column<?> VIRTUAL = column(ORDERS, "twice", TWICE.virtual());

  private GeneratedScenarios() {}

  static Stream<Scenario> all() {
    return Stream.concat(
        of("a stored generated column", STORED, Set.of()),
        of("a virtual generated column", VIRTUAL, Set.of(Feature.VIRTUAL_COLUMNS)));
  }

  private static Stream<Scenario> of(String what, Column<?> column, Set<Feature> needs) {
    Schema given = shop(new AddColumn(column));
    return Stream.of(
        change(what + " is added", needs, shop(), new AddColumn(column)),
        change(what + " is dropped", needs, given, new DropColumn(column)),
        change(
            what + " is renamed",
            needs,
            given,
            new RenameColumn(ORDERS, column.name(), name("`Two times`"))),
        change(
            "what " + what + " is made of is renamed",
            needs,
            given,
            new RenameColumn(ORDERS, name("total"), name("sum_total"))),
        change(
            "a table with " + what + " is created",
            needs,
            shop(),
            new CreateTable(lines(column.spec()))));
  }

  private static Scenario change(
      String what, Set<Feature> needs, Schema given, SchemaOperation... steps) {
    return new Scenario(what, given, List.of(steps), needs);
  }

  private static Table lines(ColumnSpec<?> twice) {
    QualifiedName lines = QualifiedName.of("lines");
    return Table.of(
        lines,
        List.of(
            column(lines, "total", spec(TypeKind.DECIMAL, 12, 2)),
            column(lines, "note", spec(TypeKind.VARCHAR, 20)),
            column(lines, "twice", twice),
            column(
                lines,
                "loud",
                spec(TypeKind.VARCHAR, 20).generated(loud(twice.generation().orElseThrow())))));
  }

  private static Optional<Generation> loud(Generation like) {
    return Optional.of(new Generation("upper(note)", like.isStored()));
  }
}
