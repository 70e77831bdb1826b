package dev.waymark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.GoldenFile;
import dev.waymark.lint.LintCase;
import dev.waymark.lint.LintCases;
import dev.waymark.lint.Rules;
import dev.waymark.lint.rule.Finding;
import dev.waymark.lint.rule.Rule;
import dev.waymark.lint.rule.Severity;
import dev.waymark.processor.diagnostic.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code that a revision can allow has one page, which shows the fix that is printed. */
class LintPagesTest {
  private static final Path PAGES = Path.of("../docs/lint");

  /** The questions of the differ: they have no rule, and pages like those of rules. */
  private static Stream<String> questions() {
    return Arrays.stream(Code.values())
        .map(Code::name)
        .filter(code -> code.startsWith("DS") || code.startsWith("MF"));
  }

  static Stream<Rule> rules() {
    return Rules.all().stream();
  }

  static Stream<String> codes() {
    return Stream.concat(rules().map(Rule::code), questions()).sorted();
  }

  private static String page(String code) throws IOException {
    return Files.readString(PAGES.resolve(code + ".md"));
  }

  @Test
  void noCodeHasTwoMeanings() {
    List<String> own = Arrays.stream(Code.values()).map(Code::name).toList();
    assertThat(Stream.concat(rules().map(Rule::code), own.stream())).doesNotHaveDuplicates();
  }

  @Test
  void thereIsAPageForEachCodeAndNoOther() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      List<String> pages = files.map(file -> file.getFileName().toString()).sorted().toList();
      assertThat(pages).containsExactlyElementsOf(codes().map(code -> code + ".md").toList());
    }
  }

  @ParameterizedTest
  @MethodSource("codes")
  void aPageSaysWhatAndWhyAndWhatIsSaferAndHowToAllowIt(String code) throws IOException {
    assertThat(page(code))
        .startsWith("# " + code + ": ")
        .containsSubsequence("\n## What it finds\n", "\n## Why\n", "\n## Safer\n", "\n## Allow\n")
        .containsPattern("(?i)(from the manual|checked against|checked in|checked by)");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void thePageOfARuleShowsTheFixOfItsFirstCase(Rule rule) throws IOException {
    Finding finding =
        LintCases.all().stream()
            .filter(lintCase -> lintCase.isFound() && lintCase.code().equals(rule.code()))
            .map(LintCase::own)
            .findFirst()
            .orElseThrow()
            .get(0);
    String page = page(rule.code());
    int start = page.indexOf("```java\n", page.indexOf("\n## Safer\n"));
    int end = page.indexOf("```\n", start + 1);
    String shown = "```java\n" + finding.fix().java() + "\n";
    GoldenFile.assertMatches(
        PAGES.resolve(rule.code() + ".md"), page.substring(0, start) + shown + page.substring(end));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void thePageOfARuleSaysHowBadItIs(Rule rule) throws IOException {
    String word = rule.severity() == Severity.ERROR ? "**Error**" : "**Warning**";
    assertThat(page(rule.code())).contains("\n\n" + word + " · ");
  }
}
