package dev.waymark.diff;

import dev.waymark.operation.RenameConstraint;
import dev.waymark.operation.RenameIndex;
import dev.waymark.operation.SchemaOperation;
import dev.waymark.schema.Constraint;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.Index;
import dev.waymark.schema.Name;
import dev.waymark.schema.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * The renames of keys, checks and indexes, in an order in which every new name is free: databases
 * keep such names unique in a schema, so that a rename in one table may wait for one in another.
 */
final class RuleRenames {
  private final List<Move> open = new ArrayList<>();
  private final List<SchemaOperation> operations = new ArrayList<>();

  private RuleRenames() {}

  private record Move(Named<Name> rule, Name to) {
    SchemaOperation operation() {
      return rule instanceof Constraint constraint
          ? new RenameConstraint(constraint, to)
          : new RenameIndex((Index) rule, to);
    }

    /** The second half of a rename that stops at a name in between. */
    Move from(Name between) {
      return rule instanceof Constraint constraint
          ? new Move(constraint.named(between), to)
          : new Move(((Index) rule).named(between), to);
    }
  }

  /**
   * Orders the renames.
   *
   * @param tables the tables that stay
   * @param keys the foreign keys of a table that are renamed
   */
  static List<SchemaOperation> of(
      Collection<TableChanges> tables,
      Function<TableChanges, List<Changes.Pair<ForeignKey>>> keys) {
    RuleRenames renames = new RuleRenames();
    for (TableChanges table : tables) {
      table.renamedRules().forEach(renames::add);
      keys.apply(table).forEach(renames::add);
      table.indexes().renamed().forEach(renames::add);
    }
    while (!renames.open.isEmpty()) {
      renames.next();
    }
    return renames.operations;
  }

  private void add(Changes.Pair<? extends Named<Name>> pair) {
    open.add(new Move(pair.from(), pair.to().name()));
  }

  private void next() {
    for (Move move : open) {
      if (open.stream().noneMatch(other -> other.rule().name().equals(move.to()))) {
        open.remove(move);
        operations.add(move.operation());
        return;
      }
    }
    Move first = open.remove(0);
    Name between = Renames.between(first.rule().name());
    operations.add(new Move(first.rule(), between).operation());
    open.add(first.from(between));
  }
}
