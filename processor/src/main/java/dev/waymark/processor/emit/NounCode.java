package dev.waymark.processor.emit;

import static dev.waymark.processor.emit.Code.CONTINUATION;

import dev.waymark.migration.ExistingTable;
import dev.waymark.migration.NewTable;
import dev.waymark.processor.emit.Code.Call;
import dev.waymark.processor.emit.Code.Chain;
import dev.waymark.processor.emit.Code.Text;
import dev.waymark.processor.emit.Code.Word;
import dev.waymark.schema.Check;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.Constraint;
import dev.waymark.schema.Deferrability;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.Index;
import dev.waymark.schema.IndexExpression;
import dev.waymark.schema.IndexPart;
import dev.waymark.schema.Name;
import dev.waymark.schema.Nulls;
import dev.waymark.schema.OnDelete;
import dev.waymark.schema.OnUpdate;
import dev.waymark.schema.PrimaryKey;
import dev.waymark.schema.Sequence;
import dev.waymark.schema.Table;
import dev.waymark.schema.UniqueKey;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the declarations of tables, sequences and foreign keys. */
final class NounCode {
  /** The kinds of constraint in the order in which they are declared. */
  static final List<Class<? extends Constraint>> CONSTRAINTS =
      List.of(PrimaryKey.class, UniqueKey.class, ForeignKey.class, Check.class);

  /** The typed forms of a foreign key end here; longer ones take lists. */
  private static final int MOST_TYPED_COLUMNS = 2;

  private static final int INDENT = 2;

  private final Page page;

  NounCode(Page page) {
    this.page = page;
  }

  /** Writes a table. */
  void table(Noun noun) {
    Class<?> base = noun.isNew() ? NewTable.class : ExistingTable.class;
    String name = StringLiterals.of(noun.table().toString());
    Optional<String> comment = noun.whole().flatMap(Table::comment);
    boolean isEmpty = noun.isEmpty() && comment.isEmpty();
    Word variable = Word.of("var ", noun, " =");
    Word value = Word.of("new ", base, "(", name, isEmpty ? ") {};" : ") {");
    int indent = page.fits(variable.width() + 1 + value.width()) ? 0 : CONTINUATION;
    if (indent == 0) {
      page.line(0, variable, " ", value);
    } else {
      page.line(0, variable);
      page.line(indent, value);
    }
    if (!isEmpty) {
      body(noun, comment, indent + INDENT);
      page.line(indent, "};");
    }
  }

  private void body(Noun noun, Optional<String> comment, int indent) {
    comment.ifPresent(text -> comment(text, indent));
    for (Member<Column<?>> column : noun.columns().toList()) {
      column(column, indent);
    }
    for (Class<? extends Constraint> kind : CONSTRAINTS) {
      noun.constraints(kind).forEach(key -> field(kind, key, constraint(key, noun), indent));
    }
    noun.indexes().forEach(index -> field(Index.class, index, index(index), indent));
  }

  private void comment(String text, int indent) {
    page.line(indent, "{");
    page.statement(indent + INDENT, Call.of("comment", new Text(text)));
    page.line(indent, "}");
    page.endLine();
  }

  private void column(Member<Column<?>> column, int indent) {
    ColumnSpec<?> spec = column.element().spec();
    Class<?> values = spec.type().javaType();
    Word declaration = Word.of("final ", Column.class, "<", values, "> ", column.name());
    Text name = new Text(column.element().name().toString());
    page.variable(indent, declaration, Call.of("column", name, SpecCode.of(spec)));
  }

  private void field(Class<?> type, Member<?> member, Code value, int indent) {
    page.variable(indent, Word.of("final ", type, " ", member.name()), value);
  }

  private static Code index(Member<Index> member) {
    Index index = member.element();
    Text name = new Text(index.name().toString());
    List<Code> parts = parts(member);
    String method = index.unique() ? "uniqueIndex" : "index";
    if (index.where().isEmpty() && index.include().isEmpty()) {
      parts.add(0, name);
      return new Call(Word.of(method), parts);
    }
    List<Call> rest = new ArrayList<>();
    index.where().ifPresent(sql -> rest.add(Call.of("where", new Text(sql))));
    if (!index.include().isEmpty()) {
      List<Code> include =
          member.targets().stream().<Code>map(column -> Word.of(column.name())).toList();
      rest.add(new Call(Word.of("include"), include));
    }
    rest.add(new Call(Word.of("over"), parts));
    return Chain.of(Call.of(method, name), rest);
  }

  private static List<Code> parts(Member<Index> member) {
    Iterator<Member<?>> columns = member.columns().iterator();
    List<Code> parts = new ArrayList<>();
    for (IndexPart part : member.element().columns()) {
      List<Call> order = new ArrayList<>();
      if (part.isDescending()) {
        order.add(Call.of("descending"));
      }
      if (part.nulls() != Nulls.DEFAULT) {
        order.add(Call.of(part.nulls() == Nulls.FIRST ? "nullsFirst" : "nullsLast"));
      }
      parts.add(
          part instanceof IndexExpression of
              ? Chain.of(Call.of("expression", new Text(of.expression())), order)
              : column(columns.next(), order));
    }
    return parts;
  }

  private static Word column(Member<?> column, List<Call> order) {
    StringBuilder text = new StringBuilder(column.name());
    order.forEach(call -> text.append('.').append(call.head().parts().get(0)).append("()"));
    return Word.of(text.toString());
  }

  /** Writes a foreign key that stands for itself. */
  void foreignKey(Member<Constraint> key) {
    page.variable(0, Word.of("var ", key), constraint(key, null));
  }

  /** Writes a sequence. */
  void sequence(SequenceNoun noun) {
    page.variable(0, Word.of("var ", noun), call(noun.sequence()));
  }

  private static Code call(Sequence sequence) {
    return Call.of(
        "sequence",
        new Text(sequence.name().toString()),
        number(sequence.start()),
        number(sequence.increment()));
  }

  private static Code number(long number) {
    return number == (int) number ? Word.of(String.valueOf(number)) : ValueCode.of(number);
  }

  static Code constraint(Member<Constraint> member, @Nullable Noun place) {
    return member.element().accept(new ConstraintCode(member, place));
  }

  private record ConstraintCode(Member<Constraint> member, @Nullable Noun place)
      implements Constraint.Visitor<Code> {

    private Code over(String method, Name name) {
      List<Code> arguments = new ArrayList<>();
      arguments.add(new Text(name.toString()));
      arguments.addAll(words(member.columns()));
      return new Call(Word.of(method), arguments);
    }

    private List<Code> words(List<Member<?>> columns) {
      return columns.stream().<Code>map(c -> Word.of(c.textIn(place))).toList();
    }

    @Override
    public Code primaryKey(PrimaryKey key) {
      return over("primaryKey", key.name());
    }

    @Override
    public Code uniqueKey(UniqueKey key) {
      if (key.deferrability() == Deferrability.NOT_DEFERRABLE) {
        return over("unique", key.name());
      }
      return Chain.of(
          Call.of("unique", new Text(key.name().toString())),
          deferrability(key.deferrability()).get(0),
          new Call(Word.of("over"), words(member.columns())));
    }

    @Override
    public Code check(Check check) {
      return Call.of("check", new Text(check.name().toString()), new Text(check.expression()));
    }

    @Override
    public Code foreignKey(ForeignKey key) {
      List<Code> from = new ArrayList<>();
      from.add(new Text(key.name().toString()));
      from.addAll(columns(member.columns()));
      List<Code> to = new ArrayList<>(columns(member.targets()));
      if (key.onDelete() != OnDelete.NO_ACTION) {
        to.add(Word.of(OnDelete.class, "." + key.onDelete().name()));
      }
      List<Call> rest = new ArrayList<>();
      if (key.onUpdate() != OnUpdate.NO_ACTION) {
        Word action = Word.of(OnUpdate.class, "." + key.onUpdate().name());
        rest.add(new Call(Word.of("onUpdate"), List.of(action)));
      }
      rest.addAll(deferrability(key.deferrability()));
      rest.add(new Call(Word.of("references"), to));
      return Chain.of(new Call(Word.of("foreignKey"), from), rest);
    }

    private static List<Call> deferrability(Deferrability deferrability) {
      return switch (deferrability) {
        case NOT_DEFERRABLE -> List.of();
        case DEFERRABLE -> List.of(Call.of("deferrable"));
        case INITIALLY_DEFERRED -> List.of(Call.of("initiallyDeferred"));
      };
    }

    private List<Code> columns(List<Member<?>> columns) {
      return isTyped()
          ? words(columns)
          : List.of(new Call(Word.of(List.class, ".of"), words(columns)));
    }

    private boolean isTyped() {
      return member.columns().size() <= MOST_TYPED_COLUMNS
          && classes(member.columns()).equals(classes(member.targets()));
    }

    private static List<Class<?>> classes(List<Member<?>> columns) {
      return columns.stream()
          .<Class<?>>map(c -> ((Column<?>) c.element()).spec().type().javaType())
          .toList();
    }
  }
}
