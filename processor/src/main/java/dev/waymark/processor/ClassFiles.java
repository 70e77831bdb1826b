package dev.waymark.processor;

import dev.waymark.migration.MigrationIndex;
import dev.waymark.processor.compiler.OutputPaths;
import dev.waymark.processor.emit.IndexClass;
import dev.waymark.processor.emit.NativeImage;
import dev.waymark.processor.generate.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a compilation gives to the class output, by paths: classes, and what finds them. */
final class ClassFiles {
  private ClassFiles() {}

  /**
   * The files.
   *
   * @param outcomes what the packages were given
   * @param records what the next compilation is to know, by package
   * @param others packages of which the output has an index that stays as it is
   */
  static Map<String, byte[]> of(
      List<Outcome> outcomes, Map<String, String> records, List<String> others) {
    Map<String, byte[]> contents = new TreeMap<>();
    TreeSet<String> indexes = new TreeSet<>();
    others.forEach(name -> indexes.add(name + "." + IndexClass.SIMPLE_NAME));
    for (Outcome outcome : outcomes) {
      outcome.classes().forEach((name, bytes) -> contents.put(path(name), bytes));
      String index = outcome.packageName() + "." + IndexClass.SIMPLE_NAME;
      contents.put(path(index), IndexClass.of(outcome.packageName(), outcome.migrations()));
      indexes.add(index);
      contents.put(NativeImage.path(outcome.packageName()), utf8(NativeImage.reflection(index)));
      contents.put(OutputPaths.snapshot(outcome.packageName()), utf8(outcome.snapshot()));
    }
    String services = String.join("\n", indexes) + (indexes.isEmpty() ? "" : "\n");
    contents.put("META-INF/services/" + MigrationIndex.class.getName(), utf8(services));
    contents.putAll(records(records));
    return contents;
  }

  /** What the next compilation is to know, even after one in which something is wrong. */
  static Map<String, byte[]> records(Map<String, String> records) {
    Map<String, byte[]> contents = new TreeMap<>();
    records.forEach((name, text) -> contents.put(OutputPaths.entities(name), utf8(text)));
    return contents;
  }

  private static String path(String className) {
    return className.replace('.', '/') + ".class";
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
