package dev.waymark.flyway;

import dev.waymark.database.Database;
import dev.waymark.database.WaymarkException;
import dev.waymark.history.Revisions;
import dev.waymark.migration.Migration;
import dev.waymark.migration.MigrationIndex;
import dev.waymark.run.LockPatience;
import dev.waymark.run.OnlineMode;
import dev.waymark.run.Watch;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.api.Location;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.logging.LogFactory;
import org.flywaydb.core.api.resolver.MigrationResolver;
import org.flywaydb.core.api.resolver.ResolvedMigration;

/**
 * Gives the migrations of all indexes to a Flyway that was set up without Waymark, by an
 * application or by a framework. Flyway finds it as a service; Waymark's own runs leave it out.
 *
 * <p>It is there for every Flyway in the JVM, and one may be for another database. So the
 * migrations are given to one whose locations are the default, {@code classpath:db/migration}, or
 * name their package, {@code classpath:com/acme/shop/migrations}.
 */
public final class WaymarkResolver implements MigrationResolver {
  private static final String DEFAULT_LOCATION = "db/migration";

  /** For the service loader. */
  public WaymarkResolver() {}

  @Override
  public Collection<ResolvedMigration> resolveMigrations(Context context) {
    return MigrationIndex.services(context.configuration.getClassLoader()).stream()
        .filter(index -> isMeant(index, context.configuration))
        .flatMap(index -> resolved(index, context))
        .toList();
  }

  private static Stream<ResolvedMigration> resolved(MigrationIndex index, Context context) {
    Revisions revisions = Revisions.of(index.migrations());
    OnlineMode mode = mode(revisions, context.configuration);
    return revisions.all().stream()
        .map(migration -> new UpgradeMigration(migration, revisions, Watch.NONE, mode, false))
        .map(m -> m.getResolvedMigration(context.configuration, context.statementInterceptor));
  }

  /** Only for online revisions does it matter which database it is. */
  private static OnlineMode mode(Revisions revisions, Configuration configuration) {
    if (revisions.all().stream().noneMatch(Migration::online)) {
      return OnlineMode.none();
    }
    try (Connection connection = configuration.getDataSource().getConnection()) {
      return OnlineMode.of(
          Database.of(connection, configuration.getTable()).dialect(), LockPatience.DEFAULT);
    } catch (SQLException e) {
      throw new WaymarkException(
          "Cannot connect to the database to see how its online revisions run: " + e.getMessage(),
          e);
    }
  }

  private static boolean isMeant(MigrationIndex index, Configuration configuration) {
    String folder = index.packageName().replace('.', '/');
    List<String> locations =
        Arrays.stream(configuration.getLocations()).map(WaymarkResolver::path).toList();
    boolean meant =
        locations.stream()
            .anyMatch(
                path -> path.equals(DEFAULT_LOCATION) || (folder + "/").startsWith(path + "/"));
    if (!meant) {
      LogFactory.getLog(WaymarkResolver.class)
          .info(
              "Waymark does not give the migrations of "
                  + index.packageName()
                  + " to this Flyway: its locations are neither the default nor classpath:"
                  + folder);
    }
    return meant;
  }

  private static String path(Location location) {
    return location.getDescriptor().replaceFirst("^classpath:", "");
  }
}
