package dev.waymark.diff;

import dev.waymark.schema.Check;
import dev.waymark.schema.Constraint;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.Index;
import dev.waymark.schema.MemberPath;
import dev.waymark.schema.Members;
import dev.waymark.schema.Name;
import dev.waymark.schema.Named;
import dev.waymark.schema.PrimaryKey;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Table;
import dev.waymark.schema.UniqueKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Settles the names of keys, checks and indexes that nobody wrote. Where the database has the same
 * rule, its name there stays, so that renaming a table or column makes no noise; a new one gets the
 * derived name, with a number behind it if that is taken.
 */
final class SettledNames {
  private static final Name ANY = Name.of("any");

  private final Target target;
  private final Map<MemberPath, Name> names = new HashMap<>();
  private final Set<Name> taken = new HashSet<>();

  private SettledNames(Target target) {
    this.target = target;
  }

  /**
   * The wanted schema with its names settled.
   *
   * @param before the schema before, with renames already carried out
   */
  static Schema of(Target target, Schema before) {
    if (target.derivedNames().isEmpty()) {
      return target.schema();
    }
    SettledNames settled = new SettledNames(target);
    List<Table> tables = target.schema().tables().sorted();
    tables.forEach(settled::takeWritten);
    for (Table table : tables) {
      before.tables().find(table.name()).ifPresent(from -> settled.keepPresent(from, table));
    }
    tables.forEach(settled::derive);
    return target.schema().withTables(target.schema().tables().map(settled::named));
  }

  private static Stream<Named<Name>> members(Table table) {
    return Stream.concat(table.constraints(), table.indexes().stream());
  }

  private static MemberPath path(Table table, Named<Name> member) {
    return new MemberPath(table.name(), member.name());
  }

  private void takeWritten(Table table) {
    members(table)
        .filter(member -> !target.derivedNames().contains(path(table, member)))
        .forEach(member -> assign(table, member, member.name()));
  }

  private void assign(Table table, Named<Name> member, Name name) {
    names.put(path(table, member), name);
    taken.add(name);
  }

  private List<Named<Name>> open(Table table) {
    return members(table).filter(member -> !names.containsKey(path(table, member))).toList();
  }

  /** The rule without its name, to compare. */
  private static Named<Name> rule(Named<Name> member) {
    return member instanceof Constraint constraint
        ? constraint.named(ANY)
        : ((Index) member).named(ANY);
  }

  private void keepPresent(Table from, Table to) {
    for (Named<Name> member : open(to)) {
      members(from)
          .filter(present -> rule(present).equals(rule(member)) && !taken.contains(present.name()))
          .findFirst()
          .ifPresent(present -> assign(to, member, present.name()));
    }
  }

  private void derive(Table table) {
    for (Named<Name> member : open(table)) {
      Name name = member.name();
      for (int i = 2; taken.contains(name); i++) {
        name = member.name().withText(member.name().text() + "_" + i);
      }
      assign(table, member, name);
    }
  }

  private Table named(Table table) {
    return table
        .withPrimaryKey(table.primaryKey().map(k -> named(table, k, PrimaryKey::named)))
        .withUniqueKeys(named(table, table.uniqueKeys(), UniqueKey::named))
        .withChecks(named(table, table.checks(), Check::named))
        .withForeignKeys(named(table, table.foreignKeys(), ForeignKey::named))
        .withIndexes(named(table, table.indexes(), Index::named));
  }

  private <M extends Named<Name>> Members<Name, M> named(
      Table table, Members<Name, M> members, BiFunction<M, Name, M> rename) {
    return members.map(member -> named(table, member, rename));
  }

  private <M extends Named<Name>> M named(Table table, M member, BiFunction<M, Name, M> rename) {
    return rename.apply(member, names.getOrDefault(path(table, member), member.name()));
  }
}
