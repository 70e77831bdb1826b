package dev.waymark.diff;

import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.MemberPath;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * References that turn to another table or key while their columns stay: their values then mean
 * other rows, and the database notices only if there are none.
 */
final class Retargets {
  private final Schema from;
  private final Schema to;

  private Retargets(Schema from, Schema to) {
    this.from = from;
    this.to = to;
  }

  /**
   * Asks about them, unless it is said what the values become.
   *
   * @param from the schema before, with renames already carried out
   * @param to the wanted schema
   * @param tables the tables that stay
   * @param recast the columns whose values are made anew
   */
  static List<Question> of(
      Schema from, Schema to, Collection<TableChanges> tables, Set<MemberPath> recast) {
    Retargets retargets = new Retargets(from, to);
    List<Question> questions = new ArrayList<>();
    for (TableChanges table : tables) {
      for (ForeignKey key : table.foreignKeys().come()) {
        boolean made =
            key.columns().stream()
                .anyMatch(column -> recast.contains(new MemberPath(key.table(), column)));
        if (!made) {
          retargets
              .former(table, key)
              .map(former -> new Question.Retargeted(former, key))
              .ifPresent(questions::add);
        }
      }
    }
    return questions;
  }

  /** The key over the same columns before, if it led to other rows. */
  private Optional<ForeignKey> former(TableChanges table, ForeignKey key) {
    List<ForeignKey> formers =
        table.from().foreignKeys().sorted().stream()
            .filter(former -> former.columns().equals(key.columns()))
            .toList();
    boolean same = formers.stream().anyMatch(former -> areSameRows(former, key));
    return same ? Optional.empty() : formers.stream().findFirst();
  }

  private boolean areSameRows(ForeignKey former, ForeignKey key) {
    return leads(former, key.target(), key.targetColumns())
        || leads(key, former.target(), former.targetColumns());
  }

  /** Whether the key leads to the table, or one to which its target leads by the same columns. */
  private boolean leads(ForeignKey key, QualifiedName target, List<Name> columns) {
    ForeignKey step = key;
    for (int i = 0; i <= to.tables().size(); i++) {
      if (step.target().equals(target) && step.targetColumns().equals(columns)) {
        return true;
      }
      Optional<ForeignKey> next = next(step);
      if (next.isEmpty()) {
        return false;
      }
      step = next.get();
    }
    return false;
  }

  private Optional<ForeignKey> next(ForeignKey step) {
    return Stream.of(to, from)
        .flatMap(schema -> schema.tables().find(step.target()).stream())
        .flatMap(table -> table.foreignKeys().sorted().stream())
        .filter(key -> !key.isSelfReference() && key.columns().equals(step.targetColumns()))
        .findFirst();
  }
}
