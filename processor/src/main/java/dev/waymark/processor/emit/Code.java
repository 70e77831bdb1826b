package dev.waymark.processor.emit;

import java.util.List;

/** A piece of Java that can stand on one line or, where that is too long, on several. */
sealed interface Code {
  /** How far a line that continues another one is indented. */
  int CONTINUATION = 4;

  /** The columns it takes on one line. */
  int width();

  /** At least as many bytes as its instructions take in a class file. */
  int bytes();

  /** Writes it on one line. */
  void flat(Page page);

  /**
   * Writes it on several lines.
   *
   * @param indent where its first line is indented
   * @param trailing the columns of what has to follow on its last line
   */
  void broken(Page page, int indent, int trailing);

  /** Writes it on one line if it fits there. */
  default void print(Page page, int indent, int trailing) {
    if (page.fits(width() + trailing)) {
      flat(page);
    } else {
      broken(page, indent, trailing);
    }
  }

  /** Something in the generated code that has a name, known only when all names are. */
  interface Reference {
    /** The words that mean it. */
    String text();
  }

  /**
   * What cannot be broken.
   *
   * @param parts texts, classes to import, and references
   */
  record Word(List<Object> parts) implements Code {
    private static final int BYTES_OF_REFERENCE = 7;
    private static final int BYTES_OF_TEXT = 3;

    static Word of(Object... parts) {
      return new Word(List.of(parts));
    }

    @Override
    public int width() {
      return parts.stream().mapToInt(part -> Page.text(part).length()).sum();
    }

    @Override
    public int bytes() {
      boolean refers = parts.stream().anyMatch(Reference.class::isInstance);
      return refers ? BYTES_OF_REFERENCE : BYTES_OF_TEXT;
    }

    @Override
    public void flat(Page page) {
      parts.forEach(page::write);
    }

    @Override
    public void broken(Page page, int indent, int trailing) {
      flat(page);
    }
  }

  /**
   * A call; its arguments go to the next line, and, if they do not fit there, to one line each.
   *
   * @param head everything before the opening parenthesis
   * @param arguments the arguments
   */
  record Call(Word head, List<Code> arguments) implements Code {
    private static final int BYTES = 4;
    private static final int BYTES_OF_ARGUMENT = 5;

    /** Where all arguments are shorter than this, lines are filled with them. */
    private static final int SHORT = 10;

    static Call of(String head, Code... arguments) {
      return new Call(Word.of(head), List.of(arguments));
    }

    @Override
    public int width() {
      return head.width() + 2 + widthOfArguments();
    }

    private int widthOfArguments() {
      int separators = 2 * Math.max(0, arguments.size() - 1);
      return separators + arguments.stream().mapToInt(Code::width).sum();
    }

    @Override
    public int bytes() {
      int ofArguments = arguments.stream().mapToInt(a -> BYTES_OF_ARGUMENT + a.bytes()).sum();
      return head.bytes() + BYTES + ofArguments;
    }

    @Override
    public void flat(Page page) {
      head.flat(page);
      page.write("(");
      String separator = "";
      for (Code argument : arguments) {
        page.write(separator);
        argument.flat(page);
        separator = ", ";
      }
      page.write(")");
    }

    @Override
    public void broken(Page page, int indent, int trailing) {
      if (arguments.isEmpty()) {
        flat(page);
        return;
      }
      int inner = indent + CONTINUATION;
      head.flat(page);
      page.write("(");
      page.newLine(inner);
      boolean together = page.fits(widthOfArguments() + 1 + trailing);
      boolean filled = arguments.stream().allMatch(a -> a.width() < SHORT);
      for (int i = 0; i < arguments.size(); i++) {
        Code argument = arguments.get(i);
        boolean last = i == arguments.size() - 1;
        int after = last ? 1 + trailing : 1;
        if (i > 0 && (together || (filled && page.fits(1 + argument.width() + after)))) {
          page.write(" ");
        } else if (i > 0) {
          page.newLine(inner);
        }
        argument.print(page, inner, after);
        page.write(last ? ")" : ",");
      }
    }
  }

  /**
   * Calls on what the call before gave; each goes to a line of its own.
   *
   * @param first the first call
   * @param rest the calls after it
   */
  record Chain(Call first, List<Call> rest) implements Code {
    static Code of(Call first, Call... rest) {
      return of(first, List.of(rest));
    }

    static Code of(Call first, List<Call> rest) {
      return rest.isEmpty() ? first : new Chain(first, List.copyOf(rest));
    }

    @Override
    public int width() {
      return first.width() + rest.stream().mapToInt(call -> 1 + call.width()).sum();
    }

    @Override
    public int bytes() {
      return first.bytes() + rest.stream().mapToInt(Call::bytes).sum();
    }

    @Override
    public void flat(Page page) {
      first.flat(page);
      for (Call call : rest) {
        page.write(".");
        call.flat(page);
      }
    }

    @Override
    public void broken(Page page, int indent, int trailing) {
      int inner = indent + CONTINUATION;
      first.print(page, inner, 0);
      for (int i = 0; i < rest.size(); i++) {
        page.newLine(inner);
        page.write(".");
        rest.get(i).print(page, inner, i == rest.size() - 1 ? trailing : 0);
      }
    }
  }

  /**
   * A string literal; one too long for a line is cut into several.
   *
   * @param value the string
   */
  record Text(String value) implements Code {
    private static final int BYTES = 3;

    @Override
    public int width() {
      return StringLiterals.of(value).length();
    }

    @Override
    public int bytes() {
      return BYTES;
    }

    @Override
    public void flat(Page page) {
      page.write(StringLiterals.of(value));
    }

    @Override
    public void broken(Page page, int indent, int trailing) {
      int inner = indent + CONTINUATION;
      int first = page.room() - trailing;
      int others = page.roomAt(inner) - "+ ".length() - trailing;
      List<String> pieces = StringLiterals.cut(value, first, others);
      page.write(StringLiterals.of(pieces.get(0)));
      for (String piece : pieces.subList(1, pieces.size())) {
        page.newLine(inner);
        page.write("+ " + StringLiterals.of(piece));
      }
    }
  }
}
