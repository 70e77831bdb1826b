package dev.waymark.migration;

import java.util.List;

/**
 * The migrations of one package, in order. The processor generates one implementation per package
 * and registers it as a service, so that neither scanning nor reflection is needed to find them.
 */
public interface MigrationIndex {

  /** The package of the migrations and of the {@code @Revision} annotations. */
  String packageName();

  /** New instances of the migrations, from the oldest to the newest. */
  List<Migration> migrations();
}
