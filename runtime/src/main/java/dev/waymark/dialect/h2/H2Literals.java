package dev.waymark.dialect.h2;

import dev.waymark.dialect.StandardLiterals;
import dev.waymark.schema.SqlType;
import dev.waymark.schema.TypeKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values as H2 writes them. */
final class H2Literals extends StandardLiterals {

  /**
   * A text for a JSON column is the document. Without the word, H2 would store a JSON string that
   * holds its text: {@code "{\"a\":1}"}.
   */
  @Override
  public String of(@Nullable Object value, SqlType<?> columnType) {
    return columnType.kind() == TypeKind.JSON && value instanceof String document
        ? "json " + text(document)
        : of(value);
  }

  @Override
  protected String uuid(UUID value) {
    return "uuid '" + value + "'";
  }
}
