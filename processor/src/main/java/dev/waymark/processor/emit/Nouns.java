package dev.waymark.processor.emit;

import dev.waymark.operation.CreateTable;
import dev.waymark.operation.DropTable;
import dev.waymark.operation.Operation;
import dev.waymark.schema.Column;
import dev.waymark.schema.Constraint;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.Index;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Sequence;
import dev.waymark.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the steps speak of. A step that asks for a table, column, key or index has it declared.
 *
 * <p>A table has one noun. Only where its name stands for two things, as that of a table that is
 * created and then gets an index in a step of its own, are there more.
 */
final class Nouns {
  private final History history;
  private final Map<QualifiedName, List<Noun>> wholes = new LinkedHashMap<>();
  private final Map<QualifiedName, Noun> parts = new LinkedHashMap<>();
  private final Map<QualifiedName, Noun> keyHolders = new LinkedHashMap<>();
  private final Map<ForeignKey, Member<Constraint>> locals = new LinkedHashMap<>();
  private final Map<Sequence, SequenceNoun> sequences = new LinkedHashMap<>();

  Nouns(History history, List<? extends Operation> operations) {
    this.history = history;
    for (Operation operation : operations) {
      if (operation instanceof CreateTable create) {
        declareWhole(create.table());
      } else if (operation instanceof DropTable drop) {
        declareWhole(drop.table());
      }
    }
    // Foreign keys last: they ask for other tables.
    wholes.values().forEach(nouns -> nouns.forEach(this::declareMembers));
  }

  private void declareWhole(Table table) {
    List<Noun> nouns = wholes.computeIfAbsent(table.name(), name -> new ArrayList<>());
    if (nouns.stream().noneMatch(noun -> noun.whole().equals(Optional.of(table)))) {
      nouns.add(Noun.whole(table, history.creates(table)));
    }
  }

  private void declareMembers(Noun noun) {
    Table table = noun.whole().orElseThrow();
    table.constraints().forEach(constraint -> declare(noun, constraint));
    table.indexes().forEach(index -> declare(noun, index));
  }

  /** The noun of a table that is created or dropped. */
  Noun whole(Table table) {
    return wholes(table.name())
        .filter(noun -> noun.whole().equals(Optional.of(table)))
        .findFirst()
        .orElseThrow();
  }

  /** A noun that stands for the table's name. */
  Noun table(QualifiedName table) {
    return wholes(table).findFirst().orElseGet(() -> part(table));
  }

  private Noun part(QualifiedName table) {
    return parts.computeIfAbsent(table, Noun::of);
  }

  private Stream<Noun> wholes(QualifiedName table) {
    return wholes.getOrDefault(table, List.of()).stream();
  }

  /** The column, whatever its values are. */
  Member<Column<?>> column(QualifiedName table, Name name) {
    return find(table, noun -> noun.find(name))
        .orElseGet(() -> part(table).column(history.column(table, name)));
  }

  /** The column with values of the class that they have in the given one. */
  Member<Column<?>> column(Column<?> column) {
    return find(column.table(), noun -> noun.find(column))
        .orElseGet(() -> part(column.table()).column(latest(column)));
  }

  private Column<?> latest(Column<?> column) {
    return history.column(column.table(), column.name(), column.spec().type().javaType());
  }

  Member<Constraint> constraint(Constraint constraint) {
    return find(constraint.table(), noun -> noun.find(constraint))
        .orElseGet(
            () ->
                constraint instanceof ForeignKey key && wholes.containsKey(key.table())
                    ? local(key)
                    : declare(part(constraint.table()), constraint));
  }

  Member<Index> index(Index index) {
    return find(index.table(), noun -> noun.find(index))
        .orElseGet(() -> declare(part(index.table()), index));
  }

  private <M> Optional<M> find(QualifiedName table, Function<Noun, Optional<M>> find) {
    return Stream.concat(wholes(table), Optional.ofNullable(parts.get(table)).stream())
        .flatMap(noun -> find.apply(noun).stream())
        .findFirst();
  }

  private Member<Constraint> declare(Noun noun, Constraint constraint) {
    List<Member<?>> targets = List.of();
    List<Member<?>> over = in(noun, constraint.columns());
    if (constraint instanceof ForeignKey key) {
      targets = key.isSelfReference() ? in(noun, key.targetColumns()) : targets(key);
    }
    return noun.declare(constraint, over, targets);
  }

  private Member<Index> declare(Noun noun, Index index) {
    return noun.declare(index, in(noun, index.columnNames()), in(noun, index.include()));
  }

  private List<Member<?>> in(Noun noun, List<Name> columns) {
    return columns.stream()
        .<Member<?>>map(
            name ->
                noun.find(name).orElseGet(() -> noun.column(history.column(noun.table(), name))))
        .toList();
  }

  private List<Member<?>> targets(ForeignKey key) {
    return key.targetColumns().stream().<Member<?>>map(name -> column(key.target(), name)).toList();
  }

  /** A foreign key of a created or dropped table that is no part of that step. */
  private Member<Constraint> local(ForeignKey key) {
    Member<Constraint> known = locals.get(key);
    if (known != null) {
      return known;
    }
    List<Member<?>> over =
        key.columns().stream().<Member<?>>map(name -> column(key.table(), name)).toList();
    Member<Constraint> member = new Member<>(table(key.table()), key, over, targets(key));
    isLocal(member);
    return member;
  }

  /** Makes a foreign key a local variable. */
  void isLocal(Member<Constraint> foreignKey) {
    foreignKey.becomesLocal();
    locals.put((ForeignKey) foreignKey.element(), foreignKey);
  }

  /**
   * Leads a foreign key to a declaration of nothing but the target's columns, for a circle of
   * tables that are created or dropped together with their foreign keys.
   */
  Noun keyHolder(Member<Constraint> foreignKey) {
    ForeignKey key = (ForeignKey) foreignKey.element();
    Noun holder = keyHolders.computeIfAbsent(key.target(), Noun::of);
    foreignKey.refersTo(in(holder, key.targetColumns()));
    return holder;
  }

  SequenceNoun sequence(Sequence sequence) {
    return sequences.computeIfAbsent(sequence, SequenceNoun::new);
  }

  List<Noun> tables() {
    return Stream.concat(parts.values().stream(), wholes.values().stream().flatMap(List::stream))
        .toList();
  }

  List<Member<Constraint>> locals() {
    return List.copyOf(locals.values());
  }

  List<SequenceNoun> sequences() {
    return List.copyOf(sequences.values());
  }
}
