package dev.waymark.processor.map;

import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.diagnostic.Origin;
import dev.waymark.schema.Column;
import dev.waymark.schema.MemberPath;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** From tables in the making to the schema: names what has none, and notes where all came from. */
final class SchemaBuilder {
  private final Mapping mapping;
  private final DerivedNames names = new DerivedNames();
  private final Set<MemberPath> derived = new HashSet<>();
  private final Map<QualifiedName, Origin> tableOrigins = new HashMap<>();
  private final Map<MemberPath, Origin> memberOrigins = new HashMap<>();

  SchemaBuilder(Mapping mapping) {
    this.mapping = mapping;
  }

  Schema build() {
    reserveWrittenNames();
    List<Table> tables = new ArrayList<>();
    for (TableDraft draft : mapping.tables()) {
      if (!draft.columns().isEmpty()) {
        tableOrigins.put(draft.name(), draft.origin());
        tables.add(table(draft));
      }
    }
    return Schema.of(tables, mapping.sequences());
  }

  /** The names of keys, checks and indexes that nobody wrote. */
  Set<MemberPath> derivedNames() {
    return derived;
  }

  Map<QualifiedName, Origin> tableOrigins() {
    return tableOrigins;
  }

  Map<MemberPath, Origin> memberOrigins() {
    return memberOrigins;
  }

  /** Tables, sequences and indexes share their names in some databases. */
  private void reserveWrittenNames() {
    mapping.sequences().forEach(s -> names.reserve(s.name().schema(), s.name().name()));
    for (TableDraft table : mapping.tables()) {
      names.reserve(table.name().schema(), table.name().name());
      for (RuleDraft rule : table.rules()) {
        rule.writtenName().ifPresent(n -> names.reserve(table.name().schema(), n));
      }
    }
  }

  private Table table(TableDraft draft) {
    List<Column<?>> columns = new ArrayList<>();
    for (ColumnDraft column : inOrder(draft)) {
      columns.add(column.column());
      memberOrigins.put(new MemberPath(draft.name(), column.name()), column.origin());
    }
    TableRules rules = new TableRules(draft.name());
    Set<Name> constraints = new HashSet<>();
    Set<Name> indexes = new HashSet<>();
    for (RuleDraft rule : draft.rules()) {
      Name name = nameOf(draft, rule);
      if (isFree(name, rule, constraints, indexes)) {
        memberOrigins.putIfAbsent(new MemberPath(draft.name(), name), rule.origin());
        rules.add(name, rule);
      } else {
        reportDuplicate(draft, name, rule);
      }
    }
    return rules.table(columns, draft.comment());
  }

  /**
   * Whether no other rule of the table has the name. Constraints share their names, and so do
   * indexes and the keys that are indexes in the database; an index and a foreign key may have one.
   */
  private static boolean isFree(
      Name name, RuleDraft rule, Set<Name> constraints, Set<Name> indexes) {
    boolean isIndex = rule instanceof RuleDraft.Ordered;
    boolean isKey = rule instanceof RuleDraft.Primary || rule instanceof RuleDraft.Unique;
    boolean isFree = isIndex || constraints.add(name);
    boolean sharesIndexes = isIndex || isKey;
    return (!sharesIndexes || indexes.add(name)) && isFree;
  }

  /** The key first, then as declared. */
  private static List<ColumnDraft> inOrder(TableDraft draft) {
    List<Name> key = draft.key();
    List<ColumnDraft> result = new ArrayList<>();
    for (Name column : key) {
      draft.find(column).ifPresent(result::add);
    }
    for (ColumnDraft column : draft.columns()) {
      if (!key.contains(column.name())) {
        result.add(column);
      }
    }
    return result;
  }

  private void reportDuplicate(TableDraft draft, Name name, RuleDraft rule) {
    mapping.error(
        Code.MP113,
        rule.origin(),
        rule.origin()
            + ": "
            + draft.name()
            + " has two keys, checks or indexes with the name "
            + name
            + ". Give one of them another name.");
  }

  private Name nameOf(TableDraft draft, RuleDraft rule) {
    Optional<Name> written = rule.writtenName();
    return written.isPresent() ? written.get() : derive(draft, rule);
  }

  private Name derive(TableDraft draft, RuleDraft rule) {
    Name name = names.derive(prefix(rule), draft.name(), rule.namedAfter(), describe(rule));
    derived.add(new MemberPath(draft.name(), name));
    return name;
  }

  private static String prefix(RuleDraft rule) {
    if (rule instanceof RuleDraft.Primary) {
      return "pk";
    }
    if (rule instanceof RuleDraft.Unique) {
      return "uq";
    }
    if (rule instanceof RuleDraft.Foreign) {
      return "fk";
    }
    return rule instanceof RuleDraft.Condition ? "ck" : "ix";
  }

  private static String describe(RuleDraft rule) {
    String columns = rule.namedAfter().toString();
    if (rule instanceof RuleDraft.Condition c) {
      return c.expression();
    }
    if (rule instanceof RuleDraft.Ordered o) {
      return columns + (o.namedAfter().size() == o.columns().size() ? "" : o.columns());
    }
    return rule instanceof RuleDraft.Foreign f ? columns + f.target() + f.targetColumns() : columns;
  }
}
