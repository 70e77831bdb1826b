package dev.waymark.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Why other processes of an H2 server are held off for one revision at a time, and not longer. */
class H2LockFactsTest {
  private final String url = "jdbc:h2:mem:" + UUID.randomUUID();
  private Connection administrator;
  private Connection other;

  @BeforeEach
  void open() throws SQLException {
    administrator = DriverManager.getConnection(url, "sa", "");
    execute(administrator, "create table locked (id int primary key)");
    execute(administrator, "insert into locked values (1)");
    execute(administrator, "create user plain password 'plain'");
    execute(administrator, "grant all on schema public to plain");
    other = DriverManager.getConnection(url, "plain", "plain");
  }

  @AfterEach
  void close() throws SQLException {
    other.close();
    administrator.close();
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static long sessions(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("select count(*) from information_schema.sessions")) {
      row.next();
      return row.getLong(1);
    }
  }

  @Test
  void aLockOfRowsIsGoneWithTheNextChangeOfATable() throws SQLException {
    String lock = "select * from locked for update nowait";
    administrator.setAutoCommit(false);
    other.setAutoCommit(false);
    execute(administrator, lock);
    assertThatThrownBy(() -> execute(other, lock)).matches(e -> H2Lock.isBusy((SQLException) e));
    other.rollback();

    execute(administrator, "create table created (id int)");

    execute(other, lock);
  }

  @Test
  void onlyAnAdministratorCanShutOthersOutOrSeeWhetherTheyAreThere() throws SQLException {
    assertThatThrownBy(() -> execute(other, "set exclusive 1"))
        .hasMessageContaining("Admin rights are required");
    assertThat(sessions(other)).isEqualTo(1);
    assertThat(sessions(administrator)).isEqualTo(2);
  }
}
