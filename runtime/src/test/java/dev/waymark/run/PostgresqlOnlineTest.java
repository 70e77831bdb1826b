package dev.waymark.run;

import static dev.waymark.migration.Types.bigint;
import static dev.waymark.migration.Types.integer;
import static dev.waymark.migration.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.Waymark;
import dev.waymark.dialect.TestDatabase;
import dev.waymark.dialect.postgresql.PostgresqlAddress;
import dev.waymark.migration.ExistingTable;
import dev.waymark.migration.Migration;
import dev.waymark.migration.NewTable;
import dev.waymark.migration.Steps;
import dev.waymark.schema.Check;
import dev.waymark.schema.Column;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.Index;
import dev.waymark.schema.PrimaryKey;
import dev.waymark.schema.UniqueKey;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** Revisions that run while a table with many rows is read and written. */
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
class PostgresqlOnlineTest {
  private static final Duration LOCK_TIMEOUT = Duration.ofMillis(200);

  /** How long another transaction holds on to the table: as many waits as make a writer give up. */
  private static final Duration HOLD = Duration.ofSeconds(4);

  private PostgresqlAddress address;

  @BeforeEach
  void aTableOfManyRows() throws SQLException {
    address = new PostgresqlAddress();
    waymark(List.of(new V0001__items())).upgrade();
    execute("insert into shops (id) select generate_series(1, 100)");
    execute(
        "insert into items (id, shop, code, amount, note)"
            + " select i, 1 + i % 100, 'code ' || i, i, 'n' from generate_series(1, 200000) i");
  }

  @AfterEach
  void close() throws SQLException {
    if (address != null) {
      address.close();
    }
  }

  private Waymark waymark(List<Migration> migrations) {
    return Waymark.configure()
        .dataSource(address.source())
        .migrations(migrations)
        .lockTimeout(LOCK_TIMEOUT, 30)
        .load();
  }

  private Waymark withRules(boolean isOnline) {
    return waymark(List.of(new V0001__items(), new V0002__rules(isOnline)));
  }

  private void execute(String sql) throws SQLException {
    try (TestDatabase database = address.open()) {
      database.execute(sql);
    }
  }

  private List<String> query(String sql) throws SQLException {
    try (TestDatabase database = address.open()) {
      return database.query(sql);
    }
  }

  private List<String> facts() throws SQLException {
    try (TestDatabase database = address.open()) {
      return database.facts().stream().filter(f -> !f.contains(JournalTable.NAME)).toList();
    }
  }

  /** The check that it takes part in is the same as that of a revision that locks. */
  @Test
  void othersReadAndWriteMeanwhile() throws SQLException, InterruptedException {
    try (OtherWork others = OtherWork.on(address)) {
      others.holdOn(HOLD);
      withRules(true).upgrade();
      others.holdOn(HOLD);
      withRules(true).downgrade(1);
      withRules(true).upgrade();

      assertThat(others.turnedAway()).isEmpty();
      assertThat(others.done()).isGreaterThan(100);
    }
    List<String> online = facts();
    withRules(true).downgrade(1);
    withRules(false).upgrade();
    assertThat(online).isEqualTo(facts());
    assertThat(query("select count(*) from pg_constraint where not convalidated"))
        .containsExactly("0");
  }

  @Test
  void otherwiseTheyAreTurnedAway() throws SQLException, InterruptedException {
    try (OtherWork others = OtherWork.on(address)) {
      CountDownLatch hold = others.hold();
      CompletableFuture<Void> upgrade =
          CompletableFuture.runAsync(() -> withRules(false).upgrade());
      others.awaitTurnedAway();
      hold.countDown();
      upgrade.join();

      assertThat(others.turnedAway()).isNotEmpty();
    }
  }

  @Test
  void whoNeverGetsItsLockSaysSoAndGoesOnLater() throws SQLException, InterruptedException {
    Waymark impatient =
        Waymark.configure()
            .dataSource(address.source())
            .migrations(List.of(new V0001__items(), new V0002__rules(true)))
            .lockTimeout(Duration.ofMillis(20), 2)
            .load();
    try (OtherWork others = OtherWork.on(address)) {
      CountDownLatch hold = others.hold();
      assertThatThrownBy(impatient::upgrade)
          .hasMessageContaining("failed at statement 1 of")
          .hasMessageContaining("add constraint ck_amount check (amount > 0) not valid")
          .hasMessageContaining("canceling statement due to lock timeout (tried 3 times, for 20 ms")
          .hasMessageContaining("Nothing of it is kept");
      hold.countDown();
    }
    withRules(true).upgrade();
  }

  @Test
  void anIndexThatCouldNotBeBuiltIsBuiltAnew() throws SQLException {
    execute("update items set code = 'code 1' where id = 2");

    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> withRules(true).upgrade())
          .hasMessageContaining("create unique index concurrently uq_code on items (code)")
          .hasMessageContaining("could not create unique index");
      assertThat(query("select count(*) from pg_index where not indisvalid")).containsExactly("1");
    }
    execute("update items set code = 'code 2' where id = 2");
    withRules(true).upgrade();

    assertThat(query("select count(*) from pg_index where not indisvalid")).containsExactly("0");
  }

  @Test
  void rowsThatBreakARuleAreMendedAndItGoesOn() throws SQLException {
    execute("update items set note = null where id = 7");

    assertThatThrownBy(() -> withRules(true).upgrade())
        .hasMessageContaining("alter table items validate constraint waymark_note_not_null");
    execute("update items set note = '?' where id = 7");
    withRules(true).upgrade();

    assertThat(
            query(
                "select conname from pg_constraint where contype = 'c' and conname like 'waymark%'"))
        .isEmpty();
    assertThat(query("select count(*) from waymark_journal")).containsExactly("0");
  }

  @Test
  void manyRowsAreFilledInPortions() throws SQLException, InterruptedException {
    execute("update items set note = null where id > 1000");

    try (OtherWork others = OtherWork.on(address)) {
      others.holdOn(HOLD);
      waymark(List.of(new V0001__items(), new V0002__notes())).upgrade();

      assertThat(others.turnedAway()).isEmpty();
    }
    assertThat(query("select count(*) from items where note = 'none'")).containsExactly("199000");
    assertThat(query("select count(distinct xmin::text) > 10 from items where note = 'none'"))
        .containsExactly("t");
  }

  private static final class V0002__notes extends Migration {
    @Override
    public boolean online() {
      return true;
    }

    @Override
    protected void define(Steps up, Steps down) {
      var items =
          new ExistingTable("items") {
            final Column<String> note = column("note", varchar(50));
          };
      up.update(items).set(items.note, "none").whereNull(items.note);
      up.alter(items.note).from(varchar(50)).to(varchar(50).notNull());
      down.alter(items.note).from(varchar(50).notNull()).to(varchar(50));
    }
  }

  private static final class V0001__items extends Migration {
    @Override
    protected void define(Steps up, Steps down) {
      var shops =
          new NewTable("shops") {
            final Column<Long> id = column("id", bigint().notNull());
            final PrimaryKey key = primaryKey("pk_shops", id);
          };
      var items =
          new NewTable("items") {
            final Column<Long> id = column("id", bigint().notNull());
            final Column<Long> shop = column("shop", bigint());
            final Column<String> code = column("code", varchar(50));
            final Column<Integer> amount = column("amount", integer());
            final Column<String> note = column("note", varchar(50));
          };
      up.create(shops);
      up.create(items);
      down.drop(items);
      down.drop(shops);
    }
  }

  private static final class V0002__rules extends Migration {
    private final boolean isOnline;

    V0002__rules(boolean isOnline) {
      this.isOnline = isOnline;
    }

    @Override
    public boolean online() {
      return isOnline;
    }

    @Override
    protected void define(Steps up, Steps down) {
      var shops =
          new ExistingTable("shops") {
            final Column<Long> id = column("id", bigint().notNull());
          };
      var items =
          new ExistingTable("items") {
            final Column<Long> id = column("id", bigint().notNull());
            final Column<Long> shop = column("shop", bigint());
            final Column<String> code = column("code", varchar(50));
            final Column<Integer> amount = column("amount", integer());
            final Column<String> note = column("note", varchar(50));
            final Check positive = check("ck_amount", "amount > 0");
            final ForeignKey ofShop = foreignKey("fk_shop", shop).references(shops.id);
            final Index byShop = index("ix_shop", shop);
            final UniqueKey oneCode = unique("uq_code", code);
            final PrimaryKey key = primaryKey("pk_items", id);
          };
      up.add(items.positive);
      up.add(items.byShop);
      up.add(items.ofShop);
      up.alter(items.note).from(varchar(50)).to(varchar(50).notNull());
      up.add(items.oneCode);
      up.add(items.key);

      down.drop(items.key);
      down.drop(items.oneCode);
      down.alter(items.note).from(varchar(50).notNull()).to(varchar(50));
      down.drop(items.ofShop);
      down.drop(items.byShop);
      down.drop(items.positive);
    }
  }
}
