package dev.waymark.lint.naming;

import dev.waymark.lint.rule.Change;
import dev.waymark.lint.rule.Finding;
import dev.waymark.lint.rule.Product;
import dev.waymark.lint.rule.Rule;
import dev.waymark.lint.rule.SchemaName;
import dev.waymark.lint.rule.Severity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A name that a database cannot tell from another one. */
final class CollidingNames extends Rule {

  CollidingNames() {
    super("NM112", Severity.ERROR);
  }

  @Override
  public Stream<Finding> check(Change change) {
    Set<SchemaName> added = new HashSet<>(SchemaName.added(change));
    return change.servers().products().stream().flatMap(product -> check(change, product, added));
  }

  private Stream<Finding> check(Change change, Product product, Set<SchemaName> added) {
    Map<StoredName, SchemaName> taken = new HashMap<>();
    Stream.Builder<Finding> findings = Stream.builder();
    for (SchemaName name : SchemaName.all(change.after())) {
      SchemaName other = taken.putIfAbsent(StoredName.of(name, product), name);
      if (other != null && (added.contains(name) || added.contains(other))) {
        findings.add(
            added.contains(name) ? finding(name, other, product) : finding(other, name, product));
      }
    }
    return findings.build();
  }

  private Finding finding(SchemaName added, SchemaName other, Product product) {
    return finding(
        added.where(),
        product.title()
            + " cannot tell the name of the "
            + added
            + " from that of the "
            + other
            + ", because it stores both as "
            + StoredName.of(added, product).text()
            + ".",
        added.renamed(added.name().text() + "_2"));
  }
}
