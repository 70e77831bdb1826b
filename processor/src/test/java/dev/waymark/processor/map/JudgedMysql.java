package dev.waymark.processor.map;

import dev.waymark.dialect.mariadb.MariadbServer;
import java.util.HashMap;
import java.util.Map;

/** The MySQL at the address in {@code -Dwaymark.mysql.url}. */
final class JudgedMysql extends JudgedMariadb {

  JudgedMysql() {
    super(MariadbServer.MYSQL);
  }

  static boolean isGiven() {
    return !System.getProperty("waymark.mysql.url", "").isEmpty();
  }

  @Override
  MariadbFacts facts() {
    return MariadbFacts.MYSQL;
  }

  /** Hibernate takes whatever MariaDB's driver connects to for a MariaDB. */
  @Override
  public Map<String, Object> settings() {
    Map<String, Object> settings = new HashMap<>(super.settings());
    settings.put("hibernate.dialect", "org.hibernate.dialect.MySQLDialect");
    return settings;
  }

  @Override
  public String toString() {
    return "MySQL";
  }
}
