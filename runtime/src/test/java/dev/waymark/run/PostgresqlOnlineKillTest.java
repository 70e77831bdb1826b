package dev.waymark.run;

class PostgresqlOnlineKillTest extends PostgresqlKillTest {

  @Override
  protected boolean isOnline() {
    return true;
  }
}
