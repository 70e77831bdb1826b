package dev.waymark.test;

import org.junit.jupiter.api.Test;

/**
 * The tests that every application's migrations should pass, for JUnit.
 *
 * <pre>{@code
 * class ShopMigrationsTest implements MigrationTests {
 *   @Override
 *   public TestedMigrations migrations() {
 *     return TestedMigrations.onH2().entities(Customer.class, Order.class);
 *   }
 * }
 * }</pre>
 */
public interface MigrationTests {

  /** The migrations, and where to try them. */
  TestedMigrations migrations();

  /** See {@link TestedMigrations#assertSingleHead}. */
  @Test
  default void thereIsOneHead() {
    migrations().assertSingleHead();
  }

  /** See {@link TestedMigrations#assertUpgrades}. */
  @Test
  default void anEmptyDatabaseIsUpgradedToTheHead() {
    migrations().assertUpgrades();
  }

  /** See {@link TestedMigrations#assertEveryStepIsReversible}. */
  @Test
  default void everyStepGoesUpAndDownAndUpAgain() {
    migrations().assertEveryStepIsReversible();
  }

  /** See {@link TestedMigrations#assertSnapshotIsReplay}. */
  @Test
  default void theSnapshotIsWhatTheMigrationsMake() {
    migrations().assertSnapshotIsReplay();
  }

  /** See {@link TestedMigrations#assertOrmValidates}. */
  @Test
  default void theOrmFindsItsTables() {
    migrations().assertOrmValidates();
  }
}
