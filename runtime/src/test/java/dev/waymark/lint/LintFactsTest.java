package dev.waymark.lint;

import static dev.waymark.lint.Shop.add;
import static dev.waymark.migration.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.dialect.TestDatabase;
import dev.waymark.dialect.h2.H2Database;
import dev.waymark.operation.AddConstraint;
import dev.waymark.operation.CreateTable;
import dev.waymark.operation.DropConstraint;
import dev.waymark.operation.Operation;
import dev.waymark.schema.Members;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the rules that hold everywhere say, on H2 with rows in the tables. */
class LintFactsTest {
  private TestDatabase database;

  @BeforeEach
  void aShopWithRows() throws SQLException {
    database = new H2Database();
    List<Operation> creation = new ArrayList<>();
    for (Table table : Shop.SCHEMA.tables()) {
      Table standalone = table.withForeignKeys(Members.none());
      creation.add(new CreateTable(standalone));
    }
    creation.add(new AddConstraint(Shop.OF_CUSTOMER));
    database.run(Schema.empty(), creation);
    database.execute(
        "insert into customers (name, email, status) values ('Ann', 'a@b', 'A'), ('Ann', 'a@b', 'C')");
    database.execute("insert into visits (customer_id) values (99)");
  }

  @AfterEach
  void close() throws SQLException {
    database.close();
  }

  private static LintCase first(String code) {
    return LintCases.all().stream()
        .filter(c -> c.code().equals(code) && c.isFound())
        .findFirst()
        .orElseThrow();
  }

  private void fails(String code) {
    assertThatThrownBy(() -> database.run(Shop.SCHEMA, first(code).up()))
        .as(code)
        .isInstanceOf(SQLException.class);
  }

  @Test
  void aUniqueKeyFailsAtRowsThatShareTheValue() { // MF101
    fails("MF101");
  }

  @Test
  void anIndexThatBecomesUniqueFailsAtRowsThatShareTheValueAndTheOldOneIsGone()
      throws SQLException { // MF102
    fails("MF102");
    assertThat(indexes()).doesNotContain("IX_CUSTOMERS_NAME");
  }

  private List<String> indexes() throws SQLException {
    return database.query("select index_name from information_schema.indexes");
  }

  @Test
  void aForeignKeyFailsAtARowThatPointsNowhere() { // MF105
    fails("MF105");
  }

  @Test
  void aUniqueKeyFailsAtOneValueForAllRows() { // MF109
    fails("MF109");
  }

  @Test
  void aUniqueKeyFailsWhereValuesBecomeTheSame() { // MF114
    fails("MF114");
  }

  @Test
  void whoReadsTheOldNameOfATableOrColumnFails() throws SQLException { // BC101, BC102
    Schema renamed = database.run(Shop.SCHEMA, first("BC102").up());
    assertThatThrownBy(() -> database.query("select name from customers"))
        .isInstanceOf(SQLException.class);
    database.run(renamed, first("BC101").up());
    assertThatThrownBy(() -> database.query("select id from customers"))
        .isInstanceOf(SQLException.class);
    database.execute("create view customers as select * from people");
    assertThat(database.query("select id from customers")).hasSize(2);
  }

  @Test
  void whoDoesNotKnowARequiredColumnCannotInsert() throws SQLException { // BC104
    database.run(
        Shop.SCHEMA,
        List.of(
            add("customers", "code", varchar(20)),
            Shop.fill("customers", "code", "''"),
            Shop.alter("customers", "code", varchar(20), varchar(20).notNull())));
    assertThatThrownBy(
            () -> database.execute("insert into customers (email, status) values ('c@d', 'A')"))
        .isInstanceOf(SQLException.class);
  }

  @Test
  void aForeignKeyDoesNotComeBackOverRowsThatPointNowhere() throws SQLException { // CD101
    Schema without = database.run(Shop.SCHEMA, List.of(new DropConstraint(Shop.OF_CUSTOMER)));
    database.execute("insert into orders (customer_id) values (99)");
    assertThatThrownBy(() -> database.run(without, List.of(new AddConstraint(Shop.OF_CUSTOMER))))
        .isInstanceOf(SQLException.class);
    database.execute(
        "delete from orders where customer_id is not null"
            + " and (customer_id) not in (select id from customers)");
    database.run(without, List.of(new AddConstraint(Shop.OF_CUSTOMER)));
  }

  @Test
  void rowsCanBeTheSameWithoutAPrimaryKey() throws SQLException { // CD103
    database.run(Shop.SCHEMA, first("CD103").up());
    database.execute("insert into customers (id, email, status) values (1, 'x@y', 'A')");
    assertThat(database.query("select id from customers where id = 1")).hasSize(2);
  }

  @Test
  void aColumnThatIsStoredUnderATakenNameIsRefused() { // NM112
    fails("NM112");
  }

  @Test
  void aDroppedSchemaTakesItsTablesAlong() throws SQLException { // DS101
    database.execute("create schema archive");
    database.execute("create table archive.letters (id bigint)");
    database.run(Shop.SCHEMA, first("DS101").up());
    assertThatThrownBy(() -> database.query("select * from archive.letters"))
        .isInstanceOf(SQLException.class);
  }
}
