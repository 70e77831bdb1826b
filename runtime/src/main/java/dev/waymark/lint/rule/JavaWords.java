package dev.waymark.lint.rule;

import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.Deferrability;
import dev.waymark.schema.SqlType;
import dev.waymark.schema.TypeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names, texts and column types as a migration writes them. */
final class JavaWords {
  // The keywords, the literals, and the names that stand for something else in a migration.
  private static final Set<String> TAKEN =
      Set.of(
          """
          abstract assert boolean break byte case catch char class const continue default do double
          else enum extends final finally float for goto if implements import instanceof int
          interface long native new package private protected public return short static strictfp
          super switch synchronized this throw throws transient try void volatile while true false
          null var record yield sealed permits up down _"""
              .split("\\s+"));

  private JavaWords() {}

  /** A database name as a variable: {@code order_lines} is {@code orderLines}. */
  static String variable(String databaseName) {
    StringBuilder camel = new StringBuilder();
    boolean upper = false;
    String text = isShouted(databaseName) ? databaseName.toLowerCase(Locale.ROOT) : databaseName;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '_' || !Character.isJavaIdentifierPart(c) || Character.isIdentifierIgnorable(c)) {
        upper = camel.length() > 0;
      } else {
        char first = camel.length() == 0 ? Character.toLowerCase(c) : c;
        camel.append(upper ? Character.toUpperCase(c) : first);
        upper = false;
      }
    }
    boolean starts = camel.length() > 0 && Character.isJavaIdentifierStart(camel.charAt(0));
    String name = starts ? camel.toString() : "the" + camel;
    return TAKEN.contains(name) ? name + "_" : name;
  }

  private static boolean isShouted(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT));
  }

  /** A text in quotes. */
  static String literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> literal.append("\\\"");
        case '\\' -> literal.append("\\\\");
        case '\n' -> literal.append("\\n");
        case '\r' -> literal.append("\\r");
        case '\t' -> literal.append("\\t");
        default -> literal.append(c < ' ' ? String.format("\\u%04x", (int) c) : c);
      }
    }
    return literal.append('"').toString();
  }

  /** Whether a key may be broken for a while: {@code .deferrable()}. */
  static String deferrability(Deferrability deferrability) {
    return switch (deferrability) {
      case NOT_DEFERRABLE -> "";
      case DEFERRABLE -> ".deferrable()";
      case INITIALLY_DEFERRED -> ".initiallyDeferred()";
    };
  }

  /** What a column is: {@code varchar(120).notNull()}. */
  static String spec(ColumnSpec<?> spec) {
    StringBuilder text = new StringBuilder(type(spec.type()));
    if (spec.isIdentity()) {
      text.append(".identity()");
    }
    if (spec.isNullable() == spec.isIdentity()) {
      text.append(spec.isIdentity() ? ".nullable()" : ".notNull()");
    }
    spec.collation()
        .ifPresent(rules -> text.append(".collate(").append(literal(rules)).append(')'));
    spec.generation()
        .ifPresent(
            how ->
                text.append(".generatedAs(")
                    .append(literal(how.expression()))
                    .append(how.isStored() ? ")" : ").virtual()"));
    spec.defaultSql()
        .ifPresent(sql -> text.append(".defaultSql(").append(literal(sql)).append(')'));
    spec.comment().ifPresent(c -> text.append(".comment(").append(literal(c)).append(')'));
    return text.toString();
  }

  private static String type(SqlType<?> type) {
    List<String> arguments = new ArrayList<>();
    if (type.kind() == TypeKind.CUSTOM) {
      arguments.add(type.javaType().getSimpleName() + ".class");
    }
    type.element().ifPresent(element -> arguments.add(type(element)));
    if (type.kind() != TypeKind.ENUM || type.size(0) != SqlType.DEFAULT_LENGTH) {
      type.sizes().forEach(size -> arguments.add(String.valueOf(size)));
    }
    type.values().forEach(constant -> arguments.add(literal(constant)));
    type.definition().ifPresent(words -> arguments.add(literal(words)));
    return method(type.kind()) + "(" + String.join(", ", arguments) + ")";
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
