package dev.waymark.inspect;

import dev.waymark.schema.Deferrability;
import dev.waymark.schema.Name;
import dev.waymark.schema.PrimaryKey;
import dev.waymark.schema.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The keys, references and checks of a table of SQLite, wherever in its statement they stand. */
final class SqliteRules {
  private final String name;
  private final String sql;
  private final Cursor cursor;
  private final Draft draft;
  private final Set<String> names = new LinkedHashSet<>();
  private final List<Key> keys = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private final List<List<String>> checks = new ArrayList<>();

  SqliteRules(String name, String sql, Cursor cursor, Draft draft) {
    this.name = name;
    this.sql = sql;
    this.cursor = cursor;
    this.draft = draft;
  }

  private record Key(String name, List<String> columns, boolean isPrimary) {}

  private record Reference(
      String name,
      List<String> columns,
      String target,
      List<String> to,
      Draft.Rules rules,
      Deferrability deferrability) {}

  /** Whether the column is in the primary key, which makes it NOT NULL. */
  boolean isOfPrimaryKey(String column) {
    return keys.stream()
        .anyMatch(k -> k.isPrimary && k.columns.stream().anyMatch(column::equalsIgnoreCase));
  }

  /** Adds the keys and checks, but not the foreign keys. */
  void addTo(Draft.TableDraft table) {
    for (Key key : keys) {
      List<Name> over = names(key.columns);
      if (key.isPrimary) {
        table.primaryKey(key.name, over);
      } else {
        table.uniqueKey(key.name, over);
      }
    }
    checks.forEach(check -> table.check(check.get(0), check.get(1)));
  }

  private Draft.TableDraft table() {
    return draft.find(null, name).orElseThrow();
  }

  private List<Name> names(List<String> columns) {
    return draft.names(columns.toArray(String[]::new));
  }

  /** Adds the foreign keys, when all tables are known: one may refer to the primary key unsaid. */
  void refer() {
    for (Reference reference : references) {
      QualifiedName target = draft.qualified(null, reference.target);
      List<Name> to = names(reference.to);
      if (to.isEmpty()) {
        to =
            draft
                .find(null, reference.target)
                .flatMap(t -> t.key())
                .map(PrimaryKey::columns)
                .orElse(names(reference.columns));
      }
      table()
          .foreignKey(
              reference.name,
              names(reference.columns),
              target,
              to,
              reference.rules,
              reference.deferrability);
    }
  }

  /** The names in parentheses, without an order. */
  List<String> list() {
    List<String> all = new ArrayList<>();
    cursor.take("(");
    do {
      all.add(cursor.next().asName(sql));
      while (!cursor.isAtEnd() && !cursor.peek().is(",") && !cursor.peek().is(")")) {
        cursor.next();
      }
    } while (cursor.take(","));
    cursor.take(")");
    return all;
  }

  /** The name of a rule; one that has none is called as PostgreSQL would. */
  private String nameOf(String given, List<String> over, String suffix) {
    String plain = name + "_" + (over.isEmpty() ? "" : String.join("_", over) + "_") + suffix;
    String wanted = given.isEmpty() ? plain : given;
    String free = wanted;
    for (int i = 2; !names.add(free); i++) {
      free = wanted + "_" + i;
    }
    return free;
  }

  /** A primary key, or a unique one. */
  void key(String given, List<String> over, boolean isPrimary) {
    String unnamed = isPrimary ? "pkey" : "key";
    keys.add(new Key(nameOf(given, isPrimary ? List.of() : over, unnamed), over, isPrimary));
  }

  /** A check; of a column, if that has a name. */
  void check(String given, String column, String expression) {
    List<String> over = column.isEmpty() ? List.of() : List.of(column);
    checks.add(List.of(nameOf(given, over, "check"), expression));
  }

  /** What comes behind "references". */
  void reference(String given, List<String> over) {
    String target = cursor.next().asName(sql);
    List<String> to = cursor.peek().is("(") ? list() : List.of();
    String onDelete = "no action";
    String onUpdate = "no action";
    while (cursor.peek().is("on") || cursor.peek().is("match")) {
      boolean isMatch = cursor.next().is("match");
      boolean isDelete = !isMatch && cursor.next().is("delete");
      String action = cursor.next().text();
      if (action.equals("set") || action.equals("no")) {
        action = action + " " + cursor.next().text();
      }
      onDelete = isDelete ? action : onDelete;
      onUpdate = isDelete || isMatch ? onUpdate : action;
    }
    references.add(
        new Reference(
            nameOf(given, over, "fkey"),
            over,
            target,
            to,
            new Draft.Rules(onDelete, onUpdate),
            deferrability()));
  }

  private Deferrability deferrability() {
    int start = cursor.mark();
    boolean isNot = cursor.take("not");
    if (!cursor.take("deferrable")) {
      cursor.backTo(start);
      return Deferrability.NOT_DEFERRABLE;
    }
    boolean isDeferred = cursor.take("initially") && cursor.next().is("deferred");
    if (isNot) {
      return Deferrability.NOT_DEFERRABLE;
    }
    return isDeferred ? Deferrability.INITIALLY_DEFERRED : Deferrability.DEFERRABLE;
  }
}
