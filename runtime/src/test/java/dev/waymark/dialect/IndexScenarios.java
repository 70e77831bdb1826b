package dev.waymark.dialect;

import static dev.waymark.dialect.Scenarios.BY_CUSTOMER;
import static dev.waymark.dialect.Scenarios.ORDERS;
import static dev.waymark.dialect.Scenarios.name;
import static dev.waymark.dialect.Scenarios.names;
import static dev.waymark.dialect.Scenarios.shop;
import static dev.waymark.dialect.Scenarios.spec;

import dev.waymark.operation.AlterColumn;
import dev.waymark.operation.CreateIndex;
import dev.waymark.operation.DropIndex;
import dev.waymark.operation.RenameColumn;
import dev.waymark.operation.RenameIndex;
import dev.waymark.operation.RenameTable;
import dev.waymark.operation.SchemaOperation;
import dev.waymark.schema.Column;
import dev.waymark.schema.Index;
import dev.waymark.schema.IndexColumn;
import dev.waymark.schema.IndexExpression;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import dev.waymark.schema.TypeKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Changes of indexes that are more than columns. */
final class IndexScenarios {
  private static final IndexColumn CUSTOMER = new IndexColumn(name("customer_id"), false);
  private static final IndexColumn TOTAL = new IndexColumn(name("total"), false);
  private static final Index PARTIAL =
      BY_CUSTOMER.withWhere(Optional.of("total > 0 and (state = 'PAID' or state is null)"));
  private static final Index OVER_EXPRESSIONS =
      new Index(
          ORDERS,
          name("ix_expressions"),
          List.of(
              CUSTOMER,
              IndexExpression.of("abs(total)").descending(),
              IndexExpression.of("total * 2 + customer_id")),
          false);
  private static final Index INCLUDING = BY_CUSTOMER.withInclude(names("total", "state"));
  private static final Index NULLS =
      new Index(
          ORDERS,
          name("ix_nulls"),
          List.of(CUSTOMER.nullsFirst(), TOTAL.descending().nullsLast()),
          false);

  /** Not where MariaDB, SQLite and H2 have them by themselves. */
  private static final Index NULLS_AT_THE_OTHER_END =
      new Index(
          ORDERS,
          name("ix_nulls"),
          List.of(CUSTOMER.nullsLast(), TOTAL.descending().nullsFirst()),
          false);

  private IndexScenarios() {}

  static Stream<Scenario> all() {
    return Stream.of(partial(), expressions(), including(), nulls()).flatMap(s -> s);
  }

  private static Scenario change(
      String what, Set<Feature> needs, Schema given, SchemaOperation... steps) {
    return new Scenario(what, given, List.of(steps), needs);
  }

  private static Stream<Scenario> partial() {
    Set<Feature> needs = Set.of(Feature.PARTIAL_INDEXES);
    Schema given = shop(new CreateIndex(PARTIAL));
    return Stream.of(
        change("an index of some rows is created", needs, shop(), new CreateIndex(PARTIAL)),
        change(
            "a unique index of some rows takes the place of one of all rows",
            needs,
            shop(new CreateIndex(BY_CUSTOMER)),
            new DropIndex(BY_CUSTOMER),
            new CreateIndex(PARTIAL.asUnique())),
        change(
            "an index of some rows is renamed",
            needs,
            given,
            new RenameIndex(PARTIAL, name("ix_paid"))),
        change(
            "a column in the condition of an index is renamed",
            needs,
            given,
            new RenameColumn(ORDERS, name("total"), name("`Sum total`"))),
        change(
            "the table of an index of some rows is renamed",
            needs,
            given,
            new RenameTable(ORDERS, QualifiedName.of("purchases"))),
        change(
            "a column in the condition of an index gets longer",
            needs,
            given,
            AlterColumn.of(
                new Column<>(ORDERS, name("total"), spec(TypeKind.DECIMAL, 12, 2).defaultSql("0")),
                spec(TypeKind.DECIMAL, 14, 2).defaultSql("0"))));
  }

  private static Stream<Scenario> expressions() {
    Set<Feature> needs = Set.of(Feature.EXPRESSION_INDEXES);
    Schema given = shop(new CreateIndex(OVER_EXPRESSIONS));
    return Stream.of(
        change(
            "an index over expressions is created",
            needs,
            shop(),
            new CreateIndex(OVER_EXPRESSIONS)),
        change(
            "a column in an expression of an index is renamed",
            needs,
            given,
            new RenameColumn(ORDERS, name("total"), name("sum_total")),
            new RenameColumn(ORDERS, name("customer_id"), name("buyer_id"))));
  }

  private static Stream<Scenario> including() {
    return Stream.of(
        change(
            "an index includes more columns",
            Set.of(Feature.INCLUDED_COLUMNS),
            shop(),
            new CreateIndex(INCLUDING)),
        change(
            "a unique index includes more columns",
            Set.of(Feature.INCLUDED_COLUMNS_OF_UNIQUE),
            shop(),
            new CreateIndex(INCLUDING.asUnique())),
        change(
            "a column that a unique index includes is renamed",
            Set.of(Feature.INCLUDED_COLUMNS_OF_UNIQUE),
            shop(new CreateIndex(INCLUDING.asUnique())),
            new RenameColumn(ORDERS, name("total"), name("sum_total"))));
  }

  private static Stream<Scenario> nulls() {
    Set<Feature> needs = Set.of(Feature.NULLS_FIRST_OR_LAST);
    return Stream.of(
        change("an index has nulls at one end", Set.of(), shop(), new CreateIndex(NULLS)),
        change(
            "an index has nulls at the other end",
            needs,
            shop(),
            new CreateIndex(NULLS_AT_THE_OTHER_END)),
        change(
            "a column whose nulls an index has at one end is renamed",
            needs,
            shop(new CreateIndex(NULLS_AT_THE_OTHER_END)),
            new RenameColumn(ORDERS, name("total"), name("sum_total"))));
  }
}
