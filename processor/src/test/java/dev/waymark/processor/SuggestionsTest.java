package dev.waymark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.processor.Project.Message;
import dev.waymark.processor.Project.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line that a message offers to paste is pasted, and then the message is gone. */
class SuggestionsTest {
  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final Pattern LINE = Pattern.compile("(?m)^ {4,}(@\\w+\\(.*\\))$");
  private static final Pattern VERSION = Pattern.compile("version = (\"[^\"]*\")");

  /** A case, the place a message stands on, its code, and one of the lines it offers. */
  record Suggestion(String name, String place, String code, String line) {}

  static Stream<Suggestion> suggestions() throws IOException {
    List<Suggestion> suggestions = new ArrayList<>();
    try (Stream<Path> folders = Files.list(CASES)) {
      for (Path folder : folders.sorted().toList()) {
        Path messages = folder.resolve("expected/messages.txt");
        if (Files.exists(messages)) {
          for (String message : Files.readString(messages).split("\n\n(?=[A-Z]+ )")) {
            suggestions.addAll(of(folder.getFileName().toString(), message));
          }
        }
      }
    }
    assertThat(suggestions).hasSizeGreaterThan(8);
    return suggestions.stream();
  }

  private static List<Suggestion> of(String name, String message) {
    String place = message.substring(message.indexOf(' ') + 1, message.indexOf('\n'));
    String code = message.substring(message.indexOf('[') + 1, message.indexOf(']'));
    Matcher line = LINE.matcher(message);
    List<Suggestion> suggestions = new ArrayList<>();
    while (line.find()) {
      suggestions.add(new Suggestion(name, place, code, line.group(1)));
    }
    return suggestions;
  }

  @ParameterizedTest
  @MethodSource("suggestions")
  void canBePasted(Suggestion suggestion, @TempDir Path directory) throws IOException {
    Path folder = CASES.resolve(suggestion.name());
    Project project = new Project(directory);
    CasesTest.compileBefore(project, folder);
    CasesTest.put(project, folder.resolve("after"));
    assertThat(codes(project.compile())).contains(suggestion.code());

    paste(project, suggestion);
    Result result = project.compile();
    assertThat(result.own().stream().filter(m -> m.place().equals(suggestion.place())).toList())
        .extracting(Message::code)
        .doesNotContain(suggestion.code());
    assertThat(result.messages())
        .as("messages of the compiler itself")
        .filteredOn(m -> m.kind() == javax.tools.Diagnostic.Kind.ERROR && !m.text().startsWith("["))
        .isEmpty();
  }

  private static List<String> codes(Result result) {
    return result.own().stream().map(Message::code).toList();
  }

  private static void paste(Project project, Suggestion suggestion) {
    if (suggestion.line().startsWith("@Revision")) {
      pasteRevision(project, suggestion.line());
      return;
    }
    String file = "shop/" + suggestion.place().substring(0, suggestion.place().indexOf(':'));
    int number =
        Integer.parseInt(suggestion.place().substring(suggestion.place().indexOf(':') + 1));
    List<String> lines = new ArrayList<>(project.read(file).lines().toList());
    int place = number - 1;
    String annotation = suggestion.line().substring(0, suggestion.line().indexOf('(') + 1);
    if (lines.get(place - 1).strip().startsWith(annotation)) {
      lines.remove(--place); // an attribute has one of a kind
    }
    lines.add(place, suggestion.line());
    project.write(file, withImports(String.join("\n", lines)));
  }

  /** In the place of the revision of that version, or below the others. */
  private static void pasteRevision(Project project, String line) {
    String file = "shop/package-info.java";
    Matcher version = VERSION.matcher(line);
    assertThat(version.find()).isTrue();
    List<String> lines = new ArrayList<>();
    boolean replaced = false;
    for (String old : project.read(file).lines().toList()) {
      if (old.startsWith("@Revision") && old.contains("version = " + version.group(1))) {
        lines.add(line);
        replaced = true;
      } else {
        if (old.startsWith("package ") && !replaced) {
          lines.add(line);
        }
        lines.add(old);
      }
    }
    project.write(file, withImports(String.join("\n", lines)));
  }

  private static String withImports(String text) {
    return text.replaceFirst("(?m)^(package .*)$", "$1\nimport dev.waymark.annotation.*;");
  }
}
