package dev.waymark.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.operation.Operation;
import dev.waymark.operation.Replay;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.Index;
import dev.waymark.schema.IndexColumn;
import dev.waymark.schema.IndexExpression;
import dev.waymark.schema.IndexPart;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import dev.waymark.schema.SqlType;
import dev.waymark.schema.Table;
import dev.waymark.schema.TypeKind;
import dev.waymark.snapshot.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an index is besides its columns, between the model and the migration. */
class IndexOptionsTest {
  private static final QualifiedName PEOPLE = QualifiedName.of("people");
  private static final IndexColumn NAME = new IndexColumn(Name.of("name"), false);
  private static final Index PLAIN = index(NAME);

  private static Index index(IndexPart... parts) {
    return new Index(PEOPLE, Name.of("ix"), List.of(parts), false);
  }

  private static Schema schema(Index index) {
    Table table =
        Table.of(
            PEOPLE,
            Stream.of("name", "phone")
                .map(
                    name ->
                        new Column<>(
                            PEOPLE,
                            Name.of(name),
                            ColumnSpec.of(SqlType.<String>of(TypeKind.VARCHAR, 50))))
                .toList());
    Table indexed = table.withIndexes(table.indexes().with(index));
    return Schema.of(List.of(indexed), List.of());
  }

  static Stream<Index> changed() {
    return Stream.of(
        PLAIN.withWhere(Optional.of("phone is not null")),
        PLAIN.withInclude(List.of(Name.of("phone"))),
        index(IndexExpression.of("lower(name)")),
        index(NAME.nullsLast()),
        index(IndexExpression.of("lower(name)").descending().nullsFirst()));
  }

  @ParameterizedTest
  @MethodSource("changed")
  void aChangedOptionMakesTheIndexAnew(Index index) {
    Plan plan = Differ.plan(schema(PLAIN), Target.of(schema(index)));

    assertThat(plan.upgrade().stream().map(Operation::toString))
        .containsExactly("drop " + PLAIN + " of people", "create " + index + " on people");
    assertThat(plan.questions()).isEmpty();
    assertThat(Replay.of(plan.schema(), plan.downgrade())).isEqualTo(schema(PLAIN));
  }

  @ParameterizedTest
  @MethodSource("changed")
  void theSnapshotHasTheOption(Index index) {
    Snapshot snapshot = new Snapshot("1", schema(index), List.of());

    Snapshot read = Snapshot.read(snapshot.write());

    assertThat(read).isEqualTo(snapshot);
    assertThat(read.write()).isEqualTo(snapshot.write());
  }

  @Test
  void anIndexWithoutOptionsIsWrittenAsBefore() {
    assertThat(new Snapshot("1", schema(PLAIN), List.of()).write())
        .contains("{ \"name\": \"ix\", \"columns\": [\"name\"] }");
  }

  @Test
  void blanksAndTheCaseOfWordsAreNoChange() {
    Index upper = PLAIN.withWhere(Optional.of("phone  IS NOT NULL"));
    Index lower = PLAIN.withWhere(Optional.of("phone is not null"));

    assertThat(Differ.plan(schema(lower), Target.of(schema(upper))).upgrade()).isEmpty();
  }

  @Test
  void aColumnThatAnIndexNeedsIsRenamedInIt() {
    Index index =
        index(IndexExpression.of("lower(`phone`) || 'phone'"))
            .withWhere(Optional.of("phone <> 'phone'"))
            .withInclude(List.of(Name.of("phone")));

    Index renamed = index.renameColumn(Name.of("phone"), Name.of("number"));

    assertThat(renamed.definition())
        .isEqualTo("((lower(`phone`) || 'phone')) include (number) where number <> 'phone'");
  }
}
