package dev.waymark.processor.emit;

import static java.util.stream.Collectors.joining;

import dev.waymark.schema.Check;
import dev.waymark.schema.Column;
import dev.waymark.schema.Constraint;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.Index;
import dev.waymark.schema.Name;
import dev.waymark.schema.PrimaryKey;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.UniqueKey;
import java.util.List;

/** Gives Java names to everything that a method declares. */
final class Naming implements Constraint.Visitor<List<String>> {
  private static final int MOST_COLUMNS_IN_A_NAME = 3;
  private static final String KEY = "key";

  private Naming() {}

  static void name(List<Noun> tables, Nouns nouns) {
    JavaNames locals = new JavaNames(List.of("up", "down"));
    tables.forEach(noun -> noun.isNamed(locals.give("table", wanted(noun.table()))));
    for (Member<Constraint> key : nouns.locals()) {
      key.isNamed(locals.give(KEY, List.of(camelCase(key.element().name()))));
    }
    for (SequenceNoun noun : nouns.sequences()) {
      noun.isNamed(locals.give("sequence", wanted(noun.sequence().name())));
    }
    tables.forEach(Naming::nameFields);
  }

  private static void nameFields(Noun noun) {
    // A field of the same name would hide the table that a foreign key refers to.
    JavaNames fields = new JavaNames(noun.targets().stream().map(Noun::text).toList());
    noun.columns().forEach(c -> c.isNamed(fields.give("column", wanted(c.element()))));
    for (Class<? extends Constraint> kind : NounCode.CONSTRAINTS) {
      noun.constraints(kind)
          .forEach(key -> key.isNamed(fields.give(KEY, key.element().accept(new Naming()))));
    }
    noun.indexes().forEach(i -> i.isNamed(fields.give("index", wanted(i.element()))));
  }

  private static String camelCase(Name name) {
    return JavaNames.camelCase(name.text());
  }

  private static List<String> wanted(QualifiedName name) {
    String plain = camelCase(name.name());
    String whole = name.schema().map(Naming::camelCase).orElse("");
    return whole.isEmpty() ? List.of(plain) : List.of(plain, whole + JavaNames.capitalized(plain));
  }

  private static List<String> wanted(Column<?> column) {
    return List.of(camelCase(column.name()));
  }

  private static List<String> wanted(Index index) {
    return index.isPlain()
        ? over("by", index.columnNames(), index.name())
        : List.of(camelCase(index.name()));
  }

  @Override
  public List<String> primaryKey(PrimaryKey key) {
    return List.of("primaryKey");
  }

  @Override
  public List<String> uniqueKey(UniqueKey key) {
    return over("unique", key.columns(), key.name());
  }

  @Override
  public List<String> foreignKey(ForeignKey key) {
    if (key.columns().size() > 1) {
      return List.of("to" + JavaNames.capitalized(camelCase(key.target().name())));
    }
    String referring = withoutId(camelCase(key.columns().get(0)));
    return List.of(referring, referring + "Key");
  }

  @Override
  public List<String> check(Check check) {
    return List.of(camelCase(check.name()));
  }

  /** Made of the columns where these are few and short, else of the name in the database. */
  private static List<String> over(String prefix, List<Name> columns, Name name) {
    String named = camelCase(name);
    String told =
        columns.stream()
            .map(column -> JavaNames.capitalized(withoutId(camelCase(column))))
            .collect(joining("And", prefix, ""));
    return columns.size() > MOST_COLUMNS_IN_A_NAME || told.length() > JavaNames.LONGEST
        ? List.of(named)
        : List.of(told, named);
  }

  private static String withoutId(String name) {
    boolean hasMore = name.length() > 2 && name.endsWith("Id");
    return hasMore ? name.substring(0, name.length() - 2) : name;
  }
}
