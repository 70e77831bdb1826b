package dev.waymark.diff;

import static java.util.Objects.requireNonNull;

import dev.waymark.diff.Plan.Step;
import dev.waymark.operation.AddColumn;
import dev.waymark.operation.AddConstraint;
import dev.waymark.operation.AlterColumn;
import dev.waymark.operation.AlterSequence;
import dev.waymark.operation.CommentTable;
import dev.waymark.operation.CreateIndex;
import dev.waymark.operation.CreateSequence;
import dev.waymark.operation.CreateTable;
import dev.waymark.operation.DropColumn;
import dev.waymark.operation.DropConstraint;
import dev.waymark.operation.DropIndex;
import dev.waymark.operation.DropSequence;
import dev.waymark.operation.DropTable;
import dev.waymark.operation.SchemaOperation;
import dev.waymark.schema.Column;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.MemberPath;
import dev.waymark.schema.Named;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Sequence;
import dev.waymark.schema.Table;
import dev.waymark.schema.WorkedOut;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Compares two schemas and plans the way between them, in phases: renames; references let go; keys,
 * checks and indexes let go; new sequences and tables; new and changed columns, filled where rows
 * need it; new keys and indexes; new references; and only then what is lost, columns, tables,
 * sequences, so that a data step written by hand finds both the old and the new place.
 */
public final class Differ {
  private final List<Step> steps = new ArrayList<>();
  private final List<Question> questions = new ArrayList<>();
  private final Schema from;
  private final Schema to;
  private final HeldBack heldBack;
  private final Lookalikes lookalikes;
  private final Map<QualifiedName, TableChanges> kept = new TreeMap<>();
  private final Topology created;
  private final DroppedTables.Result dropped;
  private final Changes<Sequence> sequences;
  private final ColumnSteps columnSteps;
  private final Map<QualifiedName, Set<MemberPath>> numbered;
  private final RowMoves moves;

  private Differ(Schema before, Target target) {
    Renames.Result renames = Renames.of(before, target, questions);
    renames.operations().forEach(this::step);
    from = renames.schema();
    Schema settled = SettledNames.of(SettledRules.of(target, from), from);
    heldBack =
        target.heldBack().isPresent() ? HeldBack.of(from, settled) : HeldBack.nothing(settled);
    to = heldBack.schema();
    for (Table table : to.tables().sorted()) {
      from.tables()
          .find(table.name())
          .ifPresent(present -> kept.put(table.name(), TableChanges.of(present, table)));
    }
    List<Table> coming = only(to, from);
    lookalikes = new Lookalikes(coming);
    created = Topology.of(coming, this::isStable);
    dropped = DroppedTables.of(only(from, to), coming(), this::isStable);
    sequences = Changes.of(from.sequences(), to.sequences());
    moves = RowMoves.of(target.hints().classes(), from, to);
    columnSteps = new ColumnSteps(target.hints(), questions);
    numbered = target.hints().numbered();
  }

  /**
   * The way from one schema to another.
   *
   * @param from the schema before
   * @param to the schema wanted, with the hints of the developer
   * @return the plan, and the questions that stand in its way; a plan with questions is what it
   *     would be if they were all answered with yes
   */
  public static Plan plan(Schema from, Target to) {
    Differ differ = new Differ(from, to);
    differ.letGo();
    differ.grow();
    differ.lose();
    differ.questions.addAll(
        Retargets.of(differ.from, differ.to, differ.kept.values(), to.hints().recasts().keySet()));
    to.heldBack()
        .ifPresent(
            known ->
                differ.questions.addAll(
                    differ.heldBack.questions(known, differ.lookalikes, differ.kept)));
    return new Plan(differ.steps, differ.questions, differ.to, differ.heldBack.names());
  }

  private static List<Table> only(Schema here, Schema notThere) {
    return here.tables().stream().filter(t -> !notThere.tables().has(t.name())).toList();
  }

  /** The names of keys, checks and indexes that come, in new tables and in those that stay. */
  private Set<QualifiedName> coming() {
    Set<QualifiedName> names = new HashSet<>();
    for (Table table : to.tables()) {
      Optional<Table> before = from.tables().find(table.name());
      Stream.concat(table.constraints(), table.indexes().stream())
          .map(Named::name)
          .filter(name -> before.filter(t -> t.hasMember(name)).isEmpty())
          .forEach(name -> names.add(table.name().sibling(name)));
    }
    return names;
  }

  private void step(SchemaOperation operation) {
    steps.add(new Step(List.of(operation), List.of(operation.inverse())));
  }

  private <M> void forEachKept(
      Function<TableChanges, List<M>> members, Function<M, SchemaOperation> operation) {
    kept.values().forEach(table -> members.apply(table).forEach(m -> step(operation.apply(m))));
  }

  /** Whether a key to a kept table can stay, or be there already, while that table changes. */
  private boolean isStable(ForeignKey key) {
    TableChanges target = kept.get(key.target());
    return target != null && target.keepsTarget(key.targetColumns());
  }

  /**
   * Whether a key that stays has to be let go for a while, because its columns or target change.
   */
  private boolean isInTheWay(TableChanges table, ForeignKey key) {
    return !isStable(key) || !key.columns().stream().allMatch(table::stays);
  }

  /** The keys of a kept table that are the same before and after, but in the way of a change. */
  private List<ForeignKey> inTheWay(TableChanges table) {
    return table.to().foreignKeys().sorted().stream()
        .filter(key -> table.from().foreignKeys().find(key.name()).filter(key::equals).isPresent())
        .filter(key -> isInTheWay(table, key))
        .toList();
  }

  /** The keys of a kept table that get another name, and are in the way of a change or not. */
  private List<Changes.Pair<ForeignKey>> renamedKeys(TableChanges table, boolean inTheWay) {
    return table.foreignKeys().renamed().stream()
        .filter(pair -> isInTheWay(table, pair.to()) == inTheWay)
        .toList();
  }

  // phase 1: what is in the way

  private void letGo() {
    forEachKept(table -> table.foreignKeys().gone(), DropConstraint::new);
    forEachKept(this::inTheWay, DropConstraint::new);
    forEachKept(table -> renamedKeys(table, true), pair -> new DropConstraint(pair.from()));
    dropped.first().forEach(this::step);
    forEachKept(table -> table.indexes().gone(), DropIndex::new);
    forEachKept(TableChanges::goneRules, DropConstraint::new);
    RuleRenames.of(kept.values(), pair -> renamedKeys(pair, false)).forEach(this::step);
  }

  // phase 2: what is new

  private void grow() {
    sequences.added().forEach(this::create);
    created.tables().forEach(table -> step(new CreateTable(table)));
    for (Table table : Topology.of(keptTables(), key -> true).tables()) {
      growColumns(requireNonNull(kept.get(table.name())));
    }
    moveRows();
    sequences.changed().forEach(pair -> step(new AlterSequence(pair.from(), pair.to())));
    forEachKept(TableChanges::comingRules, AddConstraint::new);
    forEachKept(table -> table.indexes().come(), CreateIndex::new);
    forEachKept(this::inTheWay, AddConstraint::new);
    forEachKept(table -> renamedKeys(table, true), pair -> new AddConstraint(pair.to()));
    forEachKept(table -> table.foreignKeys().come(), AddConstraint::new);
    created.apart().forEach(key -> step(new AddConstraint(key)));
  }

  /** A start that somebody wrote is meant; where another sequence goes, that is asked about. */
  private void create(Sequence sequence) {
    if (sequence.start() == 1 && sequences.removed().isEmpty()) {
      numbered.getOrDefault(sequence.name(), Set.of()).stream()
          .sorted()
          .filter(this::wasThere)
          .findFirst()
          .ifPresent(column -> questions.add(new Question.SequenceUnderRows(sequence, column)));
    }
    step(new CreateSequence(sequence));
  }

  private boolean wasThere(MemberPath column) {
    TableChanges table = kept.get(column.table());
    return table != null && table.from().columns().has(column.member());
  }

  private void growColumns(TableChanges table) {
    if (!table.from().comment().equals(table.to().comment())) {
      step(new CommentTable(table.to().name(), table.from().comment(), table.to().comment()));
    }
    table.anew().gone().forEach(column -> step(new DropColumn(column)));
    table.anew().going().forEach(pair -> steps.add(columnSteps.makeRoom(pair, table)));
    table.columns().added().stream()
        .filter(column -> !column.spec().isGenerated())
        .forEach(column -> addColumn(column, table));
    table.altered().forEach(pair -> steps.add(columnSteps.alter(pair, table)));
    table.comingGenerated().forEach(column -> step(new AddColumn(column)));
    steps.addAll(columnSteps.recast(table));
  }

  /** What rows bring along is filled later. */
  private void addColumn(Column<?> column, TableChanges table) {
    boolean isLoose = moves.fills(column) && RowMoves.needsValue(column);
    steps.add(isLoose ? added(column.nullable()) : columnSteps.add(column, table));
  }

  private List<Table> keptTables() {
    return kept.values().stream().map(TableChanges::to).toList();
  }

  private static Step added(Column<?> column) {
    return new Step(List.of(new AddColumn(column)), List.of(new DropColumn(column)));
  }

  /** Rows move while what they leave and what they get may be without a value. */
  private void moveRows() {
    if (moves.up().isEmpty() && moves.down().isEmpty()) {
      return;
    }
    questions.addAll(moves.questions());
    kept.values().stream()
        .flatMap(table -> table.columns().removed().stream())
        .filter(column -> moves.fillsBack(column) && RowMoves.needsValue(column))
        .forEach(column -> step(AlterColumn.of(column, column.nullable().spec())));
    steps.add(new Step(moves.up(), moves.down()));
    kept.values().stream()
        .flatMap(table -> table.columns().added().stream())
        .filter(column -> moves.fills(column) && RowMoves.needsValue(column))
        .forEach(column -> steps.add(columnSteps.tighten(column, moves.fillsPartly(column))));
  }

  // phase 3: what is lost

  private void lose() {
    kept.values().forEach(this::loseColumns);
    for (int i = dropped.topology().tables().size() - 1; i >= 0; i--) {
      Table table = dropped.topology().tables().get(i);
      if (!moves.carries(from.tables().get(table.name()))) {
        questions.add(new Question.DroppedTable(asItWas(table.name()), lookalikes.of(table)));
      }
      step(new DropTable(table));
    }
    for (Sequence sequence : sequences.removed()) {
      if (!sequences.added().isEmpty()) {
        questions.add(new Question.DroppedSequence(sequence, sequences.added()));
      }
      step(new DropSequence(sequence));
    }
  }

  /** The table that goes, under the name that it had if it was set aside. */
  private Table asItWas(QualifiedName name) {
    QualifiedName original = name.sibling(Renames.original(name.name()));
    return from.tables().get(name).renameTable(name, original);
  }

  private void loseColumns(TableChanges table) {
    for (Column<?> column : WorkedOut.lastFirst(table.columns().removed())) {
      List<Column<?>> candidates = Lookalikes.of(column, table);
      Column<?> asItWas = column.named(Renames.original(column.name()));
      if (!moves.carries(column)) {
        questions.add(new Question.DroppedColumn(asItWas, candidates));
      }
      if (table.anew().gone().contains(column)) {
        continue; // it was in the way, and is gone
      }
      if (moves.fillsBack(column)) {
        step(new DropColumn(RowMoves.needsValue(column) ? column.nullable() : column));
      } else {
        steps.add(columnSteps.drop(column, table.from()));
      }
    }
  }
}
