package dev.waymark.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DialectsTest {

  @Test
  void aDialectIsFoundByTheProductNameOfTheDriverAndByItsOwnName() {
    assertThat(Dialects.forProduct("H2").name()).isEqualTo("h2");
    assertThat(Dialects.named("h2").hasTransactionalDdl()).isFalse();
  }

  @Test
  void anUnknownDatabaseIsAnErrorThatNamesTheKnownOnes() {
    assertThatThrownBy(() -> Dialects.forProduct("Oracle"))
        .isInstanceOf(DialectException.class)
        .hasMessageContaining("no dialect for the database Oracle; the dialects are: ")
        .hasMessageContaining("h2");
    assertThatThrownBy(() -> Dialects.named("oracle")).hasMessageContaining("named oracle");
  }
}
