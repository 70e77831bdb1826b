package dev.waymark.dialect;

import java.sql.SQLException;
import javax.sql.DataSource;

/** Where the database of one test is. It is empty at first, and gone when this is closed. */
public interface TestAddress extends AutoCloseable {

  /** New connections to it. */
  DataSource source();

  /** The JDBC address of such connections, with the user. */
  String url();

  /** Opens it. Closing that leaves it there. */
  TestDatabase open() throws SQLException;

  @Override
  void close() throws SQLException;
}
