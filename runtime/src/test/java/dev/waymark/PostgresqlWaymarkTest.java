package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.TestDatabase;
import dev.waymark.dialect.postgresql.PostgresqlAddress;
import dev.waymark.flyway.Shop;
import dev.waymark.migration.Migration;
import dev.waymark.migration.Steps;
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class PostgresqlWaymarkTest extends WaymarkContract {

  @Override
  protected TestAddress newAddress() throws SQLException {
    return new PostgresqlAddress();
  }

  /** Makes an index in the way that does not stand in anyone's way, and cannot be taken back. */
  private static final class V0004__index extends Migration {
    @Override
    public boolean inTransaction() {
      return false;
    }

    @Override
    protected void define(Steps up, Steps down) {
      up.sql("create index concurrently ix_name on customers (name)");
    }
  }

  @Test
  void anIndexCanBeMadeConcurrentlyBecauseTheLockIsNotATransaction() throws SQLException {
    try (TestAddress address = newAddress();
        TestDatabase database = address.open()) {
      List<Migration> migrations =
          Stream.concat(Shop.migrations().stream(), Stream.of(new V0004__index())).toList();

      Waymark.configure().dataSource(address.source()).migrations(migrations).load().upgrade();

      assertThat(database.facts()).anyMatch(fact -> fact.contains("ix_name"));
    }
  }

  /** Is loaded a second time, without Flyway's part for PostgreSQL on the class path. */
  public static final class Elsewhere implements Consumer<DataSource> {
    @Override
    public void accept(DataSource source) {
      Waymark.configure().dataSource(source).migrations(Shop.migrations()).load().upgrade();
    }
  }

  @Test
  void withoutFlywaysModuleTheErrorNamesIt() throws Exception {
    URL[] others =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(path -> !path.contains("flyway-database-postgresql"))
            .map(PostgresqlWaymarkTest::url)
            .toArray(URL[]::new);
    try (TestAddress address = newAddress();
        URLClassLoader loader = new URLClassLoader(others, ClassLoader.getPlatformClassLoader())) {
      Class<?> elsewhere = loader.loadClass(Elsewhere.class.getName());
      @SuppressWarnings("unchecked")
      Consumer<DataSource> upgrade =
          (Consumer<DataSource>) elsewhere.getConstructor().newInstance();

      assertThatThrownBy(() -> upgrade.accept(address.source()))
          .hasMessageContaining("add the dependency org.flywaydb:flyway-database-postgresql");
    }
  }

  private static URL url(String path) {
    try {
      return Path.of(path).toUri().toURL();
    } catch (java.net.MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
