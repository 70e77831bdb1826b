package dev.waymark.dialect;

import static dev.waymark.dialect.Scenarios.ORDERS;
import static dev.waymark.dialect.Scenarios.column;
import static dev.waymark.dialect.Scenarios.name;
import static dev.waymark.dialect.Scenarios.shop;
import static dev.waymark.dialect.Scenarios.spec;

import dev.waymark.diff.Differ;
import dev.waymark.diff.Target;
import dev.waymark.operation.AddColumn;
import dev.waymark.operation.AddConstraint;
import dev.waymark.operation.AlterColumn;
import dev.waymark.operation.CreateIndex;
import dev.waymark.operation.CreateTable;
import dev.waymark.operation.DropColumn;
import dev.waymark.operation.RenameColumn;
import dev.waymark.operation.SchemaOperation;
import dev.waymark.schema.Check;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.Generation;
import dev.waymark.schema.Index;
import dev.waymark.schema.Members;
import dev.waymark.schema.PrimaryKey;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Table;
import dev.waymark.schema.TypeKind;
import dev.waymark.schema.UniqueKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Changes of columns that the database works out. */
final class GeneratedScenarios {
  private static final ColumnSpec<?> TWICE = spec(TypeKind.DECIMAL, 14, 2).generatedAs("total * 2");
  private static final ColumnSpec<?> THRICE =
      spec(TypeKind.DECIMAL, 14, 2).generatedAs("total * 3");
  private static final Column<?> STORED = column(ORDERS, "twice", TWICE);
  private static final Column<?> VIRTUAL = column(ORDERS, "twice", TWICE.virtual());

  private GeneratedScenarios() {}

  static Stream<Scenario> all() {
    return Stream.of(
            of("a stored generated column", STORED, Set.of()),
            of("a virtual generated column", VIRTUAL, Set.of(Feature.VIRTUAL_COLUMNS)),
            planned(),
            Stream.of(
                new Scenario(
                    "an index is over a virtual generated column",
                    shop(new AddColumn(VIRTUAL)),
                    List.of(new CreateIndex(over(VIRTUAL))),
                    Set.of(Feature.VIRTUAL_COLUMNS, Feature.KEYS_OVER_VIRTUAL_COLUMNS)),
                new Scenario(
                    "a unique key is over a virtual generated column",
                    shop(new AddColumn(VIRTUAL)),
                    List.of(
                        new AddConstraint(
                            new UniqueKey(ORDERS, name("uq_twice"), List.of(VIRTUAL.name())))),
                    Set.of(Feature.VIRTUAL_COLUMNS, Feature.KEYS_OVER_VIRTUAL_COLUMNS)),
                change(
                    "a virtual generated column gets a wider type",
                    Set.of(Feature.VIRTUAL_COLUMNS),
                    shop(new AddColumn(VIRTUAL)),
                    AlterColumn.of(VIRTUAL, wider()))))
        .flatMap(scenarios -> scenarios);
  }

  private static ColumnSpec<?> wider() {
    return spec(TypeKind.DECIMAL, 16, 2).generatedAs("total * 2").virtual();
  }

  private static Index over(Column<?> column) {
    return new Index(ORDERS, name("ix_twice"), List.of(column.descending()), false);
  }

  /** What is planned where an index, a unique key and a check are over what changes. */
  private static Stream<Scenario> planned() {
    ColumnSpec<?> plain = spec(TypeKind.DECIMAL, 14, 2);
    return Stream.of(
        planned("a generated column under rules is worked out in another way", TWICE, THRICE),
        planned("a generated column under rules becomes plain", TWICE, plain),
        planned("a plain column under rules becomes generated", plain, TWICE),
        planned(
            "what a generated column under rules is made of gets a wider type",
            ruled(TWICE, spec(TypeKind.DECIMAL, 12, 2)),
            ruled(TWICE, spec(TypeKind.DECIMAL, 16, 2))));
  }

  private static Scenario planned(String what, ColumnSpec<?> from, ColumnSpec<?> to) {
    ColumnSpec<?> total = spec(TypeKind.DECIMAL, 12, 2);
    return planned(what, ruled(from, total), ruled(to, total));
  }

  private static Scenario planned(String what, Schema from, Schema to) {
    List<SchemaOperation> steps =
        Differ.plan(from, Target.of(to)).upgrade().stream()
            .filter(SchemaOperation.class::isInstance)
            .map(SchemaOperation.class::cast)
            .toList();
    return new Scenario(what, from, steps);
  }

  private static Schema ruled(ColumnSpec<?> twice, ColumnSpec<?> total) {
    QualifiedName lines = QualifiedName.of("lines");
    Column<?> over = column(lines, "twice", twice);
    Table table =
        Table.of(
                lines,
                List.of(
                    column(lines, "id", spec(TypeKind.BIGINT).notNull()),
                    column(lines, "total", total),
                    over))
            .with(new PrimaryKey(lines, name("pk_lines"), List.of(name("id"))))
            .with(new UniqueKey(lines, name("uq_lines"), List.of(over.name(), name("id"))))
            .with(new Check(lines, name("ck_lines"), "twice > -5"));
    Index index = new Index(lines, name("ix_lines"), List.of(over.descending()), false);
    return Schema.of(List.of(table.withIndexes(Members.of(List.of(index)))), List.of());
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
