package dev.waymark.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.lint.rule.Change;
import dev.waymark.lint.rule.Finding;
import dev.waymark.lint.rule.Product;
import dev.waymark.lint.rule.Rule;
import dev.waymark.lint.rule.Servers;
import dev.waymark.lint.rule.Servers.Server;
import dev.waymark.lint.rule.Severity;
import dev.waymark.operation.CreateTable;
import dev.waymark.operation.Operation;
import dev.waymark.operation.SchemaOperation;
import dev.waymark.schema.Schema;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LintRulesTest {

  static Stream<LintCase> cases() {
    return LintCases.all().stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aRuleFindsWhatItIsAbout(LintCase lintCase) {
    assertThat(lintCase.own().isEmpty())
        .as("nothing among %s", lintCase.findings())
        .isNotEqualTo(lintCase.isFound());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aFindingIsOneSentenceWithAFix(LintCase lintCase) {
    for (Finding finding : lintCase.findings()) {
      assertThat(finding.message()).endsWith(".").doesNotContain("\n");
      assertThat(finding.fix().java()).isNotBlank();
    }
  }

  private static Set<String> codes(boolean found) {
    return LintCases.all().stream()
        .filter(c -> c.isFound() == found)
        .map(LintCase::code)
        .collect(Collectors.toSet());
  }

  @Test
  void everyRuleHasACaseInWhichItFindsSomethingAndOneInWhichNot() {
    Set<String> all = Rules.all().stream().map(Rule::code).collect(Collectors.toSet());
    assertThat(codes(true)).isEqualTo(all);
    assertThat(codes(false)).isEqualTo(all);
  }

  @Test
  void twoRulesOfOneCodeAreRefused() {
    assertThatThrownBy(() -> Rules.registered(List.of(new Twin(), new OtherTwin())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("XX101 is the code of Twin and of OtherTwin");
  }

  private static class Twin extends Rule {
    Twin() {
      super("XX101", Severity.ERROR);
    }

    @Override
    public Stream<Finding> check(Change change) {
      return Stream.empty();
    }
  }

  private static final class OtherTwin extends Twin {}

  @Test
  void aSchemaThatIsCreatedAtOnceIsFineEverywhere() {
    List<Operation> creation =
        Stream.concat(
                Shop.SCHEMA.tables().stream()
                    .<SchemaOperation>map(
                        table ->
                            new CreateTable(
                                table.withForeignKeys(dev.waymark.schema.Members.none()))),
                Stream.of(new dev.waymark.operation.AddConstraint(Shop.OF_CUSTOMER)))
            .<Operation>map(operation -> operation)
            .toList();
    List<Server> servers = Stream.of(Product.values()).map(Server::of).toList();
    assertThat(Lint.of(creation, Schema.empty(), Servers.of(servers))).isEmpty();
  }

  @Test
  void withoutServersOnlyWhatHoldsEverywhereIsSaid() {
    List<Finding> findings =
        LintCases.all().stream()
            .flatMap(c -> Lint.of(c.up(), Shop.SCHEMA, Servers.of(List.of())).stream())
            .toList();
    assertThat(findings)
        .extracting(finding -> finding.code().substring(0, 2))
        .doesNotContain("PG", "MY", "LT", "TX");
  }

  @Test
  void ofSeveralServersOfAProductTheOldestCounts() {
    Servers servers =
        Servers.of(
            List.of(Server.of(Product.POSTGRESQL, "15"), Server.of(Product.POSTGRESQL, "9.6.24")));
    assertThat(servers.hasOlder(Product.POSTGRESQL, "10")).isTrue();
    assertThat(servers.hasOlder(Product.POSTGRESQL, "9.6")).isFalse();
    assertThat(servers.hasOlder(Product.MYSQL, "99")).isFalse();
  }

  @Test
  void aNewEnumValueIsAnErrorOnlyWhereItIsRefused() {
    List<Severity> severities =
        LintCases.all().stream()
            .filter(c -> c.code().equals("PG313") && c.isFound())
            .flatMap(c -> c.own().stream().map(Finding::severity))
            .toList();
    assertThat(severities).containsExactly(Severity.WARNING, Severity.ERROR);
  }
}
