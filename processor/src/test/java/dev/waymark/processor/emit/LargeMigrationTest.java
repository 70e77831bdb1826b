package dev.waymark.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.migration.Migration;
import dev.waymark.migration.Types;
import dev.waymark.operation.AddConstraint;
import dev.waymark.operation.CreateTable;
import dev.waymark.operation.Operation;
import dev.waymark.schema.Column;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.Name;
import dev.waymark.schema.OnDelete;
import dev.waymark.schema.PrimaryKey;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Table;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The JVM takes no method of more than 64 KB. */
@Tag("long")
class LargeMigrationTest {
  private static final int TABLES = 1000;
  private static final int COLUMNS = 10;

  @Test
  void aThousandTablesFitIntoOneMethod() {
    Case migration = migration(tables());
    assertThat(migration.source()).doesNotContain("private static void");
    assertThatItCompiles(migration);
  }

  @Test
  void aThousandTablesAndForeignKeysFitIntoSeveralMethods() {
    List<Operation> operations = new ArrayList<>(tables());
    for (int i = 0; i < TABLES; i++) {
      operations.add(new AddConstraint(foreignKey(i, (i + 1) % TABLES)));
    }
    Case migration = migration(operations);
    assertThat(migration.source())
        .contains("up1(up);", "down1(down);", "private static void up1(Steps up) {");
    assertThatItCompiles(migration);
  }

  private static void assertThatItCompiles(Case migration) {
    Migration compiled = migration.compiled();
    assertThat(compiled.upgrade()).isEqualTo(migration.up());
    assertThat(compiled.downgrade()).isEqualTo(migration.down());
  }

  private static Case migration(List<Operation> up) {
    return new Case("everything", Schema.empty(), up, Case.inverse(up));
  }

  private static List<Operation> tables() {
    List<Operation> operations = new ArrayList<>();
    for (int i = 0; i < TABLES; i++) {
      operations.add(new CreateTable(table(i)));
    }
    return operations;
  }

  private static QualifiedName name(int number) {
    return QualifiedName.of("table_" + number);
  }

  private static Table table(int number) {
    List<Column<?>> columns = new ArrayList<>();
    for (int i = 0; i < COLUMNS; i++) {
      columns.add(new Column<>(name(number), Name.of("c" + i), Types.bigint().notNull()));
    }
    PrimaryKey key = new PrimaryKey(name(number), Name.of("pk_" + number), List.of(Name.of("c0")));
    return Table.of(name(number), columns).with(key);
  }

  private static ForeignKey foreignKey(int from, int to) {
    return new ForeignKey(
        name(from),
        Name.of("fk_" + from),
        List.of(Name.of("c1")),
        name(to),
        List.of(Name.of("c0")),
        OnDelete.CASCADE);
  }
}
