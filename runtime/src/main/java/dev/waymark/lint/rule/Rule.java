package dev.waymark.lint.rule;

import java.util.Set;
import java.util.stream.Stream;

/** One thing that is looked for in a revision. Stateless. */
public abstract class Rule {
  private final String code;
  private final Severity severity;
  private final Set<Product> products;

  /**
   * A rule for some products, or, if none is given, for all.
   *
   * @param code its code: two letters for the family, three digits; unique over all rules
   * @param severity how bad its findings are, unless one says otherwise
   */
  protected Rule(String code, Severity severity, Product... products) {
    this.code = code;
    this.severity = severity;
    this.products = Set.of(products);
  }

  /** Its code. It never changes its meaning. */
  public final String code() {
    return code;
  }

  /** How bad its findings are, unless one says otherwise. */
  public final Severity severity() {
    return severity;
  }

  /** Whether it has something to say about one of the servers. */
  public final boolean appliesTo(Servers servers) {
    return products.isEmpty() || servers.products().stream().anyMatch(products::contains);
  }

  /** What it finds, in the order of the steps. */
  public abstract Stream<Finding> check(Change change);

  /** A finding of this rule. */
  protected final Finding finding(Where where, String message, Fix fix) {
    return new Finding(code, severity, where, message, fix);
  }
}
