package dev.waymark.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.lang.model.SourceVersion;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaNamesTest {

  @ParameterizedTest
  @CsvSource({
    "customer_id, customerId",
    "CUSTOMER_ID, customerId",
    "orders_SEQ, ordersSeq",
    "OrderLine, orderLine",
    "URLPath, urlPath",
    "FKa1b2, fKa1b2",
    "my table, myTable",
    "a.b$c, aBC",
    "größe, größe",
    "__, ''"
  })
  void databaseNamesBecomeCamelCase(String name, String camelCase) {
    assertThat(JavaNames.camelCase(name)).isEqualTo(camelCase);
  }

  @Test
  void aNameThatIsTakenGetsANumber() {
    JavaNames names = new JavaNames(List.of("up"));
    assertThat(names.give("column", List.of("up"))).isEqualTo("up2");
    assertThat(names.give("column", List.of("name"))).isEqualTo("name");
    assertThat(names.give("column", List.of("name", "nameColumn"))).isEqualTo("nameColumn");
    assertThat(names.give("column", List.of("name", "nameColumn"))).isEqualTo("name2");
  }

  @Property(seed = "20261120")
  void everyNameIsValidAndUnique(@ForAll String one, @ForAll String other) {
    JavaNames names = new JavaNames(List.of());
    String first = names.give("column", List.of(JavaNames.camelCase(one)));
    String second = names.give("column", List.of(JavaNames.camelCase(other)));
    assertThat(first).matches(SourceVersion::isName).isNotEqualTo(second);
    assertThat(second).matches(SourceVersion::isName).doesNotContain("_");
  }
}
