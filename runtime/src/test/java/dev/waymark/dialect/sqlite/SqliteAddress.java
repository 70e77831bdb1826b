package dev.waymark.dialect.sqlite;

import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** A file of SQLite, whose connections check foreign keys. */
public final class SqliteAddress implements TestAddress {
  private final Path folder;

  /** A new one. */
  public SqliteAddress() {
    try {
      folder = Files.createTempDirectory("waymark-sqlite");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public DataSource source() {
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + folder.resolve("shop.db"));
    return source;
  }

  @Override
  public String url() {
    return "jdbc:sqlite:" + folder.resolve("shop.db") + "?foreign_keys=true";
  }

  @Override
  public TestDatabase open() throws SQLException {
    return new SqliteDatabase(source().getConnection());
  }

  @Override
  public void close() {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
