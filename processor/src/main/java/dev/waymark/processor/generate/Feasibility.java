package dev.waymark.processor.generate;

import dev.waymark.dialect.Dialect;
import dev.waymark.dialect.DialectException;
import dev.waymark.dialect.Dialects;
import dev.waymark.diff.Plan;
import dev.waymark.lint.rule.Product;
import dev.waymark.operation.Operation;
import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.diagnostic.Diagnostics;
import dev.waymark.processor.diagnostic.Origin;
import dev.waymark.schema.Schema;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether the databases of the declared servers have a way to do what a revision does. */
final class Feasibility {
  private final Set<Product> products;
  private final Diagnostics diagnostics;
  private final Origin origin;

  Feasibility(Set<Product> products, Diagnostics diagnostics, Origin origin) {
    this.products = products;
    this.diagnostics = diagnostics;
    this.origin = origin;
  }

  /** Reports what a database cannot do; true if all can do everything. */
  boolean holds(Plan plan, Schema from) {
    boolean holds = true;
    for (Product product : products) {
      Dialect dialect = Dialects.named(product.dialect());
      Optional<String> problem =
          problem(plan.upgrade(), from, dialect)
              .or(() -> problem(plan.downgrade(), plan.schema(), dialect));
      if (problem.isPresent()) {
        diagnostics.error(
            Code.US110,
            origin,
            "The revision cannot run on "
                + product.title()
                + ", which is one of the targets: "
                + problem.get()
                + ".");
        holds = false;
      }
    }
    return holds;
  }

  private static Optional<String> problem(
      List<Operation> operations, Schema before, Dialect dialect) {
    Schema schema = before;
    try {
      for (Operation operation : operations) {
        dialect.render(operation, schema);
        schema = operation.applyTo(schema);
      }
      dialect.expectPossible(schema);
      return Optional.empty();
    } catch (DialectException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }
}
