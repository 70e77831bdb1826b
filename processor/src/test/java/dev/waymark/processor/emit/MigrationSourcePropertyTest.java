package dev.waymark.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.migration.Migration;
import dev.waymark.schema.Members;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class MigrationSourcePropertyTest {

  @Property(seed = "20261120", tries = 80)
  void theCompiledSourceRecordsTheSteps(@ForAll long seed) {
    Case migration = RandomMigrations.of(seed);
    Migration compiled = migration.compiled();
    assertThat(compiled.upgrade()).isEqualTo(migration.up());
    assertThat(compiled.downgrade()).isEqualTo(migration.down());
  }

  @Property(seed = "20261120", tries = 300)
  void theOrderOfTheSchemaBeforeDoesNotShow(@ForAll long seed) {
    Case one = RandomMigrations.of(seed);
    Case other = new Case(one.message(), reversed(one.before()), one.up(), one.down());
    assertThat(other.source()).isEqualTo(one.source());
  }

  @Property(seed = "20261120", tries = 300)
  void noLineIsTooLongOrEndsWithASpace(@ForAll long seed) {
    assertThat(RandomMigrations.of(seed).source().lines())
        .allMatch(line -> line.length() <= 100 && !line.endsWith(" "));
  }

  private static Schema reversed(Schema schema) {
    List<Table> tables = new ArrayList<>(schema.tables().list());
    Collections.reverse(tables);
    Members<QualifiedName, Table> members = Members.of(tables);
    return schema.withTables(members);
  }
}
