package dev.waymark.migration;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

/**
 * The migrations of one package, in order. The processor generates one implementation per package
 * and registers it as a service, so that neither scanning nor reflection is needed to find them.
 */
public interface MigrationIndex {

  /** The package of the migrations and of the {@code @Revision} annotations. */
  String packageName();

  /** New instances of the migrations, from the oldest to the newest. */
  List<Migration> migrations();

  /**
   * The indexes that the class loader finds, or the one that has Waymark, by package.
   *
   * @param classLoader the class loader of the application
   */
  static List<MigrationIndex> services(ClassLoader classLoader) {
    Map<String, MigrationIndex> byPackage = new LinkedHashMap<>();
    for (ClassLoader loader : List.of(classLoader, MigrationIndex.class.getClassLoader())) {
      for (MigrationIndex index : ServiceLoader.load(MigrationIndex.class, loader)) {
        byPackage.putIfAbsent(index.packageName(), index);
      }
      NamedModules.indexes(loader)
          .forEach(index -> byPackage.putIfAbsent(index.packageName(), index));
    }
    return byPackage.values().stream()
        .sorted(Comparator.comparing(MigrationIndex::packageName))
        .toList();
  }
}
