package dev.waymark.test;

import static dev.waymark.migration.Types.bigint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.mariadb.MariadbAddress;
import dev.waymark.dialect.postgresql.PostgresqlAddress;
import dev.waymark.dialect.sqlite.SqliteAddress;
import dev.waymark.flyway.Shop;
import dev.waymark.history.Revisions;
import dev.waymark.migration.Migration;
import dev.waymark.migration.MigrationIndex;
import dev.waymark.migration.NewTable;
import dev.waymark.migration.Steps;
import dev.waymark.snapshot.Snapshot;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TestedMigrationsTest {

  private record Index(List<Migration> migrations) implements MigrationIndex {
    @Override
    public String packageName() {
      return "com.acme.shop.migrations";
    }
  }

  private static MigrationIndex shopAnd(Migration... more) {
    List<Migration> all = new ArrayList<>(Shop.migrations());
    all.addAll(List.of(more));
    return new Index(all);
  }

  private static TestedMigrations shop() {
    return TestedMigrations.onH2().of(shopAnd());
  }

  private static CompiledPackage compiled(UnaryOperator<String> edit) {
    Revisions revisions = Revisions.of(Shop.migrations());
    String text = new Snapshot("3 orders", revisions.schemaAt(revisions.head()), List.of()).write();
    return new CompiledPackage(
        "com.acme.shop.migrations",
        new ClassLoader(TestedMigrationsTest.class.getClassLoader()) {
          @Override
          public InputStream getResourceAsStream(String name) {
            return new ByteArrayInputStream(
                (name.endsWith("entities")
                        ? "package-info ../package-info.java\n"
                            + Customer.class.getCanonicalName()
                            + " ../Customer.java\n"
                        : edit.apply(text))
                    .getBytes(StandardCharsets.UTF_8));
          }
        });
  }

  /** The customer of the shop. */
  @Entity
  @Table(name = "customers")
  public static class Customer {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(length = 50)
    String name;

    @Column(length = 200, nullable = false)
    String bio;
  }

  /** A customer who has changed since. */
  @Entity
  @Table(name = "customers")
  public static class OtherCustomer {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    Integer age;
  }

  private static final class V0003__again extends Migration {
    @Override
    protected void define(Steps up, Steps down) {
      up.sql("select 1");
    }
  }

  private static final class V0004__forgetful extends Migration {
    @Override
    protected void define(Steps up, Steps down) {
      up.sql("create table notes (id integer)");
    }
  }

  private static final class V0004__one_way extends Migration {
    @Override
    protected void define(Steps up, Steps down) {
      up.create(
          new NewTable("notes") {
            final dev.waymark.schema.Column<Long> id = column("id", bigint().notNull());
          });
    }
  }

  private static final class V0004__broken_downgrade extends Migration {
    @Override
    protected void define(Steps up, Steps down) {
      up.sql("update customers set name = 'Eve'");
      down.sql("update nowhere set a = 1");
    }
  }

  private static final class V0004__broken extends Migration {
    @Override
    protected void define(Steps up, Steps down) {
      up.sql("update nowhere set a = 1");
    }
  }

  /** All of them at once, as an application has them. */
  @Nested
  class OfTheShop implements MigrationTests {
    @Override
    public TestedMigrations migrations() {
      return TestedMigrations.onH2().of(new Shop.Index());
    }
  }

  @Test
  void migrationsThatAreInOrderPass() throws Exception {
    shop().assertUpgrades();
    shop().assertEveryStepIsReversible();
    compiled(text -> text).expectSnapshotIsReplay(Revisions.of(Shop.migrations()));
    assertThat(compiled(text -> text).entities()).containsExactly(Customer.class);
    try (TestAddress postgresql = new PostgresqlAddress()) {
      TestedMigrations.on(postgresql.source()).of(shopAnd()).assertEveryStepIsReversible();
    }
  }

  @Test
  void theyAreTriedOnMariadb() throws Exception {
    try (TestAddress mariadb = new MariadbAddress()) {
      TestedMigrations.on(mariadb.source()).of(shopAnd()).assertEveryStepIsReversible();
    }
  }

  @Test
  void onSqliteEachTestNeedsAFileOfItsOwn() throws Exception {
    try (TestAddress sqlite = new SqliteAddress()) {
      assertThatThrownBy(TestedMigrations.on(sqlite.source()).of(shopAnd())::assertUpgrades)
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("a function that makes a new file");
      TestedMigrations.on(sqlite::source).of(shopAnd()).assertEveryStepIsReversible();
    }
  }

  @Test
  void twoMigrationsOfOneVersionAreTwoHeads() {
    assertThatThrownBy(TestedMigrations.onH2().of(shopAnd(new V0003__again()))::assertSingleHead)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("There is more than one head: ")
        .hasMessageContaining("V0003__orders")
        .hasMessageContaining("V0003__again are both revision 3");
  }

  @Test
  void aMigrationThatTheSnapshotDoesNotKnowIsAnotherHead() {
    assertThatThrownBy(
            TestedMigrations.onH2().of(shopAnd(new V0004__forgetful()))::assertSingleHead)
        .hasMessageContaining(
            "The newest migration is 4 forgetful, but the snapshot was written after revision 3"
                + " orders.");
  }

  @Test
  void anEditedSnapshotIsShownBesideTheMigrations() {
    assertThatThrownBy(
            () ->
                compiled(text -> text.replace("varchar(50)", "varchar(51)"))
                    .expectSnapshotIsReplay(Revisions.of(Shop.migrations())))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("schema.json of com.acme.shop.migrations is not what its migrations")
        .hasMessageContaining(
            "\n  - { \"name\": \"name\", \"type\": \"varchar(51)\", \"nullable\": true }"
                + "\n  + { \"name\": \"name\", \"type\": \"varchar(50)\", \"nullable\": true }\n");
    assertThatThrownBy(() -> compiled(text -> "{").snapshot())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("The snapshot of com.acme.shop.migrations cannot be read");
  }

  @Test
  void aDowngradeThatLeavesSomethingBehindIsNamed() {
    assertThatThrownBy(
            TestedMigrations.onH2().of(shopAnd(new V0004__one_way()))::assertEveryStepIsReversible)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Revision 4 one way (" + V0004__one_way.class.getName() + ")")
        .hasMessageContaining("its downgrade does not leave the tables as they were before:\n")
        .hasMessageContaining("notes");
  }

  @Test
  void anUpgradeThatDoesMoreThanItsStepsSayIsNamed() {
    TestedMigrations migrations = TestedMigrations.onH2().of(shopAnd(new V0004__forgetful()));

    assertThatThrownBy(migrations::assertUpgrades)
        .hasMessageContaining("Revision 4 forgetful (" + V0004__forgetful.class.getName() + ")")
        .hasMessageContaining("its upgrade does not leave the tables that its steps say")
        .hasMessageContaining("notes");
  }

  @Test
  void aDowngradeThatFailsIsNamedAndCanBeLeftOut() {
    TestedMigrations migrations =
        TestedMigrations.onH2().of(shopAnd(new V0004__broken_downgrade()));

    assertThatThrownBy(migrations::assertEveryStepIsReversible)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Revision 4 broken downgrade (")
        .hasMessageContaining("its downgrade fails")
        .hasMessageContaining("update nowhere set a = 1");
    assertThatCode(migrations.irreversible("4")::assertEveryStepIsReversible)
        .doesNotThrowAnyException();
  }

  @Test
  void anUpgradeThatFailsIsNamed() {
    assertThatThrownBy(TestedMigrations.onH2().of(shopAnd(new V0004__broken()))::assertUpgrades)
        .hasMessageContaining("Revision 4 broken (")
        .hasMessageContaining("its upgrade does not run on an empty database")
        .hasMessageContaining("update nowhere set a = 1");
  }

  @Test
  void anEntityThatDiffersFromItsTableIsNamed() {
    assertThatThrownBy(shop().entities(OtherCustomer.class)::assertOrmValidates)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("does not find the tables that it expects after revision 3")
        .hasMessageContaining("missing column [age] in table [customers]")
        .hasMessageContaining("declare the next @Revision");
    assertThatThrownBy(shop().persistenceUnit("nobody")::assertOrmValidates)
        .hasMessageContaining("nobody");
  }

  @Test
  void rowsCanBeFollowedThroughARevision() {
    try (MigratedDatabase shop = shop().at("1")) {
      shop.execute("insert into customers (name) values ('Grace')").upgradeTo("2");
      assertThat(shop.query("select name, bio from customers order by id"))
          .containsExactly("Ada | ", "Grace | ");
      shop.downgradeTo("1").upgrade();
      assertThat(shop.waymark().current().isHead()).isTrue();
      assertThatThrownBy(() -> shop.query("select nothing from customers"))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("at revision 3 and refuses: select nothing from customers");
      assertThatThrownBy(() -> shop.execute("drop table nowhere"))
          .hasMessageContaining("refuses: drop table nowhere");
    }
    assertThatThrownBy(() -> shop().at("7")).hasMessageContaining("There is no revision 7");
  }

  @Test
  void whereThereAreNoMigrationsThatIsSaid() {
    assertThatThrownBy(TestedMigrations.onH2()::assertUpgrades)
        .hasMessageContaining("No migrations were found");
    assertThatThrownBy(() -> TestedMigrations.onH2().in("com.acme.nowhere"))
        .hasMessageContaining("There are no migrations in com.acme.nowhere");
  }
}
