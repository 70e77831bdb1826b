package dev.waymark.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.migration.Migration;
import dev.waymark.migration.MigrationIndex;
import dev.waymark.migration.MigrationName;
import dev.waymark.migration.Version;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IndexClassTest {
  private static final String PACKAGE = "com.acme.migrations";

  @Test
  void theIndexGivesNewMigrationsInOrder() {
    MigrationIndex index = index(PACKAGE, names(3));
    assertThat(index.packageName()).isEqualTo(PACKAGE);
    assertThat(index.migrations()).extracting(Migration::name).isEqualTo(names(3));
    assertThat(index.migrations().get(0)).isNotSameAs(index.migrations().get(0));
    assertThat(Modifier.toString(index.getClass().getModifiers())).isEqualTo("public final");
  }

  @Test
  void thereMayBeNoMigrations() {
    assertThat(index(PACKAGE, List.of()).migrations()).isEmpty();
  }

  @Test
  void twoThousandMigrationsAreNotTooMany() {
    assertThat(index(PACKAGE, names(2000)).migrations())
        .extracting(Migration::name)
        .isEqualTo(names(2000));
  }

  @Test
  void theSameMigrationsGiveTheSameBytes() {
    assertThat(IndexClass.of(PACKAGE, names(5))).isEqualTo(IndexClass.of(PACKAGE, names(5)));
  }

  private static List<MigrationName> names(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> MigrationName.of(Version.of(String.valueOf(i)), "step " + i))
        .toList();
  }

  private static MigrationIndex index(String packageName, List<MigrationName> names) {
    Map<String, String> sources = new HashMap<>();
    for (MigrationName name : names) {
      sources.put(packageName + "." + name.className(), source(packageName, name));
    }
    InMemoryCompiler.Classes classes =
        names.isEmpty()
            ? new InMemoryCompiler.Classes(Map.of())
            : InMemoryCompiler.compile(sources);
    String className = packageName + "." + IndexClass.SIMPLE_NAME;
    classes.add(className, IndexClass.of(packageName, names));
    try {
      return (MigrationIndex) classes.loadClass(className).getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static String source(String packageName, MigrationName name) {
    return """
    package %s;
    import dev.waymark.migration.*;
    public final class %s extends Migration {
      @Override protected void define(Steps up, Steps down) {}
    }
    """
        .formatted(packageName, name.className());
  }
}
