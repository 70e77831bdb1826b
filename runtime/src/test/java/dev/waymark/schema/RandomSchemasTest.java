package dev.waymark.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RandomSchemasTest {

  @Property(seed = "20261120")
  void aSeedAlwaysGivesTheSameSchema(@ForAll long seed) {
    assertThat(walk(seed)).isEqualTo(walk(seed));
  }

  @Property(seed = "20261120")
  void everySchemaIsConsistent(@ForAll long seed) {
    for (Schema schema : walk(seed)) {
      Set<Name> names = new HashSet<>();
      for (Table table : schema.tables()) {
        assertThat(table.columns()).isNotEmpty();
        table.constraints().forEach(c -> assertThat(names.add(c.name())).isTrue());
        table.indexes().forEach(i -> assertThat(names.add(i.name())).isTrue());
        table.constraints().forEach(c -> c.columns().forEach(table.columns()::get));
        table.indexes().forEach(i -> i.columnNames().forEach(c -> column(table, c)));
        table.indexes().forEach(i -> i.include().forEach(c -> column(table, c)));
        table.primaryKey().ifPresent(k -> assertThat(nullable(table, k.columns())).isEmpty());
        table.foreignKeys().forEach(k -> assertThatItLeadsToAKey(schema, k));
      }
    }
  }

  @Test
  void everyKindOfTypeOccurs() {
    Set<TypeKind> kinds = EnumSet.noneOf(TypeKind.class);
    for (long seed = 0; seed < 200; seed++) {
      RandomSchemas.schema(new Random(seed)).tables().stream()
          .flatMap(t -> t.columns().stream())
          .forEach(c -> kinds.add(c.spec().type().kind()));
    }
    assertThat(kinds).containsExactlyInAnyOrder(TypeKind.values());
  }

  @Test
  void selfReferencesAndCompositeForeignKeysOccur() {
    List<ForeignKey> keys =
        Stream.iterate(0L, seed -> seed + 1)
            .limit(200)
            .flatMap(seed -> RandomSchemas.schema(new Random(seed)).tables().stream())
            .flatMap(t -> t.foreignKeys().stream())
            .toList();
    assertThat(keys).anyMatch(ForeignKey::isSelfReference).anyMatch(k -> k.columns().size() > 1);
  }

  private static void assertThatItLeadsToAKey(Schema schema, ForeignKey key) {
    Table from = schema.tables().get(key.table());
    Table to = schema.tables().get(key.target());
    assertThat(to.constraints().filter(c -> !(c instanceof ForeignKey)).map(Constraint::columns))
        .contains(key.targetColumns());
    assertThat(key.columns().stream().map(c -> column(from, c).spec().type()).toList())
        .isEqualTo(key.targetColumns().stream().map(c -> column(to, c).spec().type()).toList());
    if (key.onDelete() == OnDelete.SET_NULL) {
      assertThat(nullable(from, key.columns())).isEqualTo(key.columns());
    }
  }

  private static Column<?> column(Table table, Name name) {
    return table.columns().get(name);
  }

  private static List<Name> nullable(Table table, List<Name> columns) {
    return columns.stream().filter(c -> column(table, c).spec().isNullable()).toList();
  }

  private static List<Schema> walk(long seed) {
    Random random = new Random(seed);
    return Stream.iterate(
            RandomSchemas.schema(random), schema -> RandomSchemas.mutate(schema, random))
        .limit(5)
        .toList();
  }
}
