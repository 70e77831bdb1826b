package dev.waymark.processor.map;

import dev.waymark.dialect.Dialect;
import dev.waymark.dialect.h2.H2Dialect;
import dev.waymark.dialect.postgresql.PostgresqlDatabase;
import dev.waymark.dialect.postgresql.PostgresqlDialect;
import dev.waymark.dialect.postgresql.PostgresqlServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** A database on which Hibernate and Waymark are compared. */
interface JudgedDatabase {

  /** Creates a new, empty one and gives its name. */
  String create() throws SQLException;

  /** Its address. */
  String url(String name);

  /** Drops it. */
  void drop(String name) throws SQLException;

  /** What is compared. */
  SortedSet<String> facts(Connection connection) throws SQLException;

  /** Waymark's dialect for it. */
  Dialect dialect();

  /** In memory. All facts are compared. */
  JudgedDatabase H2 =
      new JudgedDatabase() {
        @Override
        public String create() {
          return UUID.randomUUID().toString();
        }

        @Override
        public String url(String name) {
          return "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1";
        }

        @Override
        public void drop(String name) {}

        @Override
        public SortedSet<String> facts(Connection connection) throws SQLException {
          return H2Facts.of(connection);
        }

        @Override
        public Dialect dialect() {
          return new H2Dialect();
        }
      };

  /** On the server of the tests. How columns are stored is compared; the rest is as on H2. */
  JudgedDatabase POSTGRESQL =
      new JudgedDatabase() {
        @Override
        public String create() throws SQLException {
          return PostgresqlServer.newDatabase();
        }

        @Override
        public String url(String name) {
          return PostgresqlServer.urlOfDatabase(name);
        }

        @Override
        public void drop(String name) throws SQLException {
          PostgresqlServer.dropDatabase(name);
        }

        @Override
        public SortedSet<String> facts(Connection connection) throws SQLException {
          return PostgresqlDatabase.facts(connection).stream()
              .filter(fact -> fact.startsWith("column"))
              .collect(Collectors.toCollection(TreeSet::new));
        }

        @Override
        public Dialect dialect() {
          return new PostgresqlDialect();
        }
      };
}
