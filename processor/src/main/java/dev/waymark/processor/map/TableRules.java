package dev.waymark.processor.map;

import dev.waymark.schema.Check;
import dev.waymark.schema.Column;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.Index;
import dev.waymark.schema.Members;
import dev.waymark.schema.Name;
import dev.waymark.schema.PrimaryKey;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Table;
import dev.waymark.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The keys, checks and indexes of a table, under their names. */
final class TableRules {
  private final QualifiedName table;
  private final List<UniqueKey> uniqueKeys = new ArrayList<>();
  private final List<ForeignKey> foreignKeys = new ArrayList<>();
  private final List<Check> checks = new ArrayList<>();
  private final List<Index> indexes = new ArrayList<>();
  private Optional<PrimaryKey> primaryKey = Optional.empty();

  TableRules(QualifiedName table) {
    this.table = table;
  }

  /** Adds a rule under a name that is free. */
  void add(Name name, RuleDraft rule) {
    if (rule instanceof RuleDraft.Primary p) {
      primaryKey = Optional.of(new PrimaryKey(table, name, p.columns()));
    } else if (rule instanceof RuleDraft.Unique u) {
      uniqueKeys.add(new UniqueKey(table, name, u.columns(), u.deferrability()));
    } else if (rule instanceof RuleDraft.Foreign f) {
      foreignKeys.add(
          new ForeignKey(
              table,
              name,
              f.columns(),
              f.target(),
              f.targetColumns(),
              f.onDelete(),
              f.onUpdate(),
              f.deferrability()));
    } else if (rule instanceof RuleDraft.Condition c) {
      // How lines end is a matter of whoever wrote the source.
      checks.add(new Check(table, name, c.expression().replace("\r\n", "\n")));
    } else if (rule instanceof RuleDraft.Ordered o) {
      indexes.add(new Index(table, name, o.columns(), o.unique(), o.include(), o.where()));
    }
  }

  /** The table with them. */
  Table table(List<? extends Column<?>> columns, Optional<String> comment) {
    return new Table(
        table,
        Members.of(columns),
        primaryKey,
        Members.of(uniqueKeys),
        Members.of(foreignKeys),
        Members.of(checks),
        Members.of(indexes),
        comment);
  }
}
