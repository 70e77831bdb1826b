package dev.waymark.dialect.mariadb;

import dev.waymark.dialect.Vocabulary;
import dev.waymark.operation.AlterColumn;
import dev.waymark.operation.Operation;
import dev.waymark.schema.Schema;
import dev.waymark.schema.SqlType;
import dev.waymark.schema.TypeKind;
import java.util.List;
import java.util.Optional;

/**
 * The statements of operations where a UUID is its sixteen bytes: in MariaDB before 10.7, and in
 * MySQL, which has functions for what is worked out here.
 */
class BinaryUuidSql extends MariadbSql {

  /** In MariaDB. */
  BinaryUuidSql(Schema before, Operation operation) {
    this(
        MariadbDialect.NAME,
        MariadbDialect.WORDS_WITHOUT_UUID,
        new MariadbClauses(MariadbDialect.WORDS_WITHOUT_UUID),
        before,
        operation);
  }

  BinaryUuidSql(
      String dialect,
      Vocabulary words,
      MariadbClauses clauses,
      Schema before,
      Operation operation) {
    super(dialect, words, clauses, before, operation);
  }

  @Override
  public List<String> alterColumn(AlterColumn op) {
    Optional<String> using =
        op.using().or(() -> converted(id(op.column()), op.from().type(), op.to().type()));
    return super.alterColumn(new AlterColumn(op.table(), op.column(), op.from(), op.to(), using));
  }

  private Optional<String> converted(String column, SqlType<?> from, SqlType<?> to) {
    if (from.kind() == TypeKind.UUID && to.javaType() == String.class) {
      return Optional.of(text(column));
    }
    return to.kind() == TypeKind.UUID && from.javaType() == String.class
        ? Optional.of(bytes(column))
        : Optional.empty();
  }

  /** The text of a UUID. */
  protected String text(String column) {
    String text = "lower(hex(" + column + "))";
    for (int place : new int[] {9, 14, 19, 24}) {
      text = "insert(" + text + ", " + place + ", 0, '-')";
    }
    return text;
  }

  /** The bytes of a text; one that is no UUID becomes too long for the column, and is refused. */
  protected String bytes(String column) {
    String digits = "replace(" + column + ", '-', '')";
    String tooLong = "cast(concat(" + column + ", repeat('?', 17)) as binary)";
    return "if("
        + (digits + " rlike '^[0-9A-Fa-f]{32}$', ")
        + ("unhex(" + digits + "), ")
        + (tooLong + ")");
  }
}
