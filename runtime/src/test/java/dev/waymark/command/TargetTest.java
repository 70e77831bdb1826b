package dev.waymark.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.history.Revisions;
import dev.waymark.migration.Migration;
import dev.waymark.migration.Steps;
import dev.waymark.migration.Version;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TargetTest {
  private static final Revisions REVISIONS =
      Revisions.of(
          List.of(
              new V0002__a(),
              new V0021__b(),
              new V20261120_1015__c(),
              new V20261120_1130__d(),
              new V20261204_0900__e()));

  private abstract static class Empty extends Migration {
    @Override
    protected void define(Steps up, Steps down) {}
  }

  private static final class V0002__a extends Empty {}

  private static final class V0021__b extends Empty {}

  private static final class V20261120_1015__c extends Empty {}

  private static final class V20261120_1130__d extends Empty {}

  private static final class V20261204_0900__e extends Empty {}

  private static String target(String text, String current) {
    return new Target(text)
        .in(REVISIONS, Optional.of(current).filter(v -> !v.isEmpty()).map(Version::of))
        .map(Version::toString)
        .orElse("base");
  }

  @Test
  void headAndBaseAreTheEnds() {
    assertThat(target("head", "")).isEqualTo("20261204.0900");
    assertThat(target("base", "2")).isEqualTo("base");
    assertThat(target("0", "2")).isEqualTo("base");
    assertThat(new Target("head").in(Revisions.of(List.of()), Optional.empty())).isEmpty();
  }

  @Test
  void aWholeVersionGoesBeforeABeginning() {
    assertThat(target("2", "")).isEqualTo("2");
    assertThat(target("2.0", "")).isEqualTo("2");
    assertThat(target("0021", "")).isEqualTo("21");
    assertThat(target("20261120.1015", "")).isEqualTo("20261120.1015");
  }

  @Test
  void theBeginningOfOneVersionIsEnough() {
    assertThat(target("202612", "")).isEqualTo("20261204.0900");
    assertThat(target("20261120.11", "")).isEqualTo("20261120.1130");
  }

  @Test
  void theBeginningOfSeveralVersionsIsRefusedWithTheirList() {
    assertThatThrownBy(() -> target("20261120", ""))
        .isInstanceOf(TargetException.class)
        .hasMessage(
            "'20261120' is the beginning of several versions: 20261120.1015, 20261120.1130."
                + " Nothing was done.");
    assertThatThrownBy(() -> target("20261120.", "")).hasMessageContaining("of several versions");
  }

  @Test
  void stepsAreCountedFromWhereTheDatabaseIs() {
    assertThat(target("+2", "")).isEqualTo("21");
    assertThat(target("+1", "21")).isEqualTo("20261120.1015");
    assertThat(target("-1", "2")).isEqualTo("base");
    assertThat(target("-2", "20261120.1015")).isEqualTo("2");
    assertThatThrownBy(() -> target("+2", "20261120.1130"))
        .hasMessageContaining("Cannot go +2 from revision 20261120.1130: after it there is only 1");
    assertThatThrownBy(() -> target("-3", "21")).hasMessageContaining("up to it there are only 2");
    assertThatThrownBy(() -> target("+1", "7"))
        .hasMessageContaining("not among the migrations of this application");
  }

  @Test
  void whatMeansNothingIsAnsweredWithWhatThereIs() {
    assertThatThrownBy(() -> target("22", ""))
        .isInstanceOf(TargetException.class)
        .hasMessageContaining(
            "There is no revision 22: the nearest are 2 a, 21 b, 20261120.1015 c, 20261120.1130 d");
    assertThatThrownBy(() -> target("7.", "")).hasMessageContaining("No version begins with '7.'");
    assertThatThrownBy(() -> target("bio", "")).hasMessageContaining("'bio' is no target");
    assertThatThrownBy(() -> target("", "")).hasMessageContaining("'' is no target");
  }

  @Test
  void aRangeHasTwoTargetsOfWhichEachMayBeLeftOut() {
    assertThat(Range.of("2:4")).isEqualTo(new Range(new Target("2"), new Target("4")));
    assertThat(Range.of(":4")).isEqualTo(new Range(Target.BASE, new Target("4")));
    assertThat(Range.of("2:")).isEqualTo(new Range(new Target("2"), Target.HEAD));
    assertThat(Range.of("4")).isEqualTo(new Range(Target.BASE, new Target("4")));
    assertThat(Range.of("2:+1").to(REVISIONS)).contains(Version.of("21"));
  }
}
