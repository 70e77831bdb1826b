package dev.waymark.lint.rule;

import dev.waymark.operation.AddConstraint;
import dev.waymark.operation.CreateIndex;
import dev.waymark.operation.DropConstraint;
import dev.waymark.operation.ExecuteSql;
import dev.waymark.operation.Operation;
import dev.waymark.schema.Constraint;
import dev.waymark.schema.Index;
import dev.waymark.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A revision as rules see it.
 *
 * @param steps the steps of the upgrade
 * @param downgrade the steps of the downgrade, where they are known
 * @param before the schema before the upgrade
 * @param after the schema after the upgrade
 * @param servers the servers on which it runs
 * @param inTransaction whether it runs in one transaction, where the database can
 * @param isOnline whether it lets others work meanwhile, where the database has a way
 */
public record Change(
    List<Step<?>> steps,
    Optional<List<Operation>> downgrade,
    Schema before,
    Schema after,
    Servers servers,
    boolean inTransaction,
    boolean isOnline) {

  /** Copies the steps. */
  public Change {
    steps = List.copyOf(steps);
  }

  /**
   * Replays the upgrade over the schema.
   *
   * @throws dev.waymark.schema.SchemaException if an operation does not fit
   */
  public static Change of(
      List<? extends Operation> upgrade,
      Optional<List<Operation>> downgrade,
      Schema before,
      Servers servers,
      boolean inTransaction) {
    List<Step<?>> steps = new ArrayList<>();
    Schema schema = before;
    Known known = Known.nothing();
    for (Operation operation : upgrade) {
      steps.add(new Step<>(operation, schema, known));
      schema = operation.applyTo(schema);
      known = operation.accept(new Learning(known));
    }
    return new Change(steps, downgrade, before, schema, servers, inTransaction, false);
  }

  /** The same, which lets others work meanwhile. */
  public Change online() {
    return new Change(steps, downgrade, before, after, servers, inTransaction, true);
  }

  /** The steps of one kind. */
  public <O extends Operation> Stream<Step<O>> steps(Class<O> kind) {
    return steps.stream()
        .filter(step -> kind.isInstance(step.operation()))
        .map(step -> new Step<>(kind.cast(step.operation()), step.before(), step.known()));
  }

  /** The keys and checks of one kind that are added to tables that were there before. */
  public <C extends Constraint> Stream<Added<C>> added(Class<C> kind) {
    return steps(AddConstraint.class)
        .filter(step -> kind.isInstance(step.operation().constraint()))
        .map(step -> new Added<>(kind.cast(step.operation().constraint()), step))
        .filter(added -> !added.step().isNew(added.rule().table()));
  }

  /**
   * A key, check or index that is added to a table that was there before.
   *
   * @param <C> its kind
   * @param rule what is added
   * @param step the step that adds it
   */
  public record Added<C>(C rule, Step<?> step) {}

  /** The indexes that are created on tables that were there before. */
  public Stream<Added<Index>> addedIndexes() {
    return steps(CreateIndex.class)
        .filter(step -> !step.isNew(step.operation().index().table()))
        .map(step -> new Added<>(step.operation().index(), step));
  }

  /** Whether the rule was there before, and the revision has only let go of it for a while. */
  public boolean restores(Constraint rule) {
    return steps(DropConstraint.class).anyMatch(s -> s.operation().constraint().sameRule(rule));
  }

  /** The SQL written by hand that the product gets, without comments and string literals. */
  public Stream<String> sql(Product product) {
    return steps(ExecuteSql.class)
        .map(step -> step.operation().sqlFor(product.dialect()))
        .flatMap(Optional::stream)
        .map(SqlWords::withoutTexts);
  }

  /** The SQL written by hand that any of the servers gets, each text once. */
  public Stream<String> sql() {
    return servers.products().stream().flatMap(this::sql).distinct();
  }
}
