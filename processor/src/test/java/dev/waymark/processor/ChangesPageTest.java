package dev.waymark.processor;

import dev.waymark.GoldenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What {@code docs/changes.md} shows is what comes of the models under {@code changes}: between
 * {@code <!-- C37_varchar_widened -->} and {@code <!-- end -->} stands such a change, the message
 * or the steps. {@code -Dgolden=update} writes it.
 */
class ChangesPageTest {
  private static final Path PAGE = Path.of("../docs/changes.md");
  private static final Pattern EXAMPLE =
      Pattern.compile("(?s)<!-- ([A-Z]\\d\\d_\\w+) -->\n.*?<!-- end -->");
  private static final Pattern STEPS = Pattern.compile("(?s)\n-- migration\n(.*?)\n\n-- upgrade\n");

  @Test
  void showsWhatIsGenerated() throws IOException {
    Map<String, Change> changes = new TreeMap<>();
    Change.all().forEach(change -> changes.put(change.name(), change));
    Matcher example = EXAMPLE.matcher(Files.readString(PAGE));
    String page =
        example.replaceAll(
            match -> {
              Change change = changes.get(match.group(1));
              if (change == null) {
                throw new AssertionError("there is no change " + match.group(1));
              }
              return Matcher.quoteReplacement(text(change));
            });
    GoldenFile.assertMatches(PAGE, page);
  }

  private static String text(Change change) {
    String expected = read(Change.DIRECTORY.resolve(change + ".txt"));
    Matcher steps = STEPS.matcher(expected);
    List<String> lines = new ArrayList<>(List.of("<!-- " + change + " -->", "```java"));
    lines.addAll(model(change.before()));
    lines.add(change.revision().map(r -> "// becomes, with " + r).orElse("// becomes"));
    lines.addAll(model(change.after()));
    lines.add("```");
    if (steps.find()) {
      lines.addAll(List.of("```java", steps.group(1).stripIndent().strip(), "```"));
    } else {
      lines.addAll(List.of("```", message(expected), "```"));
    }
    lines.add("<!-- end -->");
    return String.join("\n", lines);
  }

  /** The lines of a model, without those that only say how it is tested. */
  private static List<String> model(String part) {
    return part.lines().filter(line -> !line.isBlank() && !line.startsWith("// ")).toList();
  }

  private static String message(String expected) {
    return expected.replaceFirst("-- (no )?messages\n", "").strip();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
