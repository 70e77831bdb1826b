package dev.waymark.inspect;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of an expression in one spelling.
 *
 * @param operator what joins its members; empty for what stands alone
 * @param members its members, or the one text
 */
record Term(String operator, List<String> members) {

  static Term of(String text) {
    return new Term("", List.of(text));
  }

  /** Two or more terms; those that the same "and" or "or" joins become one list. */
  static Term joined(String operator, List<Term> terms) {
    if (terms.size() == 1) {
      return terms.get(0);
    }
    boolean isFlat = operator.equals("and") || operator.equals("or");
    List<String> members = new ArrayList<>();
    for (Term term : terms) {
      if (isFlat && term.operator.equals(operator)) {
        members.addAll(term.members);
      } else {
        members.add(term.inner());
      }
    }
    return new Term(operator, members);
  }

  /** Two terms with an operator between them. */
  static Term of(Term left, String operator, Term right) {
    return joined(operator, List.of(left, right));
  }

  /** The text as it stands in another term. */
  String inner() {
    return operator.isEmpty() ? text() : "(" + text() + ")";
  }

  /** The text as it stands alone. */
  String text() {
    return String.join(" " + operator + " ", members);
  }
}
