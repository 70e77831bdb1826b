package dev.waymark.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.schema.Name;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShortNameTest {
  private static final Identifiers IDENTIFIERS =
      new Identifiers('"', text -> text.toLowerCase(Locale.ROOT), Set.of(), 20);

  private static String member(String name) {
    return IDENTIFIERS.ofMember(Name.of(name));
  }

  @Test
  void aNameThatFitsStaysAsItIs() {
    assertThat(member("uq_customers_email_1")).isEqualTo("uq_customers_email_1");
    assertThat(IDENTIFIERS.of(Name.of("a_table_with_a_very_long_name")))
        .isEqualTo("a_table_with_a_very_long_name");
  }

  @Test
  void aLongNameIsCutAndToldApartByAHash() {
    assertThat(member("uq_customers_email_12")).isEqualTo("uq_customer_6a7406c7");
    assertThat(member("uq_customers_email_13")).isNotEqualTo(member("uq_customers_email_12"));
  }

  @Test
  void theHashDoesNotDependOnWhatTheDatabaseTakesNoNoticeOf() {
    assertThat(member("UQ_CUSTOMERS_email_12"))
        .isEqualToIgnoringCase(member("uq_customers_email_12"));
    assertThat(member("`UQ_CUSTOMERS_email_12`"))
        .isNotEqualToIgnoringCase('"' + member("uq_customers_email_12") + '"');
  }

  @Test
  void theLimitIsOneOfBytesAndNoCharacterIsCutInHalf() {
    String name = member("`größe_grö😀😀😀😀`").replace("\"", "");

    assertThat(name).startsWith("größe_gr_");
    assertThat(name.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(20);
  }
}
