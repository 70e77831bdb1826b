package dev.waymark.processor.emit;

import dev.waymark.schema.Column;
import dev.waymark.schema.Constraint;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.Index;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A table as the generated code declares it, with as much of it as the steps need. */
final class Noun implements Code.Reference {
  private final QualifiedName table;
  private final Optional<Table> whole;
  private final boolean isNew;
  private final Map<ColumnKey, Member<Column<?>>> columns = new LinkedHashMap<>();
  private final Map<Constraint, Member<Constraint>> constraints = new LinkedHashMap<>();
  private final Map<Index, Member<Index>> indexes = new LinkedHashMap<>();
  private @Nullable String name;

  private Noun(QualifiedName table, Optional<Table> whole, boolean isNew) {
    this.table = table;
    this.whole = whole;
    this.isNew = isNew;
  }

  /** A table of which only what is used is declared. */
  static Noun of(QualifiedName table) {
    return new Noun(table, Optional.empty(), false);
  }

  /** A table that is created or dropped, with all its columns. */
  static Noun whole(Table table, boolean isNew) {
    Noun noun = new Noun(table.name(), Optional.of(table), isNew);
    table.columns().forEach(noun::column);
    return noun;
  }

  QualifiedName table() {
    return table;
  }

  Optional<Table> whole() {
    return whole;
  }

  boolean isNew() {
    return isNew;
  }

  /** The column, declared if it was not; one of another class of values is another field. */
  Member<Column<?>> column(Column<?> column) {
    ColumnKey key = new ColumnKey(column.name(), column.spec().type().javaType());
    return columns.computeIfAbsent(key, k -> new Member<>(this, column, List.of(), List.of()));
  }

  Optional<Member<Column<?>>> find(Name column) {
    return columns().filter(c -> c.element().name().equals(column)).findFirst();
  }

  Optional<Member<Column<?>>> find(Column<?> column) {
    Class<?> javaType = column.spec().type().javaType();
    return Optional.ofNullable(columns.get(new ColumnKey(column.name(), javaType)));
  }

  Optional<Member<Constraint>> find(Constraint constraint) {
    return Optional.ofNullable(constraints.get(constraint));
  }

  Optional<Member<Index>> find(Index index) {
    return Optional.ofNullable(indexes.get(index));
  }

  Member<Constraint> declare(Constraint constraint, List<Member<?>> over, List<Member<?>> targets) {
    Member<Constraint> member = new Member<>(this, constraint, over, targets);
    constraints.put(constraint, member);
    return member;
  }

  Member<Index> declare(Index index, List<Member<?>> over, List<Member<?>> include) {
    Member<Index> member = new Member<>(this, index, over, include);
    indexes.put(index, member);
    return member;
  }

  Stream<Member<Column<?>>> columns() {
    return columns.values().stream();
  }

  Stream<Member<Index>> indexes() {
    return indexes.values().stream();
  }

  /** Whether nothing of it is declared. */
  boolean isEmpty() {
    return columns.isEmpty()
        && indexes.isEmpty()
        && constraints(Constraint.class).findAny().isEmpty();
  }

  /** Its keys and checks of that kind, without those that became local variables. */
  Stream<Member<Constraint>> constraints(Class<? extends Constraint> kind) {
    return constraints.values().stream().filter(m -> kind.isInstance(m.element()) && !m.isLocal());
  }

  Stream<Member<Constraint>> foreignKeys() {
    return constraints(ForeignKey.class);
  }

  /** The other tables that have to be declared before, as far as is known now. */
  List<Noun> targets() {
    List<Noun> nouns = new ArrayList<>();
    foreignKeys().forEach(key -> key.targets().forEach(column -> nouns.add(column.noun())));
    return nouns.stream().distinct().filter(noun -> !noun.equals(this)).toList();
  }

  void isNamed(String newName) {
    name = newName;
  }

  @Override
  public String text() {
    if (name == null) {
      throw new IllegalStateException("the table " + table + " has no Java name yet");
    }
    return name;
  }

  private record ColumnKey(Name name, Class<?> javaType) {}
}
