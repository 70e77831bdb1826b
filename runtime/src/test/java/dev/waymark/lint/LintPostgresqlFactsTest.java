package dev.waymark.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.dialect.TestDatabase;
import dev.waymark.dialect.postgresql.PostgresqlDatabase;
import dev.waymark.lint.rule.Product;
import dev.waymark.lint.rule.Servers;
import dev.waymark.operation.AddConstraint;
import dev.waymark.operation.CreateTable;
import dev.waymark.operation.Operation;
import dev.waymark.schema.Members;
import dev.waymark.schema.Name;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules about PostgreSQL say of locks, scans and rewrites, on the server. */
class LintPostgresqlFactsTest {
  private static final Name NATIVE_ENUM = Name.of("rank");

  private TestDatabase database;

  @BeforeEach
  void aShopWithRows() throws SQLException {
    database = new PostgresqlDatabase();
    // In UTC a timestamp becomes one with a time zone without a rewrite.
    database.execute("set time zone 'Europe/Berlin'");
    List<Operation> creation = new ArrayList<>();
    for (Table table : Shop.SCHEMA.tables()) {
      Table plain = table.withForeignKeys(Members.none());
      boolean hasEnum = plain.columns().has(NATIVE_ENUM);
      creation.add(
          new CreateTable(
              hasEnum ? plain.withColumns(plain.columns().without(NATIVE_ENUM)) : plain));
    }
    creation.add(new AddConstraint(Shop.OF_CUSTOMER));
    database.run(Schema.empty(), creation);
    database.execute(
        "insert into customers (name, email, status) values ('Ann', 'a@b', 'A'), ('Bob', 'b@c', 'C')");
    database.execute("insert into orders (customer_id, total) values (1, 10)");
    database.execute("insert into visits (customer_id) values (1)");
  }

  @AfterEach
  void close() throws SQLException {
    database.close();
  }

  private static Stream<LintCase> cases(Set<String> codes) {
    return LintCases.all().stream()
        .filter(c -> codes.contains(c.code()))
        .filter(c -> Servers.of(c.servers()).products().contains(Product.POSTGRESQL))
        .filter(c -> !Servers.of(c.servers()).hasOlder(Product.POSTGRESQL, "13"));
  }

  private static LintCase first(String code) {
    return cases(Set.of(code)).filter(LintCase::isFound).findFirst().orElseThrow();
  }

  private void runInTransaction(List<Operation> operations) throws SQLException {
    database.connection().setAutoCommit(false);
    database.run(Shop.SCHEMA, operations);
  }

  private List<String> locks(String table) throws SQLException {
    return database.query(
        "select mode from pg_locks where pid = pg_backend_pid() and relation = '"
            + table
            + "'::regclass and mode not in ('AccessShareLock', 'RowShareLock')");
  }

  private String file(String table) throws SQLException {
    return database.query("select pg_relation_filenode('" + table + "')").get(0);
  }

  /** How often the operations read the table from its beginning to its end. */
  private int scans(String table, List<Operation> operations) throws SQLException {
    int before = scans(table);
    runInTransaction(operations);
    return scans(table) - before;
  }

  private int scans(String table) throws SQLException {
    String scans = "select pg_stat_get_xact_numscans('" + table + "'::regclass)";
    return Integer.parseInt(database.query(scans).get(0));
  }

  static Stream<LintCase> rewrites() {
    return cases(Set.of("PG301", "PG302", "PG309", "PG310"))
        .filter(c -> c.up().stream().noneMatch(CreateTable.class::isInstance));
  }

  @ParameterizedTest
  @MethodSource("rewrites")
  void aTableIsWrittenAnewWhereTheRuleSaysSoAndOnlyThere(LintCase lintCase) throws SQLException {
    List<String> before = List.of(file("customers"), file("orders"), file("visits"));
    runInTransaction(lintCase.up());
    List<String> after = List.of(file("customers"), file("orders"), file("visits"));
    assertThat(!before.equals(after)).isEqualTo(lintCase.isFound());
  }

  @Test
  void anIndexTakesAShareLock() throws SQLException { // PG101
    runInTransaction(first("PG101").up());
    assertThat(locks("customers")).containsExactly("ShareLock");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PG105", "PG301", "PG302", "PG303", "PG309"})
  void nobodyCanReadMeanwhile(String code) throws SQLException {
    runInTransaction(first(code).up());
    assertThat(locks("customers")).contains("AccessExclusiveLock");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PG104", "PG310"})
  void nobodyCanReadVisitsMeanwhile(String code) throws SQLException {
    runInTransaction(first(code).up());
    assertThat(locks("visits")).contains("AccessExclusiveLock");
  }

  @Test
  void aForeignKeyLocksBothTablesAgainstWrites() throws SQLException { // PG306
    runInTransaction(first("PG306").up());
    assertThat(locks("visits")).containsExactly("ShareRowExclusiveLock");
    assertThat(locks("customers")).containsExactly("ShareRowExclusiveLock");
  }

  @Test
  void aCheckReadsTheTableUnderAnExclusiveLock() throws SQLException { // PG305
    assertThat(scans("orders", first("PG305").up())).isPositive();
    assertThat(locks("orders")).containsExactly("AccessExclusiveLock");
  }

  @Test
  void notNullReadsTheTable() throws SQLException { // PG303
    assertThat(scans("customers", first("PG303").up())).isPositive();
  }

  @Test
  void notNullBehindACheckReadsNothing() throws SQLException { // PG303
    LintCase spared =
        cases(Set.of("PG303")).filter(c -> !c.isFound() && !c.isOnline()).findFirst().orElseThrow();
    assertThat(scans("customers", spared.up())).isZero();
  }

  @Test
  void validatingACheckLetsOthersReadAndWrite() throws SQLException { // PG303, PG305
    database.execute("alter table customers add constraint c check (name is not null) not valid");
    database.connection().setAutoCommit(false);
    database.execute("alter table customers validate constraint c");
    assertThat(locks("customers")).containsExactly("ShareUpdateExclusiveLock");
  }

  @Test
  void aPrimaryKeyMakesItsColumnsNotNull() throws SQLException { // PG304
    assertThat(scans("visits", first("PG304").up())).isPositive();
    assertThat(
            database.query(
                "select attnotnull from pg_attribute where attrelid = 'visits'::regclass"
                    + " and attname = 'customer_id'"))
        .containsExactly("t");
  }

  @Test
  void nothingIsBuiltConcurrentlyInATransaction() { // PG103
    assertThatThrownBy(() -> runInTransaction(first("PG103").up()))
        .hasMessageContaining("cannot run inside a transaction block");
  }

  @Test
  void vacuumDoesNotRunInATransaction() { // TX101
    assertThatThrownBy(() -> runInTransaction(first("TX101").up()))
        .hasMessageContaining("cannot run inside a transaction block");
  }

  @Test
  void aNewValueOfAnEnumCannotBeUsedInItsTransaction() throws SQLException { // PG313
    database.execute("create type mood as enum ('sad')");
    runInTransaction(first("PG313").up());
    assertThatThrownBy(() -> database.query("select 'fine'::mood"))
        .hasMessageContaining("unsafe use of new value");
  }

  @Test
  void theEndOfALongNameIsCutOff() throws SQLException { // PG318
    database.execute("create table " + "a".repeat(70) + " (id bigint)");
    assertThat(database.query("select relname from pg_class where relname like 'aaaa%'"))
        .containsExactly("a".repeat(63));
  }

  @Test
  void aColumnThatIsStoredUnderATakenNameIsRefused() { // NM112
    LintCase quoted = first("NM112");
    assertThatThrownBy(() -> database.run(Shop.SCHEMA, quoted.up()))
        .hasMessageContaining("already exists");
  }
}
