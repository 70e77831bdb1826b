package dev.waymark.diff;

import dev.waymark.operation.RenameColumn;
import dev.waymark.operation.RenameSequence;
import dev.waymark.operation.RenameTable;
import dev.waymark.operation.SchemaOperation;
import dev.waymark.schema.Column;
import dev.waymark.schema.Members;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Sequence;
import dev.waymark.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Works out which of the hints are renames of this revision, and in which order they can be done.
 */
final class Renames {
  private final Schema wanted;
  private final Hints hints;
  private final List<Question> questions;
  private final List<SchemaOperation> operations = new ArrayList<>();
  private Schema schema;

  private Renames(Schema from, Target to, List<Question> questions) {
    this.schema = from;
    this.wanted = to.schema();
    this.hints = to.hints();
    this.questions = questions;
  }

  /**
   * The renames.
   *
   * @param operations the renames in order
   * @param schema the schema after them
   */
  record Result(List<SchemaOperation> operations, Schema schema) {}

  static Result of(Schema from, Target to, List<Question> questions) {
    Renames renames = new Renames(from, to, questions);
    Map<QualifiedName, QualifiedName> tables = renames.tables();
    tables.forEach(renames::sequence);
    wantedTables(to.schema()).forEach(renames::columns);
    return new Result(List.copyOf(renames.operations), renames.schema);
  }

  private static List<Table> wantedTables(Schema schema) {
    return schema.tables().sorted();
  }

  private void apply(SchemaOperation operation) {
    operations.add(operation);
    schema = operation.applyTo(schema);
  }

  /** The tables that are renamed, by their names before. */
  private Map<QualifiedName, QualifiedName> tables() {
    Members<QualifiedName, Table> before = schema.tables();
    Map<QualifiedName, QualifiedName> renamed = new TreeMap<>();
    Set<QualifiedName> takers = new HashSet<>(hints.renamedTables().keySet());
    new TreeMap<>(hints.renamedTables())
        .forEach(
            (to, from) -> {
              if (to.equals(from) || (before.has(to) && !before.has(from))) {
                return; // carried out by an earlier revision
              }
              boolean freed = !wanted.tables().has(from) || takers.contains(from);
              if (!before.has(from)) {
                questions.add(new Question.UnknownFormerTable(to, from));
              } else if (!freed || renamed.containsKey(from) || occupied(before, to)) {
                questions.add(new Question.TakenFormerName(to.toString(), from.toString(), true));
              } else {
                renamed.put(from, to);
              }
            });
    RenameOrder.of(
            renamed,
            before.nameSet(),
            n -> new QualifiedName(n.schema(), Name.of("waymark_swap_" + n.name().text())))
        .forEach(move -> apply(new RenameTable(move.from(), move.to())));
    return renamed;
  }

  /** A name that a table has which is not itself renamed away. */
  private boolean occupied(Members<QualifiedName, Table> before, QualifiedName name) {
    return before.has(name) && !hints.renamedTables().containsValue(name);
  }

  /**
   * The sequence that Hibernate names after a table, {@code customers_SEQ}, follows it: a new one
   * would count from the start again, over the ids that are taken.
   */
  private void sequence(QualifiedName fromTable, QualifiedName toTable) {
    for (Sequence sequence : schema.sequences().sorted()) {
      Optional<QualifiedName> to = following(sequence.name(), fromTable, toTable);
      if (to.isPresent()
          && !wanted.sequences().has(sequence.name())
          && wanted.sequences().has(to.get())
          && !schema.sequences().has(to.get())) {
        apply(new RenameSequence(sequence.name(), to.get()));
      }
    }
  }

  private static Optional<QualifiedName> following(
      QualifiedName sequence, QualifiedName fromTable, QualifiedName toTable) {
    String text = sequence.name().text();
    String prefix = fromTable.name().text();
    if (!text.regionMatches(true, 0, prefix, 0, prefix.length())) {
      return Optional.empty();
    }
    String rest = text.substring(prefix.length());
    Name name = sequence.name().withText(toTable.name().text() + rest);
    return Optional.of(new QualifiedName(toTable.schema(), name));
  }

  private void columns(Table to) {
    Optional<Table> present = schema.tables().find(to.name());
    if (present.isEmpty()) {
      return;
    }
    Members<Name, Column<?>> before = present.get().columns();
    Map<Name, Name> formerNames = formerNames(to);
    Map<Name, Name> renamed = new TreeMap<>();
    formerNames.forEach(
        (name, former) -> {
          if (name.equals(former) || (before.has(name) && !before.has(former))) {
            return; // carried out by an earlier revision
          }
          boolean freed = !to.columns().has(former) || formerNames.containsKey(former);
          boolean occupied = before.has(name) && !formerNames.containsValue(name);
          if (!before.has(former)) {
            Column<?> column = to.columns().get(name);
            questions.add(new Question.UnknownFormerColumn(column, former.toString()));
          } else if (!freed || renamed.containsKey(former) || occupied) {
            String path = to.name() + "." + name;
            questions.add(new Question.TakenFormerName(path, former.toString(), false));
          } else {
            renamed.put(former, name);
          }
        });
    RenameOrder.of(renamed, before.nameSet(), n -> Name.of("waymark_swap_" + n.text()))
        .forEach(move -> apply(new RenameColumn(to.name(), move.from(), move.to())));
  }

  private Map<Name, Name> formerNames(Table table) {
    Map<Name, Name> formerNames = new TreeMap<>();
    hints
        .renamedColumns()
        .forEach(
            (path, former) -> {
              if (path.table().equals(table.name()) && table.columns().has(path.member())) {
                formerNames.put(path.member(), former);
              }
            });
    return formerNames;
  }
}
