package dev.waymark.history;

import dev.waymark.Waymark;
import dev.waymark.flyway.Shop;
import javax.sql.DataSource;

/** What is done where the class path has no Flyway. */
public final class WithoutFlyway {
  private WithoutFlyway() {}

  /** The start of an application. */
  public static String upgrade(DataSource source) {
    return Waymark.configure()
        .dataSource(source)
        .migrations(Shop.migrations())
        .load()
        .upgrade()
        .toString();
  }
}
