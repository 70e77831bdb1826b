package dev.waymark.diff;

import static dev.waymark.migration.Types.bigint;
import static dev.waymark.migration.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.operation.Operation;
import dev.waymark.operation.RenameColumn;
import dev.waymark.operation.Replay;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.MemberPath;
import dev.waymark.schema.Name;
import dev.waymark.schema.OnDelete;
import dev.waymark.schema.PrimaryKey;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Sequence;
import dev.waymark.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DifferTest {

  private static Table table(String name, Column<?>... columns) {
    QualifiedName tableName = QualifiedName.of(name);
    return Table.of(tableName, Stream.of(columns).map(c -> c.in(tableName)).toList());
  }

  private static Column<?> column(String name, ColumnSpec<?> spec) {
    return new Column<>(QualifiedName.of("any"), Name.of(name), spec);
  }

  private static Table keyed(Table table) {
    return table.with(
        new PrimaryKey(table.name(), Name.of("pk_" + table.name()), List.of(Name.of("id"))));
  }

  private static ForeignKey key(String from, String column, String to) {
    return new ForeignKey(
        QualifiedName.of(from),
        Name.of("fk_" + from + "_" + column),
        List.of(Name.of(column)),
        QualifiedName.of(to),
        List.of(Name.of("id")),
        OnDelete.NO_ACTION);
  }

  private static Schema schema(Table... tables) {
    return Schema.of(List.of(tables), List.of());
  }

  private static List<String> words(List<Operation> operations) {
    return operations.stream().map(Operation::toString).toList();
  }

  private static Plan plan(Schema from, Target to) {
    Plan plan = Differ.plan(from, to);
    Schema after = Differ.plan(from, to).schema();
    assertThat(Replay.of(from, plan.upgrade())).isEqualTo(after);
    assertThat(Replay.of(after, plan.downgrade())).isEqualTo(from);
    assertThat(Differ.plan(after, Target.of(after)).isEmpty()).isTrue();
    return plan;
  }

  private static final Table USERS =
      keyed(
          table("users", column("id", bigint().identity()), column("name", varchar(50).notNull())));

  @Test
  void equalSchemasNeedNothing() {
    assertThat(plan(schema(USERS), Target.of(schema(USERS))).isEmpty()).isTrue();
  }

  @Test
  void aNewNullableColumnIsAdded() {
    Table to = USERS.withColumns(USERS.columns().with(bio().in(USERS.name())));
    Plan plan = plan(schema(USERS), Target.of(schema(to)));
    assertThat(words(plan.upgrade())).containsExactly("add column users.bio varchar(2000)");
    assertThat(words(plan.downgrade())).containsExactly("drop column users.bio");
    assertThat(plan.questions()).isEmpty();
  }

  private static Column<?> bio() {
    return column("bio", varchar(2000));
  }

  @Test
  void aNotNullColumnWithoutBackfillIsAQuestion() {
    Column<?> email = column("email", varchar(320).notNull()).in(USERS.name());
    Plan plan =
        plan(schema(USERS), Target.of(schema(USERS.withColumns(USERS.columns().with(email)))));
    Optional<Column<?>> id = Optional.of(USERS.columns().get(Name.of("id")));
    assertThat(plan.questions())
        .containsExactly(new Question.MissingBackfill(email, true, false, id));
  }

  @Test
  void aNotNullColumnIsAddedNullableThenFilledThenTightened() {
    Column<?> email = column("email", varchar(320).notNull()).in(USERS.name());
    Schema to = schema(USERS.withColumns(USERS.columns().with(email)));
    Hints hints = new Hints(Map.of(), Map.of(), Map.of(path("users", "email"), "'unknown'"));
    Plan plan = plan(schema(USERS), new Target(to, Set.of(), hints));
    assertThat(words(plan.upgrade()))
        .containsExactly(
            "add column users.email varchar(320)",
            "update rows of users set [email = 'unknown'] where email is null",
            "alter column users.email from varchar(320) to varchar(320) not null");
    assertThat(words(plan.downgrade())).containsExactly("drop column users.email");
    assertThat(plan.questions()).isEmpty();
  }

  private static MemberPath path(String table, String member) {
    return new MemberPath(QualifiedName.of(table), Name.of(member));
  }

  @Test
  void aRenamedTableKeepsItsRowsItsKeyNamesAndTheCountOfItsSequence() {
    Schema from =
        Schema.of(List.of(USERS), List.of(new Sequence(QualifiedName.of("users_SEQ"), 1, 50)));
    Table people = USERS.renameTable(USERS.name(), QualifiedName.of("people"));
    Table derived =
        people.withPrimaryKey(people.primaryKey().map(k -> k.named(Name.of("pk_people"))));
    Schema to =
        Schema.of(List.of(derived), List.of(new Sequence(QualifiedName.of("people_SEQ"), 1, 50)));
    Hints hints =
        new Hints(
            Map.of(QualifiedName.of("people"), QualifiedName.of("users")), Map.of(), Map.of());
    Plan plan = plan(from, new Target(to, Set.of(path("people", "pk_people")), hints));
    assertThat(words(plan.upgrade()))
        .containsExactly("rename table users to people", "rename sequence users_SEQ to people_SEQ");
    assertThat(plan.questions()).isEmpty();
  }

  @Test
  void aRenameIsTakenBackByAHintTheOtherWay() {
    Schema called = Schema.of(List.of(USERS), List.of());
    Schema titled = called.renameColumn(USERS.name(), Name.of("name"), Name.of("title"));
    Hints there = new Hints(Map.of(), Map.of(path("users", "title"), Name.of("name")), Map.of());
    Hints back = new Hints(Map.of(), Map.of(path("users", "name"), Name.of("title")), Map.of());

    assertThat(plan(called, new Target(titled, Set.of(), there)).upgrade())
        .containsExactly(new RenameColumn(USERS.name(), Name.of("name"), Name.of("title")));
    assertThat(plan(titled, new Target(called, Set.of(), back)).upgrade())
        .containsExactly(new RenameColumn(USERS.name(), Name.of("title"), Name.of("name")));
  }

  @Test
  void twoColumnsSwapTheirNamesThroughAThird() {
    Table from = keyed(table("t", id(), column("a", varchar(1)), column("b", varchar(2))));
    Table to = keyed(table("t", id(), column("b", varchar(1)), column("a", varchar(2))));
    Hints hints =
        new Hints(
            Map.of(), Map.of(path("t", "a"), Name.of("b"), path("t", "b"), Name.of("a")), Map.of());
    Plan plan = plan(schema(from), new Target(schema(to), Set.of(), hints));
    assertThat(plan.questions())
        .containsExactly(
            new Question.SwappedName("t.a", "b", false),
            new Question.SwappedName("t.b", "a", false));
    assertThat(words(plan.upgrade()))
        .containsExactly(
            "rename column t.a to waymark_swap_a",
            "rename column t.b to a",
            "rename column t.waymark_swap_a to b");
    Map<MemberPath, String> second = Map.of(path("t", "a"), "2", path("t", "b"), "2");
    Hints dated =
        new Hints(
            Map.of(),
            hints.renamedColumns(),
            Map.of(),
            second,
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            List.of());
    Plan certain = plan(schema(from), new Target(schema(to), Set.of(), dated.in("2")));
    assertThat(certain.steps()).isEqualTo(plan.steps());
    assertThat(certain.questions()).isEmpty();
    Plan later = plan(schema(to), new Target(schema(to), Set.of(), dated.in("3")));
    assertThat(later.isEmpty()).isTrue();
  }

  @Test
  void aNameThatIsFreedInTheSameRevisionCanBeTaken() {
    Table from = keyed(table("t", id(), column("a", varchar(1)), column("b", bigint())));
    Table to = keyed(table("t", id(), column("b", varchar(1))));
    Hints hints = new Hints(Map.of(), Map.of(path("t", "b"), Name.of("a")), Map.of());
    Plan plan = plan(schema(from), new Target(schema(to), Set.of(), hints));
    assertThat(words(plan.upgrade()))
        .containsExactly(
            "rename column t.b to waymark_dropped_b",
            "rename column t.a to b",
            "drop column t.waymark_dropped_b");
    assertThat(plan.questions())
        .containsExactly(new Question.DroppedColumn(from.columns().get(Name.of("b")), List.of()));
  }

  private static Column<?> id() {
    return column("id", bigint().notNull());
  }

  @Test
  void tablesInACircleAreCreatedBeforeTheKeyThatClosesIt() {
    Table a = keyed(table("a", id(), column("b_id", bigint()))).with(key("a", "b_id", "b"));
    Table b = keyed(table("b", id(), column("a_id", bigint()))).with(key("b", "a_id", "a"));
    Plan plan = plan(Schema.empty(), Target.of(schema(a, b)));
    assertThat(words(plan.upgrade()))
        .containsExactly(
            "create table a",
            "create table b",
            "add foreign key fk_a_b_id [b_id] references b [id] to a");
    assertThat(words(plan(schema(a, b), Target.of(Schema.empty())).upgrade()))
        .containsExactly(
            "drop foreign key fk_a_b_id [b_id] references b [id] from a",
            "drop table b",
            "drop table a");
  }

  @Test
  void theTypeOfAReferencedKeyChangesWhileItsReferencesAreLetGo() {
    Table a = keyed(table("a", column("id", varchar(10).notNull())));
    Table b = keyed(table("b", id(), column("a_id", varchar(10)))).with(key("b", "a_id", "a"));
    Table wideA = keyed(table("a", column("id", varchar(20).notNull())));
    Table wideB = keyed(table("b", id(), column("a_id", varchar(20)))).with(key("b", "a_id", "a"));
    assertThat(words(plan(schema(a, b), Target.of(schema(wideA, wideB))).upgrade()))
        .containsExactly(
            "drop foreign key fk_b_a_id [a_id] references a [id] from b",
            "alter column a.id from varchar(10) not null to varchar(20) not null",
            "alter column b.a_id from varchar(10) to varchar(20)",
            "add foreign key fk_b_a_id [a_id] references a [id] to b");
  }

  @Test
  void aDropAndAnAddThatCouldBeARenameIsAQuestionWithBothAnswers() {
    Table from = keyed(table("t", id(), column("surname", varchar(50))));
    Table to = keyed(table("t", id(), column("family_name", varchar(60))));
    Plan plan = plan(schema(from), Target.of(schema(to)));
    assertThat(plan.questions())
        .containsExactly(
            new Question.DroppedColumn(
                from.columns().get(Name.of("surname")),
                List.of(to.columns().get(Name.of("family_name")))));
  }

  @Test
  void aHintThatNamesNothingIsAQuestion() {
    Table to = USERS.withColumns(USERS.columns().with(bio().in(USERS.name())));
    Hints hints = new Hints(Map.of(), Map.of(path("users", "bio"), Name.of("biografy")), Map.of());
    Plan plan = plan(schema(USERS), new Target(schema(to), Set.of(), hints));
    assertThat(plan.questions())
        .containsExactly(
            new Question.UnknownFormerColumn(to.columns().get(Name.of("bio")), "biografy"));
  }

  @Test
  void aHintThatAnEarlierRevisionCarriedOutIsSilent() {
    Hints hints = new Hints(Map.of(), Map.of(path("users", "name"), Name.of("nick")), Map.of());
    Plan plan = plan(schema(USERS), new Target(schema(USERS), Set.of(), hints));
    assertThat(plan.isEmpty()).isTrue();
    assertThat(plan.questions()).isEmpty();
  }

  @Test
  void aDowngradeFillsANotNullColumnThatItBringsBack() {
    Table to = USERS.withColumns(USERS.columns().without(Name.of("name")));
    Plan plan = plan(schema(USERS), Target.of(schema(to)));
    assertThat(words(plan.downgrade()))
        .containsExactly(
            "add column users.name varchar(50)",
            "update rows of users set [name = ''] where name is null",
            "alter column users.name from varchar(50) to varchar(50) not null");
  }

  @Test
  void aDerivedNameThatIsTakenGetsANumber() {
    Table from = USERS.renameTable(USERS.name(), QualifiedName.of("people"));
    Table fresh =
        keyed(table("users", id())); // derives pk_users, which people still has from its old name
    Schema to = schema(from.withComment(Optional.empty()), fresh);
    Set<MemberPath> derived = Set.of(path("users", "pk_users"), path("people", "pk_users"));
    Plan plan = plan(schema(from), new Target(to, derived, Hints.none()));
    assertThat(Replay.of(schema(from), plan.upgrade()).tables().get(QualifiedName.of("users")))
        .extracting(t -> t.primaryKey().orElseThrow().name())
        .isEqualTo(Name.of("pk_users_2"));
  }
}
