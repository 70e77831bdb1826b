package dev.waymark.dialect.postgresql;

import dev.waymark.dialect.Dialect;
import dev.waymark.dialect.OnlineStatement;
import dev.waymark.operation.Operation;
import dev.waymark.schema.Schema;
import java.sql.SQLException;
import java.util.List;

/** A database whose revisions run in the statements that let others work. */
final class OnlineDatabase extends PostgresqlDatabase {

  OnlineDatabase() throws SQLException {}

  @Override
  protected List<String> render(Dialect of, Operation operation, Schema before) {
    return of.online().orElseThrow().render(operation, before).stream()
        .map(OnlineStatement::sql)
        .toList();
  }
}
