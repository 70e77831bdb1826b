package dev.waymark.processor.generate;

import dev.waymark.dialect.Dialect;
import dev.waymark.dialect.DialectException;
import dev.waymark.dialect.Dialects;
import dev.waymark.diff.Plan;
import dev.waymark.lint.rule.Product;
import dev.waymark.lint.rule.ServerVersion;
import dev.waymark.lint.rule.Servers;
import dev.waymark.operation.Operation;
import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.diagnostic.Diagnostics;
import dev.waymark.processor.diagnostic.Origin;
import dev.waymark.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether the databases of the declared servers have a way to do what a revision does. */
final class Feasibility {
  private final Servers servers;
  private final Diagnostics diagnostics;
  private final Origin origin;

  Feasibility(Servers servers, Diagnostics diagnostics, Origin origin) {
    this.servers = servers;
    this.diagnostics = diagnostics;
    this.origin = origin;
  }

  /** Reports what a database cannot do; true if all can do everything. */
  boolean holds(Plan plan, Schema from) {
    boolean holds = true;
    for (Map.Entry<Product, ServerVersion> server : servers.oldest().entrySet()) {
      Product product = server.getKey();
      Dialect dialect = dialect(product, server.getValue());
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

  private static Dialect dialect(Product product, ServerVersion version) {
    int minor = version.parts().size() > 1 ? version.parts().get(1) : 0;
    return Dialects.named(product.dialect()).ofVersion(version.parts().get(0), minor);
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
