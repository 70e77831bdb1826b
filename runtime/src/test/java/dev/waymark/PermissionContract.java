package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.database.WaymarkException;
import dev.waymark.dialect.OnNewDatabase;
import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.TestDatabase;
import dev.waymark.flyway.Shop;
import java.sql.SQLException;
import java.util.SortedSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A user of a server who may not do what a migration needs is told, and changes nothing. */
abstract class PermissionContract extends OnNewDatabase {
  private static final String PASSWORD = "hush";

  private final String user = "u" + UUID.randomUUID().toString().replace("-", "").substring(0, 20);

  /** Statements that make a user who may come in and see the tables that are there by then. */
  protected abstract String[] newUser(String name, String password, TestAddress in);

  /** Statements that let the user read the tables that are there. */
  protected abstract String[] mayRead(String name, TestAddress in);

  /** Statements that remove the user. */
  protected abstract String[] removeUser(String name, TestAddress in);

  @BeforeEach
  void open() throws SQLException {
    execute(newUser(user, PASSWORD, address));
  }

  @AfterEach
  void close() throws SQLException {
    if (address != null) {
      execute(removeUser(user, address));
    }
  }

  private void execute(String... statements) throws SQLException {
    try (TestDatabase database = address.open()) {
      for (String statement : statements) {
        database.execute(statement);
      }
    }
  }

  private SortedSet<String> facts() throws SQLException {
    try (TestDatabase database = address.open()) {
      return database.facts();
    }
  }

  private Waymark of(String url, String name, String password) {
    return Waymark.configure().dataSource(url, name, password).migrations(Shop.migrations()).load();
  }

  private Waymark ofUser() {
    return of(withoutUser(address.url()), user, PASSWORD);
  }

  private static String withoutUser(String url) {
    return url.replaceAll("[?&](user|password)=[^&]*", "").replaceFirst("^([^?&]*)&", "$1?");
  }

  private Waymark ofOwner() {
    return Waymark.configure().dataSource(address.source()).migrations(Shop.migrations()).load();
  }

  @Test
  void whoMayNotCreateTablesIsTold() throws SQLException {
    SortedSet<String> before = facts();

    assertThatThrownBy(ofUser()::upgrade)
        .isInstanceOf(WaymarkException.class)
        .hasMessageContaining("The user may not do that: grant it the right")
        .hasMessageNotContaining(PASSWORD);

    assertThat(facts()).isEqualTo(before);
    assertThat(ofOwner().history()).isEmpty();
  }

  @Test
  void whoMayOnlyReadIsToldAndMayStartWhereNothingIsToBeDone() throws SQLException {
    ofOwner().upgradeTo("2");
    execute(mayRead(user, address));
    SortedSet<String> before = facts();

    assertThatThrownBy(ofUser()::upgrade)
        .isInstanceOf(WaymarkException.class)
        .hasMessageContaining("The user may not do that: grant it the right");
    assertThatThrownBy(() -> ofUser().allowDataLoss().downgrade(1))
        .hasMessageContaining("The user may not do that: grant it the right");
    assertThatThrownBy(() -> ofUser().stamp("3"))
        .hasMessageContaining("The user may not do that: grant it the right");

    assertThat(facts()).isEqualTo(before);
    assertThat(ofOwner().history()).hasSize(2);
    assertThat(ofUser().current().pending()).hasSize(1);
    ofOwner().upgrade();
    execute(mayRead(user, address));
    assertThat(ofUser().upgrade().ran()).isEmpty();
  }

  @Test
  void aWrongUserOrDatabaseIsToldWithoutThePassword() throws SQLException {
    String url = withoutUser(address.url());

    assertThatThrownBy(of(url, "nobody", "secret-and-wrong")::upgrade)
        .isInstanceOf(WaymarkException.class)
        .hasMessageContaining("Cannot reach or read jdbc:")
        .hasMessageContaining("Check that it runs, and its address, user and password")
        .hasMessageNotContaining("secret-and-wrong");
    assertThatThrownBy(
            of(url.replaceFirst("(//[^/]*/)[^?]*", "$1nowhere"), user, PASSWORD)::upgrade)
        .isInstanceOf(WaymarkException.class)
        .hasMessageContaining("nowhere");
    assertThat(ofOwner().history()).isEmpty();
  }
}
