package dev.waymark.inspect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A part of an expression in one spelling.
 *
 * @param operator what joins the parts; for what has none, its text
 * @param parts the parts
 */
record Term(String operator, List<Term> parts) {
  private static final Map<String, String> OPPOSITES =
      Map.ofEntries(
          Map.entry("=", "<>"),
          Map.entry("<>", "="),
          Map.entry("<", ">="),
          Map.entry(">=", "<"),
          Map.entry(">", "<="),
          Map.entry("<=", ">"),
          Map.entry("is", "is not"),
          Map.entry("is not", "is"),
          Map.entry("like", "not like"),
          Map.entry("not like", "like"),
          Map.entry("in", "not in"),
          Map.entry("not in", "in"),
          Map.entry("and", "or"),
          Map.entry("or", "and"));

  static Term of(String text) {
    return new Term(text, List.of());
  }

  /** Two terms with an operator between them. */
  static Term of(Term left, String operator, Term right) {
    return new Term(operator, List.of(left, right));
  }

  /**
   * One or more terms with "and" or "or" between them. Those in parentheses that the same word
   * joins become a part of the whole; the order is always one.
   */
  static Term joined(String operator, List<Term> terms) {
    if (terms.size() == 1) {
      return terms.get(0);
    }
    List<Term> parts = new ArrayList<>();
    for (Term term : terms) {
      if (term.operator.equals(operator)) {
        parts.addAll(term.parts);
      } else {
        parts.add(term);
      }
    }
    parts.sort(Comparator.comparing(Term::text));
    return new Term(operator, parts);
  }

  /** The values of a list: {@code (1, 2)}. */
  static Term list(List<Term> values) {
    return Term.of(values.stream().map(Term::text).collect(Collectors.joining(", ", "(", ")")));
  }

  /** The opposite, which some databases write for a "not". */
  Term negated() {
    String opposite = parts.isEmpty() ? null : OPPOSITES.get(operator);
    if (opposite == null) {
      return Term.of("not " + inner());
    }
    boolean isJoined = operator.equals("and") || operator.equals("or");
    return isJoined
        ? joined(opposite, parts.stream().map(Term::negated).toList())
        : new Term(opposite, parts);
  }

  /** The text as it stands in another term. */
  private String inner() {
    return parts.isEmpty() ? operator : "(" + text() + ")";
  }

  /** The text as it stands alone. */
  String text() {
    return parts.isEmpty()
        ? operator
        : parts.stream().map(Term::inner).collect(Collectors.joining(" " + operator + " "));
  }

  /** The same as the argument of something written before it. */
  Term after(String sign) {
    return Term.of(sign + inner());
  }
}
