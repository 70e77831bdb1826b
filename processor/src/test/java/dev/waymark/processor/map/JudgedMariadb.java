package dev.waymark.processor.map;

import dev.waymark.dialect.Dialect;
import dev.waymark.dialect.mariadb.MariadbServer;
import dev.waymark.schema.Name;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The MariaDB server of the tests, with a database for each thread, which is dropped and created
 * again: every change of a table commits.
 */
class JudgedMariadb implements JudgedDatabase {
  private static final Pattern CREATED =
      Pattern.compile("create (?:database|schema) (?:if not exists )?`?(\\w+)`?");

  private final MariadbServer server;
  private final Queue<Place> places = new ConcurrentLinkedQueue<>();
  private final ThreadLocal<@Nullable Place> placeOfThread = new ThreadLocal<>();

  /** Held by the thread that has created databases of other names, which are there but once. */
  private final Semaphore others = new Semaphore(1);

  JudgedMariadb() {
    this(MariadbServer.MARIADB);
  }

  /** A server that understands the same. */
  JudgedMariadb(MariadbServer server) {
    this.server = server;
  }

  @Override
  public Dialect dialect() {
    return server.dialect();
  }

  /** The server calls its databases so. */
  @Override
  public boolean hasSchemas() {
    return true;
  }

  @Override
  public Connection empty() throws SQLException {
    Place place = placeOfThread.get();
    if (place == null) {
      String name = server.newDatabase();
      place = new Place(name, DriverManager.getConnection(server.url(name)));
      places.add(place);
      placeOfThread.set(place);
    }
    place.clear();
    return place.open();
  }

  @Override
  public SortedSet<String> facts(Connection connection) throws SQLException {
    return facts().of(connection, placeOfThread.get().databases());
  }

  MariadbFacts facts() {
    return MariadbFacts.MARIADB;
  }

  @Override
  public Map<String, Object> settings() {
    // Words such as "release", which many fixtures have for names.
    Predicate<String> reserved = name -> dialect().quote(Name.of(name)).startsWith("`");
    return Map.of("waymark.reserved", reserved);
  }

  @Override
  public void close() throws SQLException {
    for (Place place = places.poll(); place != null; place = places.poll()) {
      place.connection.close();
      server.drop(place.name);
    }
  }

  @Override
  public String toString() {
    return "MariaDB";
  }

  /** Where a thread has its tables. */
  private final class Place {
    private final String name;
    private final Connection connection;
    private final List<String> created = new ArrayList<>();

    Place(String name, Connection connection) {
      this.name = name;
      this.connection = connection;
    }

    List<String> databases() {
      List<String> databases = new ArrayList<>(List.of(name));
      databases.addAll(created);
      return databases;
    }

    /** Its own database stays, without tables, and those that were created beside it go. */
    void clear() throws SQLException {
      try (var statement = connection.createStatement()) {
        statement.execute("drop database " + name);
        statement.execute("create database " + name + " character set utf8mb4");
        statement.execute("use " + name);
      }
    }

    Connection open() {
      return Interception.of(
          Connection.class,
          connection,
          (method, arguments, call) ->
              switch (method.getName()) {
                case "close" -> dropOthers();
                case "createStatement" -> watched((Statement) call.call());
                default -> call.call();
              });
    }

    private Statement watched(Statement statement) {
      return Interception.of(
          Statement.class,
          statement,
          (method, arguments, call) -> {
            Matcher create = CREATED.matcher(arguments == null ? "" : String.valueOf(arguments[0]));
            if (create.lookingAt()) {
              holdOther(create.group(1));
            }
            return call.call();
          });
    }

    private void holdOther(String other) {
      if (created.isEmpty()) {
        others.acquireUninterruptibly();
      }
      created.add(other);
    }

    private @Nullable Object dropOthers() throws SQLException {
      try (var statement = connection.createStatement()) {
        for (String other : created) {
          statement.execute("drop database if exists " + other);
        }
      } finally {
        if (!created.isEmpty()) {
          created.clear();
          others.release();
        }
      }
      return null;
    }
  }
}
