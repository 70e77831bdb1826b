package dev.waymark.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.operation.CreateTable;
import dev.waymark.operation.Operation;
import dev.waymark.schema.Check;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.Deferrability;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.Index;
import dev.waymark.schema.IndexColumn;
import dev.waymark.schema.IndexExpression;
import dev.waymark.schema.Members;
import dev.waymark.schema.Name;
import dev.waymark.schema.Nulls;
import dev.waymark.schema.OnDelete;
import dev.waymark.schema.OnUpdate;
import dev.waymark.schema.PrimaryKey;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import dev.waymark.schema.SqlType;
import dev.waymark.schema.Table;
import dev.waymark.schema.TypeKind;
import dev.waymark.schema.UniqueKey;
import java.util.List;
import java.util.Optional;

/** A table, and what an operation on it reads like in SQL. */
public abstract class SqlTexts {
  /** The name of the table. */
  protected static final QualifiedName REFUNDS = QualifiedName.of("refunds");

  /** A number. */
  protected static final ColumnSpec<Long> BIGINT = ColumnSpec.of(SqlType.of(TypeKind.BIGINT));

  /** A text. */
  protected static final ColumnSpec<String> TEXT = ColumnSpec.of(SqlType.of(TypeKind.VARCHAR, 50));

  /** A foreign key of the table. */
  protected static final ForeignKey ORDER =
      new ForeignKey(
          REFUNDS,
          Name.of("fk_order"),
          List.of(Name.of("order_id")),
          QualifiedName.of("orders"),
          List.of(Name.of("id")),
          OnDelete.CASCADE);

  /** An index that is not in the table. */
  protected static final Index BY_ORDER =
      new Index(
          REFUNDS, Name.of("ix_order"), List.of(new IndexColumn(Name.of("order_id"), true)), false);

  /** The table. */
  protected static final Table TABLE =
      Table.of(
              REFUNDS,
              List.of(
                  column("id", BIGINT.identity()),
                  column("order_id", BIGINT.notNull()),
                  column("reason", TEXT.defaultSql("'none'").notNull().comment("why"))))
          .with(new PrimaryKey(REFUNDS, Name.of("pk_refunds"), List.of(Name.of("id"))))
          .with(new UniqueKey(REFUNDS, Name.of("uq_reason"), List.of(Name.of("reason"))))
          .with(new Check(REFUNDS, Name.of("ck_reason"), "`reason` <> '`'"))
          .with(ORDER);

  /** The dialect. */
  protected abstract Dialect dialect();

  /**
   * A table with all options that the database has: generated columns, a collation, what a foreign
   * key does and when it is checked, and an index of some rows.
   */
  protected final When creatingWithOptions(String collation) {
    ForeignKey key =
        ORDER
            .withActions(OnDelete.CASCADE, OnUpdate.CASCADE)
            .withDeferrability(Deferrability.INITIALLY_DEFERRED);
    Table table =
        Table.of(
                REFUNDS,
                List.of(
                    column("id", BIGINT.notNull()),
                    column("order_id", BIGINT.notNull()),
                    column("reason", TEXT),
                    column("loud", TEXT.generatedAs("upper(reason)")),
                    column("quiet", TEXT.generatedAs("lower(reason)").virtual())))
            .with(new PrimaryKey(REFUNDS, Name.of("pk_refunds"), List.of(Name.of("id"))))
            .with(key);
    Index index =
        new Index(
            REFUNDS,
            Name.of("ix_reason"),
            List.of(
                new IndexColumn(Name.of("reason"), true).withNulls(Nulls.LAST),
                IndexExpression.of("abs(order_id)")),
            false,
            List.of(Name.of("id")),
            Optional.of("reason is not null"));
    Schema possible =
        new PossibleOptions(dialect().features())
            .of(Schema.of(List.of(table.withIndexes(Members.of(List.of(index)))), List.of()));
    Table created = possible.tables().get(REFUNDS);
    return given()
        .when(
            new CreateTable(
                dialect().features().contains(Feature.COLLATIONS_OF_COLUMNS)
                    ? created.withColumns(
                        created
                            .columns()
                            .replace(Name.of("reason"), column("reason", TEXT.collate(collation))))
                    : created));
  }

  /** A column of the table. */
  protected static Column<?> column(String name, ColumnSpec<?> spec) {
    return new Column<>(REFUNDS, Name.of(name), spec);
  }

  /** The schema before an operation. */
  protected final Given given(Schema schema) {
    return new Given(dialect(), schema);
  }

  /** The tables before an operation. */
  protected final Given given(Table... tables) {
    return given(Schema.of(List.of(tables), List.of()));
  }

  /** The schema before an operation. */
  public record Given(Dialect dialect, Schema schema) {
    /** The operation. */
    public When when(Operation operation) {
      return new When(dialect.render(operation, schema));
    }
  }

  /** The statements of an operation. */
  public record When(List<String> statements) {
    /** Expects the statements, each with a semicolon and a line break after it. */
    public void then(String sql) {
      String text = String.join(";\n", statements) + (statements.isEmpty() ? "" : ";\n");
      assertThat(text).isEqualTo(sql);
    }
  }
}
