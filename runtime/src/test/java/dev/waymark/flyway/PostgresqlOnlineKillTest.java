package dev.waymark.flyway;

class PostgresqlOnlineKillTest extends PostgresqlKillTest {

  @Override
  protected boolean isOnline() {
    return true;
  }
}
