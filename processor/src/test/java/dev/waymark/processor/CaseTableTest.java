package dev.waymark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code cases/README.md} says of every case where it is tested, or why it does not apply. */
class CaseTableTest {
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| ([A-Z]\\d\\d) \\| (.+?) \\|(.*)\\|$");
  private static final Pattern TEST = Pattern.compile("`(\\w+)#(\\w+)`");

  @Test
  void namesTestsThatExist() throws IOException {
    List<String> missing = new ArrayList<>();
    Matcher test = TEST.matcher(String.join("\n", rows().values()));
    while (test.find()) {
      String method = "void " + test.group(2) + "(";
      if (sources(test.group(1)).stream().noneMatch(text -> text.contains(method))) {
        missing.add(test.group());
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void leavesNoCaseOpen() throws IOException {
    Map<String, String> rows = rows();
    assertThat(rows).hasSize(288);
    rows.keySet().removeAll(tested());
    assertThat(rows).allSatisfy((id, reason) -> assertThat(reason).as(id).isNotEmpty());
  }

  @Test
  void hasARowForEachChange() throws IOException {
    assertThat(rows().keySet()).containsAll(tested());
  }

  /** The last column, by id. */
  private static Map<String, String> rows() throws IOException {
    Map<String, String> rows = new TreeMap<>();
    Matcher row = ROW.matcher(Files.readString(Path.of("src/test/resources/cases/README.md")));
    while (row.find()) {
      assertThat(rows.put(row.group(1), row.group(3).strip())).as(row.group(1)).isNull();
    }
    return rows;
  }

  private static Set<String> tested() {
    Set<String> ids = new TreeSet<>();
    Change.all().forEach(change -> ids.add(change.name().substring(0, change.name().indexOf('_'))));
    return ids;
  }

  private static List<String> sources(String className) throws IOException {
    List<String> texts = new ArrayList<>();
    for (String module : List.of(".", "../runtime", "../sample")) {
      Path directory = Path.of(module, "src/test/java");
      try (Stream<Path> files = Files.walk(directory)) {
        for (Path file : files.filter(f -> f.endsWith(className + ".java")).toList()) {
          texts.add(Files.readString(file));
        }
      }
    }
    return texts;
  }
}
