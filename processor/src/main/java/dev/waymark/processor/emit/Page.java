package dev.waymark.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;

/** The body of a method while it is written: knows the column, so that lines can be kept short. */
final class Page {
  /** The longest line. */
  static final int LIMIT = 100;

  /** JavaPoet indents the body of a method of a top-level class so far by itself. */
  private static final int BASE = 4;

  private final CodeBlock.Builder block = CodeBlock.builder();
  private int column = BASE;

  /** How a part of a {@link Code.Word} looks. */
  static String text(Object part) {
    if (part instanceof Class<?> type) {
      return type.getSimpleName();
    }
    return part instanceof Code.Reference reference ? reference.text() : (String) part;
  }

  void write(Object part) {
    if (part instanceof Code.Word word) {
      word.parts().forEach(this::write);
      return;
    }
    if (part instanceof Class<?> type && !type.isArray()) {
      block.add("$T", ClassName.get(type));
    } else {
      block.add("$L", text(part));
    }
    column += text(part).length();
  }

  void newLine(int indent) {
    block.add("\n");
    block.add("$L", " ".repeat(indent));
    column = BASE + indent;
  }

  /** Ends the line; the next one begins without an indent. */
  void endLine() {
    block.add("\n");
    column = BASE;
  }

  /** A line of its own. */
  void line(int indent, Object... parts) {
    block.add("$L", " ".repeat(indent));
    for (Object part : parts) {
      write(part);
    }
    endLine();
  }

  /** An empty line, unless it would be the first one. */
  void paragraph() {
    if (!block.isEmpty()) {
      endLine();
    }
  }

  /** An expression as a statement. */
  void statement(int indent, Code expression) {
    block.add("$L", " ".repeat(indent));
    column += indent;
    expression.print(this, indent, 1);
    write(";");
    endLine();
  }

  /** A variable with its value; a value that does not fit goes to the next line. */
  void variable(int indent, Code.Word declaration, Code value) {
    block.add("$L", " ".repeat(indent));
    column += indent;
    declaration.flat(this);
    if (fits(" = ".length() + value.width() + 1)) {
      write(" = ");
      value.flat(this);
    } else {
      write(" =");
      newLine(indent + Code.CONTINUATION);
      value.print(this, indent + Code.CONTINUATION, 1);
    }
    write(";");
    endLine();
  }

  boolean fits(int width) {
    return width <= room();
  }

  int room() {
    return LIMIT - column;
  }

  int roomAt(int indent) {
    return LIMIT - BASE - indent;
  }

  CodeBlock code() {
    return block.build();
  }
}
