package dev.waymark.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class NameTest {

  @Test
  void plainNamesThatDifferInCaseAreOneName() {
    assertThat(Name.of("Customers")).isEqualTo(Name.of("customers"));
    assertThat(Name.of("Customers")).hasSameHashCodeAs(Name.of("customers"));
  }

  @Test
  void quotedNamesAreKeptToTheLetter() {
    assertThat(Name.of("`Order`")).isNotEqualTo(Name.of("`order`"));
    assertThat(Name.of("\"Order\"")).isEqualTo(Name.of("`Order`"));
    assertThat(Name.of("`Order`")).hasToString("`Order`");
    assertThat(Name.of("`Order`")).isNotEqualTo(Name.of("Order"));
  }

  @Test
  void theTurkishLocaleChangesNothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(Name.of("TITLE")).isEqualTo(Name.of("title"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aNameThatOpensAQuoteMustCloseIt() {
    assertThatThrownBy(() -> Name.of("`Order"))
        .isInstanceOf(SchemaException.class)
        .hasMessageContaining("opens a quote that it does not close");
  }

  @Test
  void aDotInsideBackticksBelongsToTheName() {
    QualifiedName name = QualifiedName.of("sales.`My.Table`");
    assertThat(name.name().text()).isEqualTo("My.Table");
    assertThat(name).hasToString("sales.`My.Table`");
  }

  @Test
  void renamingAColumnFollowsItIntoAnExpressionButNotIntoItsStrings() {
    String renamed =
        Renaming.in(
            "status in ('status', 'it''s') and Status_2 > 0", Name.of("STATUS"), Name.of("state"));
    assertThat(renamed).isEqualTo("state in ('status', 'it''s') and Status_2 > 0");
  }
}
