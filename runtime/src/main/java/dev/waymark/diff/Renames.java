package dev.waymark.diff;

import dev.waymark.operation.RenameColumn;
import dev.waymark.operation.RenameSequence;
import dev.waymark.operation.RenameTable;
import dev.waymark.operation.SchemaOperation;
import dev.waymark.schema.Column;
import dev.waymark.schema.MemberPath;
import dev.waymark.schema.Members;
import dev.waymark.schema.Name;
import dev.waymark.schema.PassingName;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Sequence;
import dev.waymark.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Carries out the renames that the hints tell of. What is dropped while something else gets its
 * name is set aside under another name first, so that it is still there for data steps until the
 * end.
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
    renames.tables().forEach(renames::sequence);
    to.schema().tables().sorted().forEach(renames::columns);
    return new Result(List.copyOf(renames.operations), renames.schema);
  }

  /** The name that a table or column had before it was set aside to be dropped. */
  static Name original(Name name) {
    return PassingName.DROPPED.original(name);
  }

  /** The name that something has while others take turns with their names. */
  static Name between(Name name) {
    return PassingName.SWAPPED.of(name);
  }

  /** The name of what is set aside until the end. */
  static Name aside(Name name) {
    return PassingName.DROPPED.of(name);
  }

  private static QualifiedName passing(PassingName kind, QualifiedName name) {
    return name.sibling(kind.of(name.name()));
  }

  private void apply(SchemaOperation operation) {
    operations.add(operation);
    schema = operation.applyTo(schema);
  }

  /** The tables that are renamed, by their names before. */
  private Map<QualifiedName, QualifiedName> tables() {
    HintedRenames<QualifiedName> hinted =
        HintedRenames.of(
            hints.renamedTables(),
            schema.tables().nameSet(),
            wanted.tables().nameSet(),
            hints.tableRevisions().keySet());
    hinted
        .unknown()
        .forEach((to, from) -> questions.add(new Question.UnknownFormerTable(to, from)));
    ask(hinted, true, QualifiedName::toString);
    hinted
        .displaced()
        .forEach(name -> apply(new RenameTable(name, passing(PassingName.DROPPED, name))));
    RenameOrder.of(
            hinted.renames(), schema.tables().nameSet(), n -> passing(PassingName.SWAPPED, n))
        .forEach(move -> apply(new RenameTable(move.from(), move.to())));
    return hinted.renames();
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
    HintedRenames<Name> hinted =
        HintedRenames.of(
            formerNames(to), before.nameSet(), to.columns().nameSet(), datedColumns(to));
    hinted
        .unknown()
        .forEach(
            (name, former) ->
                questions.add(
                    new Question.UnknownFormerColumn(to.columns().get(name), former.toString())));
    ask(hinted, false, name -> to.name() + "." + name);
    hinted.displaced().forEach(name -> apply(new RenameColumn(to.name(), name, aside(name))));
    Table current = schema.tables().get(to.name());
    RenameOrder.of(hinted.renames(), current.columns().nameSet(), Renames::between)
        .forEach(move -> apply(new RenameColumn(to.name(), move.from(), move.to())));
  }

  private <N extends Comparable<N>> void ask(
      HintedRenames<N> hinted, boolean table, Function<N, String> subject) {
    hinted.taken().forEach((to, from) -> ask(subject.apply(to), from, table, false));
    hinted.kept().forEach((to, from) -> ask(subject.apply(to), from, table, true));
    hinted
        .circles()
        .forEach(
            (to, from) ->
                questions.add(new Question.SwappedName(subject.apply(to), from.toString(), table)));
  }

  private void ask(String subject, Object former, boolean table, boolean canBeNew) {
    questions.add(new Question.TakenFormerName(subject, former.toString(), table, canBeNew));
  }

  private Set<Name> datedColumns(Table table) {
    Set<Name> dated = new TreeSet<>();
    for (MemberPath path : hints.columnRevisions().keySet()) {
      if (path.table().equals(table.name())) {
        dated.add(path.member());
      }
    }
    return dated;
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
