package dev.waymark.processor.map;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Entity;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** The page on the mapping says something of every annotation of Jakarta Persistence. */
class MappingPageTest {
  private static final Path PAGE = Path.of("../docs/mapping.md");

  @Test
  void everyAnnotationAndAttributeIsOnThePage() throws Exception {
    List<String> lines = Files.readAllLines(PAGE);
    String text = String.join("\n", lines);
    List<String> missing = new ArrayList<>();
    for (Class<?> annotation : annotations()) {
      String name = "`@" + annotation.getSimpleName() + "`";
      if (!text.contains(name)) {
        missing.add(name);
      }
      boolean isInTable = lines.stream().anyMatch(l -> l.startsWith("|") && l.contains(name));
      Arrays.stream(annotation.getDeclaredMethods())
          .map(Method::getName)
          .filter(attribute -> isInTable && !text.contains("`" + attribute + "`"))
          .forEach(attribute -> missing.add(name + " " + attribute));
    }

    assertThat(missing).isEmpty();
  }

  private static List<Class<?>> annotations() throws IOException, ReflectiveOperationException {
    Path jar = Path.of(Entity.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    List<Class<?>> result = new ArrayList<>();
    try (JarFile file = new JarFile(jar.toFile())) {
      for (var entry : (Iterable<java.util.jar.JarEntry>) file.stream()::iterator) {
        String path = entry.getName();
        if (path.matches("jakarta/persistence/\\w+\\.class")) {
          Class<?> type =
              Class.forName(path.replace('/', '.').substring(0, path.length() - ".class".length()));
          if (type.isAnnotation()) {
            result.add(type);
          }
        }
      }
    }
    return result;
  }
}
