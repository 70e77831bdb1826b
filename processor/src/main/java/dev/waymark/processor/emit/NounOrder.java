package dev.waymark.processor.emit;

import dev.waymark.schema.Constraint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts tables in an order in which every foreign key refers to one declared before: those that are
 * there first, then the new ones, by name as far as that goes. Where there is no such order,
 * foreign keys become local variables.
 */
final class NounOrder {
  private final Nouns nouns;
  private final List<Noun> ordered = new ArrayList<>();
  private final Set<Noun> begun = new HashSet<>();
  private final Set<Noun> done = new HashSet<>();

  private NounOrder(Nouns nouns) {
    this.nouns = nouns;
  }

  static List<Noun> of(Nouns nouns) {
    NounOrder order = new NounOrder(nouns);
    nouns.tables().stream()
        .sorted(Comparator.comparing(Noun::isNew).thenComparing(Noun::table))
        .forEach(order::visit);
    return List.copyOf(order.ordered);
  }

  private void visit(Noun noun) {
    if (!begun.add(noun)) {
      return;
    }
    for (Member<Constraint> key : noun.foreignKeys().toList()) {
      for (Member<?> column : key.targets()) {
        if (!column.noun().equals(noun)) {
          visit(column.noun());
        }
      }
      if (key.targets().stream().anyMatch(c -> isUnfinished(c.noun(), noun))) {
        cut(key);
      }
    }
    done.add(noun);
    ordered.add(noun);
  }

  private boolean isUnfinished(Noun target, Noun visited) {
    return !target.equals(visited) && !done.contains(target);
  }

  private void cut(Member<Constraint> key) {
    if (key.noun().whole().isPresent()) {
      visit(nouns.keyHolder(key));
    } else {
      nouns.isLocal(key);
    }
  }
}
