package dev.waymark.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the compiler is not asked about has to be right all the same. */
class UsualTypesTest {
  static Set<String> usual() {
    return TypeReader.USUAL;
  }

  @ParameterizedTest
  @MethodSource("usual")
  void usualTypesAreSerializableAndNoCollections(String name) throws ClassNotFoundException {
    Class<?> type = Class.forName(name);
    assertThat(Serializable.class).isAssignableFrom(type);
    assertThat(Collection.class.isAssignableFrom(type)).isFalse();
    assertThat(Map.class.isAssignableFrom(type)).isFalse();
    assertThat(type.isEnum()).isFalse();
  }
}
