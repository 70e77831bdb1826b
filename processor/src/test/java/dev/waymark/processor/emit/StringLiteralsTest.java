package dev.waymark.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class StringLiteralsTest {

  @Test
  void whatCannotBeSeenIsEscaped() {
    assertThat(StringLiterals.of("a\"b\\c\n\u0000\u200b\u00a0ß"))
        .isEqualTo("\"a\\\"b\\\\c\\n\\u0000\\u200b\\u00a0ß\"");
  }

  @Test
  void aLongStringIsCutBehindLinesAndSpaces() {
    assertThat(StringLiterals.cut("select a\nfrom b where c = d and e", 22, 22))
        .containsExactly("select a\n", "from b where c = d ", "and e");
  }

  @Property(seed = "20261120")
  void thePiecesAreTheStringAndFit(@ForAll @StringLength(max = 200) String value) {
    assertThat(String.join("", StringLiterals.cut(value, 30, 40))).isEqualTo(value);
    assertThat(StringLiterals.cut(value, 30, 40))
        .allMatch(piece -> StringLiterals.of(piece).length() <= 40);
  }
}
