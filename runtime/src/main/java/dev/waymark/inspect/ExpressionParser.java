package dev.waymark.inspect;

import dev.waymark.inspect.Token.Kind;
import dev.waymark.schema.Name;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads an expression and gives it in one spelling: without the casts, parentheses and typed
 * literals that databases add, {@code between} as two comparisons, PostgreSQL's arrays as lists.
 */
final class ExpressionParser {
  private final Cursor cursor;
  private final Names names;
  private final ExpressionWords words;

  /**
   * A parser of one expression.
   *
   * @param tokens its parts
   * @param names what the names in it mean
   * @param words how the database spells what they are made of
   */
  ExpressionParser(List<Token> tokens, Names names, ExpressionWords words) {
    this.cursor = new Cursor(tokens);
    this.names = names;
    this.words = words;
  }

  /** An expression that this does not understand. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;
  }

  Term whole() throws Unreadable {
    Term term = or();
    if (!cursor.isAtEnd()) {
      throw new Unreadable();
    }
    return term;
  }

  private void expect(String what) throws Unreadable {
    if (!cursor.take(what)) {
      throw new Unreadable();
    }
  }

  private Term or() throws Unreadable {
    List<Term> terms = new ArrayList<>(List.of(and()));
    while (cursor.take("or")) {
      terms.add(and());
    }
    return Term.joined("or", terms);
  }

  private Term and() throws Unreadable {
    List<Term> terms = new ArrayList<>(List.of(not()));
    while (cursor.take("and")) {
      terms.add(not());
    }
    return Term.joined("and", terms);
  }

  private Term not() throws Unreadable {
    return cursor.take("not") ? not().negated() : comparison();
  }

  private Term comparison() throws Unreadable {
    Term left = sum();
    while (true) {
      int start = cursor.mark();
      boolean isNot = cursor.take("not");
      String operator = ExpressionWords.comparison(cursor.peek());
      if (!operator.isEmpty()) {
        cursor.next();
        left = compared(left, (isNot ? "not " : "") + operator);
      } else if (cursor.take("is")) {
        String negated = cursor.take("not") ? "is not" : "is";
        left = Term.of(left, negated, sum());
      } else if (cursor.take("in")) {
        left = in(left, isNot, list("(", ")"));
      } else if (cursor.take("between")) {
        left = between(left, isNot);
      } else {
        cursor.backTo(start);
        return left;
      }
    }
  }

  /** PostgreSQL's lists are arrays: {@code = any (array[...])}, {@code <> all (array[...])}. */
  private Term compared(Term left, String operator) throws Unreadable {
    if (cursor.take("any") || cursor.take("all")) {
      boolean isList = operator.equals("=") || operator.equals("<>");
      expect("(");
      Term right = or();
      expect(")");
      if (!isList || !right.operator().equals("array")) {
        throw new Unreadable();
      }
      return in(left, operator.equals("<>"), right.parts());
    }
    Term right = sum();
    if (cursor.take("escape")) {
      // PostgreSQL's and H2's own one is a backslash, which nobody writes down.
      sum();
    }
    return Term.of(left, operator, right);
  }

  private static Term in(Term left, boolean isNot, List<Term> values) {
    return values.size() == 1
        ? Term.of(left, isNot ? "<>" : "=", values.get(0))
        : Term.of(left, isNot ? "not in" : "in", Term.list(values));
  }

  private Term between(Term value, boolean isNot) throws Unreadable {
    Term from = sum();
    expect("and");
    Term to = sum();
    return isNot
        ? Term.joined("or", List.of(Term.of(value, "<", from), Term.of(value, ">", to)))
        : Term.joined("and", List.of(Term.of(value, ">=", from), Term.of(value, "<=", to)));
  }

  private Term sum() throws Unreadable {
    Term left = product();
    while (cursor.peek().is("+") || cursor.peek().is("-") || cursor.peek().is("||")) {
      left = Term.of(left, cursor.next().text(), product());
    }
    return left;
  }

  private Term product() throws Unreadable {
    Term left = signed();
    while (cursor.peek().is("*") || cursor.peek().is("/") || cursor.peek().is("%")) {
      left = Term.of(left, cursor.next().text(), signed());
    }
    return left;
  }

  private Term signed() throws Unreadable {
    if (cursor.take("-")) {
      return signed().after("-");
    }
    return cursor.take("+") ? signed() : cast();
  }

  private Term cast() throws Unreadable {
    Term term = primary();
    while (cursor.take("::")) {
      term = as(term, type());
    }
    return term;
  }

  /** A number in quotes that is cast to a number is one. */
  private static Term as(Term term, String type) {
    String text = term.text();
    boolean isNumber =
        text.matches("'-?[0-9.]+'")
            && type.matches("(?:small|big)?int.*|numeric.*|real.*|double.*");
    return isNumber ? Term.of(number(text.substring(1, text.length() - 1))) : term;
  }

  /** The words of a type, which are read over. */
  private String type() throws Unreadable {
    Token first = cursor.next();
    if (first.kind() != Kind.WORD && first.kind() != Kind.NAME) {
      throw new Unreadable();
    }
    while (cursor.peek().is("(")
        || cursor.peek().is("[")
        || cursor.peek().is("array")
        || ExpressionWords.isOfType(cursor.peek())) {
      if (cursor.take("(")) {
        skipTo(")");
      } else if (cursor.take("[")) {
        skipTo("]");
      } else {
        cursor.next();
      }
    }
    return first.text();
  }

  private void skipTo(String end) throws Unreadable {
    while (!cursor.take(end)) {
      if (cursor.isAtEnd()) {
        throw new Unreadable();
      }
      cursor.next();
    }
  }

  private Term primary() throws Unreadable {
    Token token = cursor.next();
    return switch (token.kind()) {
      case TEXT -> Term.of("'" + token.text().replace("'", "''") + "'");
      case NUMBER -> Term.of(number(token.text()));
      case NAME -> path(names.named(token.text()));
      case WORD -> word(token.text());
      case SIGN -> {
        if (!token.is("(")) {
          throw new Unreadable();
        }
        Term inner = or();
        expect(")");
        yield inner;
      }
    };
  }

  private Term word(String word) throws Unreadable {
    if (ExpressionWords.isTyped(word) && isText()) {
      return primary();
    }
    if (word.equals("cast") && cursor.take("(")) {
      Term value = or();
      expect("as");
      String type = type();
      expect(")");
      return as(value, type);
    }
    if (word.equals("array") && cursor.peek().is("[")) {
      return new Term("array", list("[", "]"));
    }
    if (word.equals("case") || word.equals("select") || word.equals("exists")) {
      throw new Unreadable();
    }
    if (cursor.peek().is("(")) {
      return call(word);
    }
    String value = words.value(word);
    return value.isEmpty() ? path(names.ofWord(word)) : Term.of(value);
  }

  /** Whether a text follows, with or without the "with time zone" of a typed literal. */
  private boolean isText() {
    int start = cursor.mark();
    while (ExpressionWords.isOfType(cursor.peek())) {
      cursor.next();
    }
    boolean isText = cursor.peek().kind() == Kind.TEXT;
    if (!isText) {
      cursor.backTo(start);
    }
    return isText;
  }

  private Term call(String function) throws Unreadable {
    List<Term> arguments = list("(", ")");
    String clock = words.clock(function);
    if (!clock.isEmpty()) {
      return Term.of(clock); // the digits of a second are those of the column
    }
    return function.startsWith("current_")
        ? Term.of(function)
        : Term.list(arguments).after(words.function(function));
  }

  private List<Term> list(String begin, String end) throws Unreadable {
    expect(begin);
    List<Term> values = new ArrayList<>();
    if (cursor.take(end)) {
      return values;
    }
    do {
      values.add(or());
    } while (cursor.take(","));
    expect(end);
    return values;
  }

  private Term path(Name name) {
    StringBuilder path = new StringBuilder(inOneCase(name));
    while (cursor.take(".")) {
      Token part = cursor.next();
      Name next = part.kind() == Kind.NAME ? names.named(part.text()) : names.ofWord(part.text());
      path.append('.').append(inOneCase(next));
    }
    return Term.of(path.toString());
  }

  private static String inOneCase(Name name) {
    return name.quoted() ? name.toString() : name.text().toLowerCase(Locale.ROOT);
  }

  /** The number without a point or zeros that say nothing. */
  static String number(String text) {
    return text.startsWith("x'") ? text : new BigDecimal(text).stripTrailingZeros().toPlainString();
  }
}
