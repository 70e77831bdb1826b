package dev.waymark.processor.emit;

import dev.waymark.processor.emit.Code.Call;
import dev.waymark.processor.emit.Code.Chain;
import dev.waymark.processor.emit.Code.Text;
import dev.waymark.processor.emit.Code.Word;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.Generation;
import dev.waymark.schema.SqlType;
import dev.waymark.schema.TypeKind;
import java.util.ArrayList;
import java.util.List;

/** What a column is, in the words of {@link dev.waymark.migration.Types}. */
final class SpecCode {
  private SpecCode() {}

  static Code of(ColumnSpec<?> spec) {
    List<Call> rest = new ArrayList<>();
    if (spec.isIdentity()) {
      rest.add(Call.of("identity"));
    }
    if (spec.isNullable() == spec.isIdentity()) {
      // Identity alone says not null, everything else says nullable.
      rest.add(Call.of(spec.isIdentity() ? "nullable" : "notNull"));
    }
    spec.collation().ifPresent(rules -> rest.add(Call.of("collate", new Text(rules))));
    spec.generation().ifPresent(how -> generation(how, rest));
    spec.defaultSql().ifPresent(sql -> rest.add(Call.of("defaultSql", new Text(sql))));
    spec.comment().ifPresent(text -> rest.add(Call.of("comment", new Text(text))));
    return Chain.of(type(spec.type()), rest);
  }

  private static void generation(Generation generation, List<Call> calls) {
    calls.add(Call.of("generatedAs", new Text(generation.expression())));
    if (!generation.isStored()) {
      calls.add(Call.of("virtual"));
    }
  }

  private static Call type(SqlType<?> type) {
    List<Code> arguments = new ArrayList<>();
    if (type.kind() == TypeKind.CUSTOM) {
      arguments.add(Word.of(type.javaType(), ".class"));
    }
    type.element().ifPresent(element -> arguments.add(type(element)));
    if (type.kind() != TypeKind.ENUM || type.size(0) != SqlType.DEFAULT_LENGTH) {
      type.sizes().forEach(size -> arguments.add(Word.of(String.valueOf(size))));
    }
    type.values().forEach(constant -> arguments.add(new Text(constant)));
    type.definition().ifPresent(words -> arguments.add(new Text(words)));
    return new Call(Word.of(method(type.kind())), arguments);
  }

  private static String method(TypeKind kind) {
    return switch (kind) {
      case BOOLEAN -> "bool";
      case DOUBLE -> "doublePrecision";
      case FLOAT -> "floating";
      case CHAR -> "character";
      case ENUM -> "enumeration";
      default -> kind.word();
    };
  }
}
